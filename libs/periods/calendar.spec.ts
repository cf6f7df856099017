import { calendarOf, type CalendarEdition } from './calendar.js';
import { edition2026, nationalCalendar } from './editions.js';
import { dayOf, isoOf, type IsoDate } from './iso-date.js';

describe('a calendar', () => {
  it.each([
    { on: '2026-02-14', working: true, why: '调休上班', because: 'a Saturday made up for Spring Festival' },
    { on: '2026-02-16', working: false, why: '春节放假', because: 'a Monday of Spring Festival' },
    { on: '2026-02-24', working: true, why: '工作日', because: 'the first day after it' },
    { on: '2026-03-07', working: false, why: '周末', because: 'an ordinary Saturday' },
  ])('knows $on: $because', ({ on, working, why }) => {
    expect(nationalCalendar.statusOf(dayOf(on))).toMatchObject({
      on,
      working,
      why,
      edition: { id: '2026-1' },
    });
  });

  it.each<{ on: IsoDate; next: IsoDate; previous: IsoDate; because: string }>([
    { on: '2026-02-14', next: '2026-02-14', previous: '2026-02-14', because: 'a made-up Saturday is both' },
    { on: '2026-02-15', next: '2026-02-24', previous: '2026-02-14', because: 'Spring Festival lies between' },
    {
      on: '2026-03-01',
      next: '2026-03-02',
      previous: '2026-02-28',
      because: 'a Sunday after a made-up Saturday',
    },
    { on: '2026-01-01', next: '2026-01-04', previous: '2025-12-31', because: 'into the year before' },
  ])('finds $next after and $previous before $on: $because', ({ on, next, previous }) => {
    expect(isoOf(nationalCalendar.next(dayOf(on)))).toBe(next);
    expect(isoOf(nationalCalendar.previous(dayOf(on)))).toBe(previous);
  });

  it('counts working days by its tables as somebody does day by day, over years with and without edition', () => {
    const first = dayOf('2024-11-01');
    let walked = 0;
    for (let day = first + 1; day <= dayOf('2028-03-01'); day += 1) {
      if (!nationalCalendar.statusOf(day).working) {
        expect(nationalCalendar.between(first, day)).toBe(walked);
        continue;
      }
      walked += 1;
      expect(nationalCalendar.between(first, day)).toBe(walked);
      expect(nationalCalendar.later(first, walked)).toBe(day);
      expect(nationalCalendar.earlier(day + 1, 1)).toBe(day);
      expect(isoOf(nationalCalendar.earlier(day, walked))).toBe('2024-11-01');
    }
    expect(walked).toBeGreaterThan(800);
    expect(nationalCalendar.between(first, first)).toBe(0);
    expect(nationalCalendar.between(first, first - 10)).toBe(0);
  });

  it('takes Monday to Friday in a year without an edition, and says that it has none', () => {
    expect(nationalCalendar.statusOf(dayOf('2027-01-01'))).toMatchObject({ working: true, edition: null });
    expect(nationalCalendar.statusOf(dayOf('2027-01-02'))).toMatchObject({ working: false, edition: null });
  });

  it('does not count a proposed edition', () => {
    const proposed: CalendarEdition = { ...edition2026, status: 'proposed' };
    expect(calendarOf([proposed]).statusOf(dayOf('2026-02-16'))).toMatchObject({
      working: true,
      edition: null,
    });
  });

  it('counts the later of two published editions of a year, whole', () => {
    const revised: CalendarEdition = {
      ...edition2026,
      id: '2026-2',
      holidays: [{ on: '2026-03-02', name: '示例' }],
      makeUpDays: [],
    };
    const calendar = calendarOf([edition2026, revised]);
    expect(calendar.statusOf(dayOf('2026-03-02'))).toMatchObject({
      working: false,
      edition: { id: '2026-2' },
    });
    expect(calendar.statusOf(dayOf('2026-02-16'))).toMatchObject({
      working: true,
      edition: { id: '2026-2' },
    });
  });

  it('lets an edition name days of the December before', () => {
    const early: CalendarEdition = {
      ...edition2026,
      id: '2027-1',
      year: 2027,
      holidays: [{ on: '2026-12-31', name: '元旦' }],
      makeUpDays: [],
    };
    expect(calendarOf([edition2026, early]).statusOf(dayOf('2026-12-31'))).toMatchObject({
      working: false,
      edition: { id: '2027-1' },
    });
  });
});
