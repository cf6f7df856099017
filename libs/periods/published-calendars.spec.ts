import { createRequire } from 'node:module';
import { LegalHoliday } from 'tyme4ts';
import { calendarOf } from './calendar.js';
import { publishedEditions } from './editions.js';
import { dayAfter, isWeekend, read } from './fixtures/by-hand/days.js';
import { dayOf } from './iso-date.js';

/**
 * Two publications by different authors, both typed from the notices. The data of `chinese-days` are read, not its
 * functions: those follow the host's time zone.
 */
const chineseDays = (year: number): Record<'holidays' | 'workdays', Record<string, string>> =>
  createRequire(import.meta.url)(`chinese-days/dist/years/${year}.json`);

function isOpenByChineseDays(on: string): boolean {
  const { holidays, workdays } = chineseDays(read(on).year);
  return on in workdays || (!(on in holidays) && !isWeekend(on));
}

function isOpenByTyme(on: string): boolean {
  const { year, month, day } = read(on);
  return LegalHoliday.fromYmd(year, month, day)?.isWork() ?? !isWeekend(on);
}

const daysOf = (year: number): string[] => {
  const days = [`${year}-01-01`];
  for (let on = dayAfter(`${year}-01-01`); read(on).year === year; on = dayAfter(on)) days.push(on);
  return days;
};

describe('the published editions', () => {
  it('are those of 2024, 2025 and 2026: nothing stands for a year whose notice is not out', () => {
    expect(publishedEditions.map(({ id }) => id)).toEqual(['2024-1', '2025-1', '2026-1']);
  });

  describe.each(publishedEditions)('$id ($notice)', (edition) => {
    const calendar = calendarOf([edition]);
    const isOpen = (on: string): boolean => calendar.statusOf(dayOf(on)).working;

    it('opens offices on the days of chinese-days, day by day', () => {
      expect(daysOf(edition.year).filter((on) => isOpen(on) !== isOpenByChineseDays(on))).toEqual([]);
    });

    it('opens offices on the days of tyme4ts, day by day', () => {
      expect(daysOf(edition.year).filter((on) => isOpen(on) !== isOpenByTyme(on))).toEqual([]);
    });

    it('names exactly the days that chinese-days names', () => {
      const { holidays, workdays } = chineseDays(edition.year);
      expect(edition.holidays.map(({ on }) => on)).toEqual(Object.keys(holidays).sort());
      expect(edition.makeUpDays).toEqual(Object.keys(workdays).sort());
    });

    it('gives each day of rest to the festival that tyme4ts gives it to', () => {
      const festivals = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆'];
      const of = (name: string): string[] => festivals.filter((festival) => name.includes(festival));
      const other = edition.holidays.filter(({ on, name }) => {
        const { year, month, day } = read(on);
        const theirs = of(LegalHoliday.fromYmd(year, month, day)?.getName() ?? '');
        return theirs.sort().join() !== of(name).sort().join();
      });
      expect(other).toEqual([]);
    });

    it('makes up only Saturdays and Sundays, and names no day twice and none of another year', () => {
      expect(edition.makeUpDays.every(isWeekend)).toBe(true);
      const named = [...edition.holidays.map(({ on }) => on), ...edition.makeUpDays];
      expect(new Set(named).size).toBe(named.length);
      expect(named.every((on) => read(on).year === edition.year)).toBe(true);
    });
  });
});
