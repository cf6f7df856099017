import { createRequire } from 'node:module';
import { calendarOf, type CalendarEdition } from './calendar.js';
import { edition2026, nationalCalendar, publishedEditions } from './editions.js';
import { weekday, yearOf } from './iso-date.js';

/** The data of an independent publication: its functions follow the host's time zone, its data do not. */
const published = (year: number): Record<'holidays' | 'workdays', Record<string, string>> =>
  createRequire(import.meta.url)(`chinese-days/dist/years/${year}.json`);

describe('the published editions', () => {
  it.each(publishedEditions)('$id names the days that an independent publication names', (edition) => {
    const { holidays, workdays } = published(edition.year);
    expect(edition.holidays.map(({ on }) => on)).toEqual(Object.keys(holidays).sort());
    expect(edition.makeUpDays).toEqual(Object.keys(workdays).sort());
  });

  it.each(publishedEditions)('$id makes up only Saturdays and Sundays, and names no day twice', (edition) => {
    expect(edition.makeUpDays.every((on) => [0, 6].includes(weekday(on)))).toBe(true);
    const named = [...edition.holidays.map(({ on }) => on), ...edition.makeUpDays];
    expect(new Set(named).size).toBe(named.length);
    expect(named.every((on) => yearOf(on) === edition.year)).toBe(true);
  });
});

describe('a calendar', () => {
  it.each([
    { on: '2026-02-14', working: true, why: '调休上班', because: 'a Saturday made up for Spring Festival' },
    { on: '2026-02-16', working: false, why: '春节放假', because: 'a Monday of Spring Festival' },
    { on: '2026-02-24', working: true, why: '工作日', because: 'the first day after it' },
    { on: '2026-03-07', working: false, why: '周末', because: 'an ordinary Saturday' },
  ])('knows $on: $because', ({ on, working, why }) => {
    expect(nationalCalendar.statusOf(on)).toMatchObject({ on, working, why, edition: { id: '2026-1' } });
  });

  it('takes Monday to Friday in a year without an edition, and says that it has none', () => {
    expect(nationalCalendar.statusOf('2027-01-01')).toMatchObject({ working: true, edition: null });
    expect(nationalCalendar.statusOf('2027-01-02')).toMatchObject({ working: false, edition: null });
  });

  it('does not count a proposed edition', () => {
    const proposed: CalendarEdition = { ...edition2026, status: 'proposed' };
    expect(calendarOf([proposed]).statusOf('2026-02-16')).toMatchObject({ working: true, edition: null });
  });

  it('counts the later of two published editions of a year, whole', () => {
    const revised: CalendarEdition = {
      ...edition2026,
      id: '2026-2',
      holidays: [{ on: '2026-03-02', name: '示例' }],
      makeUpDays: [],
    };
    const calendar = calendarOf([edition2026, revised]);
    expect(calendar.statusOf('2026-03-02')).toMatchObject({ working: false, edition: { id: '2026-2' } });
    expect(calendar.statusOf('2026-02-16')).toMatchObject({ working: true, edition: { id: '2026-2' } });
  });

  it('lets an edition name days of the December before', () => {
    const early: CalendarEdition = {
      ...edition2026,
      id: '2027-1',
      year: 2027,
      holidays: [{ on: '2026-12-31', name: '元旦' }],
      makeUpDays: [],
    };
    expect(calendarOf([edition2026, early]).statusOf('2026-12-31')).toMatchObject({
      working: false,
      edition: { id: '2027-1' },
    });
  });
});
