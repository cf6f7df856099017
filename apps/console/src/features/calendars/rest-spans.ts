import { addDays, type IsoDate } from '#libs/periods/iso-date.js';
import type { EditionDays } from '../../api/calendars.js';

/** Days of rest that follow each other under one name. */
export interface RestSpan {
  readonly name: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly days: number;
}

/** The holidays as a notice tells them: from … to …, in the order of the calendar. */
export const restSpans = (holidays: EditionDays['holidays']): readonly RestSpan[] => {
  const spans: RestSpan[] = [];
  for (const { on, name } of [...holidays].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const open = spans.at(-1);
    if (open !== undefined && open.name === name && addDays(open.last, 1) === on)
      spans[spans.length - 1] = { ...open, last: on, days: open.days + 1 };
    else spans.push({ name, first: on, last: on, days: 1 });
  }
  return spans;
};
