import type { EditionDays } from '../../api/calendars.js';
import { addAll, choose } from './day-choices.js';

const empty: EditionDays = { holidays: [], makeUpDays: [] };
const NEW_YEAR = { kind: 'rest', name: '元旦' } as const;

describe('days picked in the calendar', () => {
  it('are in one list at most: a day that becomes a make-up day is no holiday any more', () => {
    const rest = choose(empty, '2027-01-02', NEW_YEAR);
    expect(choose(rest, '2027-01-02', { kind: 'make-up' })).toEqual({
      holidays: [],
      makeUpDays: ['2027-01-02'],
    });
  });

  it.each([
    { brush: NEW_YEAR, because: 'the same rest again' },
    { brush: { kind: 'make-up' } as const, because: 'the same make-up day again' },
    { brush: { kind: 'plain' } as const, because: 'nothing to take back' },
  ])('are taken back by $because', ({ brush }) => {
    const once = choose(empty, '2027-01-02', brush);
    expect(choose(once, '2027-01-02', brush)).toEqual(empty);
  });

  it('stand in the order of the calendar, however they were picked', () => {
    const days = ['2027-01-03', '2027-01-01'].reduce((all, on) => choose(all, on, NEW_YEAR), empty);
    expect(choose(days, '2027-01-02', NEW_YEAR).holidays.map(({ on }) => on)).toEqual([
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('give way to a text that names the same day', () => {
    const picked = choose(empty, '2027-01-02', { kind: 'make-up' });
    const read = { holidays: [{ on: '2027-01-02', name: '元旦' }], makeUpDays: [] };
    expect(addAll(picked, read)).toEqual(read);
  });
});
