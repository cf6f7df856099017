import { edition2024, edition2025, edition2026 } from '#libs/periods/editions.js';
import { dayProblems } from './day-problems.js';

const holidays = (...days: readonly string[]) => days.map((on) => ({ on, name: '节日' }));
const pathsOf = (holidayList: readonly string[], makeUpDays: readonly string[], year = 2027) =>
  dayProblems(year, { holidays: holidays(...holidayList), makeUpDays }).map(({ path }) => path);

describe('the days of an edition', () => {
  it.each([edition2024, edition2025, edition2026])(
    'are well in the edition of $year',
    ({ year, holidays, makeUpDays }) => {
      expect(dayProblems(year, { holidays, makeUpDays })).toEqual([]);
    },
  );

  it.each<{ rest: string[]; work: string[]; wrong: string[]; because: string }>([
    { rest: ['2026-12-01'], work: [], wrong: [], because: 'notices have named days of the December before' },
    { rest: ['2027-12-31'], work: [], wrong: [], because: 'the last day of its year' },
    {
      rest: ['2026-11-30'],
      work: [],
      wrong: ['holidays.0.on'],
      because: 'November belongs to another notice',
    },
    { rest: ['2028-01-01'], work: [], wrong: ['holidays.0.on'], because: 'the next year has its own notice' },
    { rest: ['2027-01-01'], work: ['2027-01-02'], wrong: [], because: 'a Saturday is made up' },
    { rest: ['2027-01-01'], work: ['2027-01-03'], wrong: [], because: 'so is a Sunday' },
    {
      rest: ['2027-01-01'],
      work: ['2027-01-04'],
      wrong: ['makeUpDays.0'],
      because: 'nobody makes up a Monday',
    },
    { rest: ['2027-01-01', '2027-01-01'], work: [], wrong: ['holidays.1.on'], because: 'one day, once' },
    {
      rest: ['2027-01-01'],
      work: ['2027-01-02', '2027-01-02'],
      wrong: ['makeUpDays.1'],
      because: 'one day, once',
    },
    { rest: ['2027-01-02'], work: ['2027-01-02'], wrong: ['makeUpDays.0'], because: 'no day is both' },
    {
      rest: ['2027-01-01'],
      work: ['2028-01-01'],
      wrong: ['makeUpDays.0'],
      because: 'a Saturday of the next year',
    },
  ])('$rest and $work have $wrong wrong: $because', ({ rest, work, wrong }) => {
    expect(pathsOf(rest, work)).toEqual(wrong);
  });
});
