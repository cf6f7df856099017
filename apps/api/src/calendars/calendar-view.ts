import { publishedEditions } from '#libs/periods/editions.js';
import type { EditionRecord } from '#libs/records/index.js';
import { deployedEdition, releasedEdition, type EditionView } from './edition-view.js';

/** One year: what counts there, what somebody proposes, and what counted or was proposed before. */
export interface CalendarView {
  readonly year: number;
  readonly inForce: EditionView | null;
  readonly proposed: EditionView | null;
  /** Newest first. */
  readonly earlier: readonly EditionView[];
}

/** @param editions those of this deployment, newest revision first; others than of that year are not asked */
export function calendarView(year: number, editions: readonly EditionRecord[]): CalendarView {
  const own = editions.filter((edition) => edition.year === year).map(deployedEdition);
  const released = releasedEdition(year);
  const [inForce = null, ...superseded] = [
    ...own.filter(({ status }) => status === 'published'),
    ...(released ? [released] : []),
  ];
  const withdrawn = own.filter(({ status }) => status === 'withdrawn');
  return {
    year,
    inForce,
    proposed: own.find(({ status }) => status === 'proposed') ?? null,
    earlier: [...superseded, ...withdrawn].sort((a, b) => revisionOf(b) - revisionOf(a)),
  };
}

/** Every year of which there is anything, newest first, without the days. */
export function calendarList(editions: readonly EditionRecord[]) {
  const years = new Set([...publishedEditions, ...editions].map(({ year }) => year));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const { inForce, proposed } = calendarView(year, editions);
      return { year, inForce: inForce && headOf(inForce), proposed: proposed && headOf(proposed) };
    });
}

const headOf = ({ holidays, makeUpDays, ...head }: EditionView) => ({
  ...head,
  holidayCount: holidays.length,
  makeUpDayCount: makeUpDays.length,
});

/** `2027-2` is the second. */
const revisionOf = ({ id }: EditionView): number => Number(id.slice(id.indexOf('-') + 1));
