/** A day, `YYYY-MM-DD`, without a time zone. Sorts as text. */
export type IsoDate = string;

/** The same day as a number: days since 1970-01-01. What is counted is counted in these. */
export type Day = number;

export const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days whose texts are kept once made. Others are legal, and rare. */
const KEPT_FROM = Date.UTC(1990, 0, 1) / DAY_MS;
const KEPT_UNTIL = Date.UTC(2060, 0, 1) / DAY_MS;

/** Remembers what was made of each day of the years that people deal in. */
export function keptByDay<T>(make: (day: Day) => T): (day: Day) => T {
  const kept = new Map<Day, T>();
  return (day) => {
    const known = kept.get(day);
    if (known !== undefined) return known;
    const made = make(day);
    if (day >= KEPT_FROM && day < KEPT_UNTIL) kept.set(day, made);
    return made;
  };
}

export const isoOf: (day: Day) => IsoDate = keptByDay((day) =>
  new Date(day * DAY_MS).toISOString().slice(0, 10),
);

/** Throws on anything that is not a day of the calendar, 30 February included. */
export function dayOf(on: IsoDate): Day {
  const instant = SHAPE.test(on) ? Date.parse(`${on}T00:00:00.000Z`) : NaN;
  const day = instant / DAY_MS;
  if (Number.isNaN(instant) || isoOf(day) !== on) throw new Error(`not a day: ${on}`);
  return day;
}

export const addDays = (on: IsoDate, days: number): IsoDate => isoOf(dayOf(on) + days);

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export const yearOf: (day: Day) => number = keptByDay((day) => new Date(day * DAY_MS).getUTCFullYear());

export const firstOfYear = (year: number): Day => Date.UTC(year, 0, 1) / DAY_MS;

/** The last day of the month that lies `months` after the month of `day`. */
export function monthEnd(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0) / DAY_MS;
}

export const dayOfMonth = (day: Day): number => new Date(day * DAY_MS).getUTCDate();
