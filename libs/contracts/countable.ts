import { isDate, isInstant } from '#libs/lifecycle/instants.js';

/** Years of which anybody asks; beyond them, days are no longer written `YYYY-MM-DD`. */
export const FIRST_COUNTABLE_YEAR = 1949;
export const LAST_COUNTABLE_YEAR = 2200;

const isOfOurTime = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= FIRST_COUNTABLE_YEAR && year <= LAST_COUNTABLE_YEAR;
};

/** ISO 8601 with offset, on a day that exists and that a period can be counted from. */
export const isCountableInstant = (value: unknown): value is string => isInstant(value) && isOfOurTime(value);

/** `YYYY-MM-DD`, a day that exists and that a period can end on. */
export const isCountableDate = (value: unknown): value is string => isDate(value) && isOfOurTime(value);
