import { calendarOf, type DayStatus, type WorkingCalendar } from '#libs/periods/calendar.js';
import { dayOf, firstOfYear, isoOf, type Day, type IsoDate } from '#libs/periods/iso-date.js';
import type { EditionDays } from '../../api/calendars.js';

/** One year as an edition makes it, proposed or not; without one, Monday to Friday are taken for working days. */
export const yearCalendar = (year: number, edition: EditionDays | null): WorkingCalendar => {
  if (edition === null) return calendarOf([]);
  const { holidays, makeUpDays } = edition;
  return calendarOf([{ id: String(year), year, status: 'published', notice: null, holidays, makeUpDays }]);
};

/** What the edition does with a day: 休, 班, or nothing of its own. */
export type DayMark = 'rest' | 'make-up' | null;

export const markOf = ({ working, makeUp, why }: DayStatus): DayMark => {
  if (makeUp) return 'make-up';
  return !working && why !== WEEKEND ? 'rest' : null;
};

const WEEKEND = '周末';

/** A day that one edition treats differently than another. */
export interface Difference {
  readonly on: IsoDate;
  readonly from: DayStatus;
  readonly to: DayStatus;
}

/** The days of the year, and of the December before, on which two editions differ; also in the name of the rest alone. */
export const differencesBetween = (
  year: number,
  inForce: EditionDays | null,
  proposed: EditionDays,
): readonly Difference[] => {
  const was = yearCalendar(year, inForce);
  const becomes = yearCalendar(year, proposed);
  return daysFrom(dayOf(`${year - 1}-12-01`), firstOfYear(year + 1)).flatMap((day) => {
    const [from, to] = [was.statusOf(day), becomes.statusOf(day)];
    return from.why === to.why ? [] : [{ on: isoOf(day), from, to }];
  });
};

/** From the first, up to the one before `end`. */
export const daysFrom = (first: Day, end: Day): readonly Day[] =>
  Array.from({ length: end - first }, (_, index) => first + index);
