import type { IsoDate } from '#libs/periods/iso-date.js';
import type { EditionDays } from '../../api/calendars.js';

/** What a click on a day makes of it. */
export type Brush = { readonly kind: 'rest'; readonly name: string } | { readonly kind: 'make-up' | 'plain' };

/** The days with one of them chosen otherwise; a day is never in both lists. The same choice again takes it back. */
export const choose = (days: EditionDays, on: IsoDate, brush: Brush): EditionDays => {
  const holidays = days.holidays.filter((holiday) => holiday.on !== on);
  const makeUpDays = days.makeUpDays.filter((makeUp) => makeUp !== on);
  if (brush.kind === 'rest' && !days.holidays.some((one) => one.on === on && one.name === brush.name))
    return inOrder({ holidays: [...holidays, { on, name: brush.name }], makeUpDays });
  if (brush.kind === 'make-up' && !days.makeUpDays.includes(on))
    return inOrder({ holidays, makeUpDays: [...makeUpDays, on] });
  return { holidays, makeUpDays };
};

/** Adds what was read from a text; where both name a day, the text's word counts. */
export const addAll = (days: EditionDays, read: EditionDays): EditionDays => {
  const named = new Set([...read.holidays.map(({ on }) => on), ...read.makeUpDays]);
  return inOrder({
    holidays: [...days.holidays.filter(({ on }) => !named.has(on)), ...read.holidays],
    makeUpDays: [...days.makeUpDays.filter((on) => !named.has(on)), ...read.makeUpDays],
  });
};

const inOrder = ({ holidays, makeUpDays }: EditionDays): EditionDays => ({
  holidays: [...holidays].sort((a, b) => (a.on < b.on ? -1 : 1)),
  makeUpDays: [...makeUpDays].sort(),
});
