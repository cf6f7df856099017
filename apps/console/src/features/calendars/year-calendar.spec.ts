import { dayOf } from '#libs/periods/iso-date.js';
import { differencesBetween, markOf, yearCalendar } from './year-calendar.js';

/** Invented: the notice of 2027 is not published. */
const proposed = {
  holidays: [
    { on: '2027-01-01', name: '元旦' },
    { on: '2027-01-02', name: '元旦' },
  ],
  makeUpDays: ['2027-01-09'],
};
const days = (inForce: Parameters<typeof differencesBetween>[1]) =>
  differencesBetween(2027, inForce, proposed).map(({ on, from, to }) => [on, from.why, to.why]);

describe('what a proposed calendar changes', () => {
  it('compares with Monday to Friday where no edition is in force', () => {
    expect(days(null)).toEqual([
      ['2027-01-01', '工作日', '元旦放假'],
      ['2027-01-02', '周末', '元旦放假'],
      ['2027-01-09', '周末', '调休上班'],
    ]);
  });

  it('names only what a revision changes', () => {
    expect(days({ ...proposed, makeUpDays: [] })).toEqual([['2027-01-09', '周末', '调休上班']]);
  });

  it('sees a day of the December before', () => {
    const earlier = {
      holidays: [...proposed.holidays, { on: '2026-12-31', name: '元旦' }],
      makeUpDays: proposed.makeUpDays,
    };
    expect(days(earlier)).toEqual([['2026-12-31', '元旦放假', '工作日']]);
  });

  it('counts the days of a proposal although it is not published', () => {
    const edition = { ...proposed, status: 'proposed' };
    expect(differencesBetween(2027, null, edition)).toHaveLength(3);
  });

  it('finds nothing between an edition and itself', () => {
    expect(days(proposed)).toEqual([]);
  });
});

describe('the mark of a day', () => {
  it.each([
    { on: '2027-01-01', mark: 'rest', because: 'the notice gives it as a day of rest' },
    {
      on: '2027-01-02',
      mark: 'rest',
      because: 'a Saturday that the notice names is a holiday, not a weekend',
    },
    { on: '2027-01-03', mark: null, because: 'a Sunday of which the notice says nothing' },
    { on: '2027-01-09', mark: 'make-up', because: 'a Saturday on which offices work' },
    { on: '2027-01-11', mark: null, because: 'a Monday like others' },
  ])('of $on is $mark: $because', ({ on, mark }) => {
    expect(markOf(yearCalendar(2027, proposed).statusOf(dayOf(on)))).toBe(mark);
  });
});
