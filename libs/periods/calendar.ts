import { addDays, weekday, yearOf, type IsoDate } from './iso-date.js';

/** The days of rest and the make-up working days of one year, as the State Council's notice gives them. */
export interface CalendarEdition {
  /** Year and revision: `2026-1`. */
  readonly id: string;
  readonly year: number;
  /** A proposed edition counts nothing. */
  readonly status: 'proposed' | 'published';
  /** Number of the notice; null where it is not known for certain. */
  readonly notice: string | null;
  /** May name days of the December before, as notices have done. */
  readonly holidays: readonly { readonly on: IsoDate; readonly name: string }[];
  /** Saturdays and Sundays on which offices work. */
  readonly makeUpDays: readonly IsoDate[];
}

/** What a day is, and how we know. */
export interface DayStatus {
  readonly on: IsoDate;
  readonly working: boolean;
  /** A Saturday or Sunday on which offices work. */
  readonly makeUp: boolean;
  /** Chinese: 春节放假, 周末, 调休上班, 工作日. */
  readonly why: string;
  /** Null: no edition for its year is published, and Monday to Friday were taken for working days. */
  readonly edition: CalendarEdition | null;
}

export interface WorkingCalendar {
  statusOf(on: IsoDate): DayStatus;
}

/** The calendar that the published editions make; of several for one year, the last in the list. */
export function calendarOf(editions: readonly CalendarEdition[]): WorkingCalendar {
  const inForce = new Map(
    editions.filter(({ status }) => status === 'published').map((edition) => [edition.year, edition]),
  );
  const special = new Map<IsoDate, DayStatus>();
  for (const edition of inForce.values()) {
    for (const { on, name } of edition.holidays) {
      special.set(on, { on, working: false, makeUp: false, why: `${name}放假`, edition });
    }
    for (const on of edition.makeUpDays) {
      special.set(on, { on, working: true, makeUp: true, why: '调休上班', edition });
    }
  }
  return {
    statusOf(on) {
      const named = special.get(on);
      if (named) return named;
      const working = weekday(on) !== 0 && weekday(on) !== 6;
      const edition = inForce.get(yearOf(on)) ?? null;
      return { on, working, makeUp: false, why: working ? '工作日' : '周末', edition };
    },
  };
}

/** The first working day on or after `on`, and the days of rest passed over to reach it. */
export function nextWorkingDay(
  calendar: WorkingCalendar,
  on: IsoDate,
): { day: DayStatus; passed: DayStatus[] } {
  const passed: DayStatus[] = [];
  let day = calendar.statusOf(on);
  while (!day.working) {
    passed.push(day);
    day = calendar.statusOf(addDays(day.on, 1));
  }
  return { day, passed };
}
