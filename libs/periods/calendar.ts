import { dayOf, firstOfYear, isoOf, weekdayOf, yearOf, type Day, type IsoDate } from './iso-date.js';

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

/** Working days by tables: each question costs one or two look-ups, however long the period. */
export interface WorkingCalendar {
  statusOf(day: Day): DayStatus;
  /** The edition in force for a year; null where none is published. */
  editionOf(year: number): CalendarEdition | null;
  isWorking(day: Day): boolean;
  /** The first working day on or after `day`. */
  next(day: Day): Day;
  /** The last working day on or before `day`. */
  previous(day: Day): Day;
  /** The `count`-th working day after `day`; for 0 the first working day not before it. */
  later(day: Day, count: number): Day;
  /** The `count`-th working day before `day`. `count` is at least 1. */
  earlier(day: Day, count: number): Day;
  /** Working days after `from`, up to and including `to`; 0 where `to` is not after `from`. */
  between(from: Day, to: Day): number;
}

/** One year: how many working days lie up to each day, and which day is the n-th. */
interface YearTable {
  readonly first: Day;
  readonly working: Uint8Array;
  readonly rank: Uint16Array;
  readonly nth: Int32Array;
}

/** The calendar that the published editions make; of several for one year, the last in the list. */
export function calendarOf(editions: readonly CalendarEdition[]): WorkingCalendar {
  return new TabledCalendar(editions);
}

class TabledCalendar implements WorkingCalendar {
  readonly #inForce: ReadonlyMap<number, CalendarEdition>;
  readonly #special = new Map<Day, DayStatus>();
  readonly #tables = new Map<number, YearTable>();
  #newest: YearTable | undefined;

  constructor(editions: readonly CalendarEdition[]) {
    const published = editions.filter(({ status }) => status === 'published');
    this.#inForce = new Map(published.map((edition) => [edition.year, edition]));
    for (const edition of this.#inForce.values()) {
      for (const { on, name } of edition.holidays) {
        this.#special.set(dayOf(on), { on, working: false, makeUp: false, why: `${name}放假`, edition });
      }
      for (const on of edition.makeUpDays) {
        this.#special.set(dayOf(on), { on, working: true, makeUp: true, why: '调休上班', edition });
      }
    }
  }

  editionOf(year: number): CalendarEdition | null {
    return this.#inForce.get(year) ?? null;
  }

  statusOf(day: Day): DayStatus {
    const named = this.#special.get(day);
    if (named) return named;
    const working = !isWeekend(day);
    const edition = this.editionOf(yearOf(day));
    return { on: isoOf(day), working, makeUp: false, why: working ? '工作日' : '周末', edition };
  }

  isWorking(day: Day): boolean {
    const table = this.#tableAt(day);
    return table.working[day - table.first] === 1;
  }

  next(day: Day): Day {
    return this.isWorking(day) ? day : this.later(day, 1);
  }

  previous(day: Day): Day {
    return this.isWorking(day) ? day : this.earlier(day, 1);
  }

  later(day: Day, count: number): Day {
    if (count === 0) return this.next(day);
    let table = this.#tableAt(day);
    let wanted = rankAt(table, day) + count;
    while (wanted > table.nth.length) {
      wanted -= table.nth.length;
      table = this.#tableAt(table.first + table.working.length);
    }
    return nthOf(table, wanted);
  }

  earlier(day: Day, count: number): Day {
    let table = this.#tableAt(day - 1);
    let wanted = rankAt(table, day - 1) - count + 1;
    while (wanted < 1) {
      table = this.#tableAt(table.first - 1);
      wanted += table.nth.length;
    }
    return nthOf(table, wanted);
  }

  between(from: Day, to: Day): number {
    if (to <= from) return 0;
    let table = this.#tableAt(from);
    let count = -rankAt(table, from);
    while (to >= table.first + table.working.length) {
      count += table.nth.length;
      table = this.#tableAt(table.first + table.working.length);
    }
    return count + rankAt(table, to);
  }

  #tableAt(day: Day): YearTable {
    const newest = this.#newest;
    if (newest && day >= newest.first && day < newest.first + newest.working.length) return newest;
    const year = yearOf(day);
    const table = this.#tables.get(year) ?? this.#draw(year);
    this.#tables.set(year, table);
    this.#newest = table;
    return table;
  }

  #draw(year: number): YearTable {
    const first = firstOfYear(year);
    const length = firstOfYear(year + 1) - first;
    const working = new Uint8Array(length);
    const rank = new Uint16Array(length);
    const days: Day[] = [];
    for (let index = 0; index < length; index += 1) {
      const day = first + index;
      if (this.#special.get(day)?.working ?? !isWeekend(day)) {
        working[index] = 1;
        days.push(day);
      }
      rank[index] = days.length;
    }
    return { first, working, rank, nth: Int32Array.from(days) };
  }
}

const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** Working days of the table's year up to and including `day`, which lies in it. */
const rankAt = ({ rank, first }: YearTable, day: Day): number => rank[day - first] ?? 0;

const nthOf = ({ nth, first }: YearTable, wanted: number): Day => nth[wanted - 1] ?? first;
