import type { CalendarEdition } from './calendar.js';
import { yearOf, dayOf, type IsoDate } from './iso-date.js';

/** Days that somebody supposes to be of rest, or worked. */
export interface SupposedDays {
  readonly holidays: CalendarEdition['holidays'];
  readonly makeUpDays: readonly IsoDate[];
}

/**
 * The editions with these days laid over them: what was said of any of these days before no longer counts, everything else
 * does. A year that has no edition is taken to be published with them.
 */
export function layOver(
  editions: readonly CalendarEdition[],
  { holidays, makeUpDays }: SupposedDays,
): readonly CalendarEdition[] {
  const named = new Set([...holidays.map(({ on }) => on), ...makeUpDays]);
  const years = new Set([...named].map((on) => yearOf(dayOf(on))));
  const bare = [...years]
    .filter((year) => !editions.some((edition) => edition.year === year))
    .map((year) => unpublished(year));
  return [...editions, ...bare].map((edition) => {
    const isOfYear = (on: IsoDate) => yearOf(dayOf(on)) === edition.year;
    return {
      ...edition,
      id: years.has(edition.year) ? `${edition.year}-supposed` : edition.id,
      holidays: [
        ...edition.holidays.filter(({ on }) => !named.has(on)),
        ...holidays.filter(({ on }) => isOfYear(on)),
      ],
      makeUpDays: [
        ...edition.makeUpDays.filter((on) => !named.has(on)),
        ...makeUpDays.filter((on) => isOfYear(on)),
      ],
    };
  });
}

const unpublished = (year: number): CalendarEdition => ({
  id: `${year}-supposed`,
  year,
  status: 'published',
  notice: null,
  holidays: [],
  makeUpDays: [],
});
