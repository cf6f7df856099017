import { addDays, daysBetween, monthEnd, weekday } from './iso-date.js';

describe('days without a time zone', () => {
  it.each([
    { on: '2026-02-28', days: 1, then: '2026-03-01', because: 'no leap year' },
    { on: '2024-02-28', days: 1, then: '2024-02-29', because: 'a leap year' },
    { on: '2026-01-01', days: -1, then: '2025-12-31', because: 'backwards over a year' },
  ])('$on and $days days is $then: $because', ({ on, days, then }) => {
    expect(addDays(on, days)).toBe(then);
    expect(daysBetween(on, then)).toBe(days);
  });

  it('knows the day of the week and the end of a month', () => {
    expect(weekday('2026-03-01')).toBe(0);
    expect(weekday('1969-12-31')).toBe(3);
    expect([monthEnd('2026-01-31', 0), monthEnd('2026-01-31', 1), monthEnd('2025-12-01', 2)]).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-02-28',
    ]);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-2-3', '2026-02-13T00:00:00Z', ''])('refuses %j', (text) => {
    expect(() => addDays(text, 1)).toThrow('not a day');
  });
});
