import { addDays, type IsoDate } from '#libs/periods/iso-date.js';

/** What a notice on the days of rest of one year says, as far as it could be read. */
export interface NoticeDays {
  readonly holidays: readonly { readonly on: IsoDate; readonly name: string }[];
  readonly makeUpDays: readonly IsoDate[];
  /** Parts with dates that were not understood, word for word: a person has to look. */
  readonly unread: readonly string[];
}

interface Found {
  readonly on: IsoDate;
  readonly starts: number;
  readonly ends: number;
}

const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g;
const TO = /^\s*(?:至|到|-|－|—|–|~|～)\s*$/;
const LONGEST_REST = 31;

/**
 * Reads a notice as it is published (“二、春节：2月15日至23日放假调休，共9天。2月14日上班。”), or a list with a holiday a line
 * (“元旦 2027-01-01 至 2027-01-03”, “2027-01-04 上班”). What it reads is shown for checking, never taken as it is.
 */
export const readNotice = (text: string, year: number): NoticeDays => {
  const holidays: { on: IsoDate; name: string }[] = [];
  const makeUpDays: IsoDate[] = [];
  const unread: string[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const name = nameIn(paragraph);
    for (const part of paragraph.split(/[。；;，,]/)) {
      const days = daysIn(part, year);
      if (days === null || (days.length > 0 && !part.includes('上班') && name === ''))
        unread.push(part.trim());
      else if (part.includes('上班')) makeUpDays.push(...days);
      else holidays.push(...days.map((on) => ({ on, name })));
    }
  }
  return { holidays, makeUpDays, unread };
};

const paragraphsOf = (text: string): string[] =>
  text
    .replace(/（[^）]*）|\([^)]*\)/g, '')
    .replace(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/g, '$1年$2月$3日')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What stands before the first date or colon: 一、元旦：… and 元旦 2027年1月1日. */
const nameIn = (paragraph: string): string =>
  (/^(?:[一二三四五六七八九十]+、|\d+[、.])?\s*([^\d：:]*)/.exec(paragraph)?.[1] ?? '')
    .replace(/放假|上班/g, '')
    .trim();

/** Every day that a part names; null where a date in it does not exist or a span runs backwards. */
const daysIn = (part: string, year: number): IsoDate[] | null => {
  const found = datesIn(part, year);
  if (found === null) return null;
  const days: IsoDate[] = [];
  for (const [index, { on, starts }] of found.entries()) {
    const before = found[index - 1];
    const spans = before !== undefined && TO.test(part.slice(before.ends, starts));
    const since = spans ? daysAfter(before.on, on) : [on];
    if (since === null) return null;
    days.push(...since);
  }
  return days;
};

const datesIn = (part: string, year: number): readonly Found[] | null => {
  let month: string | undefined;
  let inYear = String(year);
  const found: Found[] = [];
  for (const match of part.matchAll(DATE)) {
    const [whole, itsYear, itsMonth, day = ''] = match;
    inYear = itsYear ?? inYear;
    month = itsMonth ?? month;
    const on = `${inYear}-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!exists(on)) return null;
    found.push({ on, starts: match.index, ends: match.index + whole.length });
  }
  return found;
};

const exists = (on: string): boolean => {
  const read = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(on);
};

/** The days after `first` up to and including `last`. */
const daysAfter = (first: IsoDate, last: IsoDate): IsoDate[] | null => {
  const days: IsoDate[] = [];
  for (let on = first; on < last;) {
    on = addDays(on, 1);
    days.push(on);
    if (days.length > LONGEST_REST) return null;
  }
  return days.length === 0 ? null : days;
};
