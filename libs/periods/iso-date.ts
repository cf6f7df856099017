/** A day, `YYYY-MM-DD`, without a time zone. Sorts as text. */
export type IsoDate = string;

const DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970-01-01. Throws on anything that is not a day of the calendar, 30 February included. */
function dayNumber(on: IsoDate): number {
  const instant = SHAPE.test(on) ? Date.parse(`${on}T00:00:00.000Z`) : NaN;
  if (Number.isNaN(instant) || dayOf(instant / DAY) !== on) throw new Error(`not a day: ${on}`);
  return instant / DAY;
}

const dayOf = (number: number): IsoDate => new Date(number * DAY).toISOString().slice(0, 10);

export const addDays = (on: IsoDate, days: number): IsoDate => dayOf(dayNumber(on) + days);

/** Days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** 0 is Sunday. */
export const weekday = (on: IsoDate): number => (((dayNumber(on) + 4) % 7) + 7) % 7;

export const yearOf = (on: IsoDate): number => Number(on.slice(0, 4));

/** The last day of the month that lies `months` after the month of `on`. */
export function monthEnd(on: IsoDate, months: number): IsoDate {
  return dayOf(Date.UTC(yearOf(on), Number(on.slice(5, 7)) + months, 0) / DAY);
}
