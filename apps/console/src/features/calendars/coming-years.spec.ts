import { withComingYears } from './coming-years.js';

const calendar = (year: number) => ({ year, inForce: null, proposed: null });

describe('the years that are listed', () => {
  it.each([
    {
      now: '2026-12-31T15:59:59.999Z',
      years: [2027, 2026, 2025],
      because: 'the last instant of 2026 in Beijing: 2027 is the next year',
    },
    {
      now: '2026-12-31T16:00:00.000Z',
      years: [2028, 2027, 2026, 2025],
      because: 'midnight in Beijing: it is 2027 there, whatever the browser says',
    },
  ])('are $years at $now: $because', ({ now, years }) => {
    const shown = withComingYears([calendar(2026), calendar(2025)], Date.parse(now));
    expect(shown.map(({ year }) => year)).toEqual(years);
  });
});
