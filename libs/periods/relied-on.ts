import type { CalendarEdition, DayStatus, WorkingCalendar } from './calendar.js';
import { yearOf, type IsoDate } from './iso-date.js';

/** A calendar that remembers which editions an answer rests on, and for which years there was none. */
export class ReliedOn implements WorkingCalendar {
  readonly #editions = new Set<CalendarEdition>();
  readonly #missing = new Set<number>();

  constructor(private readonly calendar: WorkingCalendar) {}

  statusOf(on: IsoDate): DayStatus {
    const day = this.calendar.statusOf(on);
    if (day.edition) this.#editions.add(day.edition);
    else this.#missing.add(yearOf(on));
    return day;
  }

  get editions(): CalendarEdition[] {
    return [...this.#editions];
  }

  get missingYears(): number[] {
    return [...this.#missing];
  }
}
