import { addDays, dayOf, isoOf, monthEnd, weekdayOf, yearOf } from './iso-date.js';

describe('days without a time zone', () => {
  it.each([
    { on: '2026-02-28', days: 1, then: '2026-03-01', because: 'no leap year' },
    { on: '2024-02-28', days: 1, then: '2024-02-29', because: 'a leap year' },
    { on: '2026-01-01', days: -1, then: '2025-12-31', because: 'backwards over a year' },
  ])('$on and $days days is $then: $because', ({ on, days, then }) => {
    expect(addDays(on, days)).toBe(then);
    expect(dayOf(then) - dayOf(on)).toBe(days);
    expect(isoOf(dayOf(then))).toBe(then);
  });

  it('knows the day of the week and the end of a month', () => {
    expect(weekdayOf(dayOf('2026-03-01'))).toBe(0);
    expect(weekdayOf(dayOf('1969-12-31'))).toBe(3);
    expect(yearOf(dayOf('1969-12-31'))).toBe(1969);
    const ends = [
      monthEnd(dayOf('2026-01-31'), 0),
      monthEnd(dayOf('2026-01-31'), 1),
      monthEnd(dayOf('2025-12-01'), 2),
    ];
    expect(ends.map(isoOf)).toEqual(['2026-01-31', '2026-02-28', '2026-02-28']);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-2-3', '2026-02-13T00:00:00Z', ''])('refuses %j', (text) => {
    expect(() => addDays(text, 1)).toThrow('not a day');
  });
});
