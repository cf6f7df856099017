import type { CalendarSummary } from '../../api/calendars.js';
import { fieldOfInstant } from '../../time/beijing-time.js';

/** Adds this year and the next where nobody has published anything for them: open periods reach into both. */
export const withComingYears = (
  calendars: readonly CalendarSummary[],
  now: number,
): readonly CalendarSummary[] => {
  const thisYear = Number(fieldOfInstant(now).slice(0, 4));
  const missing = [thisYear, thisYear + 1].filter((year) => !calendars.some((one) => one.year === year));
  return [...calendars, ...missing.map((year) => ({ year, inForce: null, proposed: null }))].sort(
    (a, b) => b.year - a.year,
  );
};
