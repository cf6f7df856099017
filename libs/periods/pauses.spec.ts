import { at10, due, inForce, invented } from './fixtures/asked.js';
import type { IsoDate } from './iso-date.js';

const days = (length: number) => invented({ length, unit: 'day' }, 'calendar-days');
const workingDays = (length: number) => invented({ length, unit: 'working-day' }, 'working-days');
const pause = (from: IsoDate, to: IsoDate) => ({ from: at10(from), to: at10(to) });

describe('a clock that stood still', () => {
  it('keeps what was used before and counts the rest from the day after resumption (expert case A-7)', () => {
    const answer = due(days(90), at10('2025-11-03'), [pause('2025-12-10', '2026-01-12')]);
    expect(answer.dueOn).toBe('2026-03-06');
    expect(answer.explanation.join('')).toContain('尚余53日');
  });

  it.each([
    { pauses: [], dueOn: '2026-03-12', because: 'nothing stood still' },
    {
      pauses: [pause('2026-03-04', '2026-03-04')],
      dueOn: '2026-03-12',
      because: 'within one day nothing is lost',
    },
    { pauses: [pause('2026-03-04', '2026-03-05')], dueOn: '2026-03-13', because: 'one midnight is one day' },
    {
      pauses: [pause('2026-03-04', '2026-03-06'), pause('2026-03-09', '2026-03-12')],
      dueOn: '2026-03-17',
      because: 'two pauses add up',
    },
    {
      pauses: [pause('2026-03-09', '2026-03-12'), pause('2026-03-04', '2026-03-06')],
      dueOn: '2026-03-17',
      because: 'in whatever order they are told',
    },
    {
      pauses: [pause('2026-03-04', '2026-03-10'), pause('2026-03-06', '2026-03-11')],
      dueOn: '2026-03-19',
      because: 'an overlap counts once',
    },
    {
      pauses: [pause('2026-02-20', '2026-03-04')],
      dueOn: '2026-03-14',
      because: 'before the start nothing ran that could stand',
    },
    { pauses: [pause('2026-02-20', '2026-02-25')], dueOn: '2026-03-12', because: 'over before the start' },
    {
      pauses: [pause('2026-03-12', '2026-04-01')],
      dueOn: '2026-04-01',
      because: 'on the last day: nothing is left on resumption',
    },
    { pauses: [pause('2026-03-13', '2026-04-01')], dueOn: '2026-03-12', because: 'the period was over' },
  ])('ten days from 2 March are due $dueOn: $because', ({ pauses, dueOn }) => {
    expect(due(days(10), at10('2026-03-02'), pauses).dueOn).toBe(dueOn);
  });

  it.each([
    {
      pauses: [pause('2026-03-04', '2026-03-07')],
      dueOn: '2026-03-11',
      because: 'three of five were left, counted from Monday',
    },
    {
      pauses: [pause('2026-03-06', '2026-03-08')],
      dueOn: '2026-03-09',
      because: 'a weekend costs a working-day clock nothing',
    },
    {
      pauses: [pause('2026-03-09', '2026-03-14')],
      dueOn: '2026-03-16',
      because: 'nothing left, resumed on a Saturday: the next working day',
    },
  ])('five working days from 2 March are due $dueOn: $because', ({ pauses, dueOn }) => {
    expect(due(workingDays(5), at10('2026-03-02'), pauses).dueOn).toBe(dueOn);
  });

  it('moves a period of months by the days that it stood', () => {
    const twoMonths = invented({ length: 2, unit: 'month' }, 'civil');
    expect(due(twoMonths, at10('2026-03-02'), [pause('2026-03-10', '2026-03-20')]).dueOn).toBe('2026-05-12');
  });

  it('rolls over after the pause, not before it', () => {
    const answer = due(inForce('FWD-04', '2026-02-11'), at10('2026-02-11'), [
      pause('2026-02-12', '2026-02-13'),
    ]);
    expect([answer.conservativeDueOn, answer.dueOn]).toEqual(['2026-02-15', '2026-02-24']);
  });

  it('finds a strictly counted period over, and a rolled one still running, between its two last days', () => {
    const answer = due(inForce('FWD-04', '2026-02-13'), at10('2026-02-13'), [
      pause('2026-02-18', '2026-03-02'),
    ]);
    expect([answer.conservativeDueOn, answer.dueOn]).toEqual(['2026-02-16', '2026-03-02']);
  });

  it('moves hours by exactly the time that it stood', () => {
    const stood = { from: '2026-03-02T05:00:00.000Z', to: '2026-03-02T07:30:00.000Z' };
    const later = { from: '2026-03-03T03:45:00.000Z', to: '2026-03-05T00:00:00.000Z' };
    expect(due(inForce('FWD-02', '2026-03-02'), '2026-03-02T01:00:00.000Z', [stood, later]).dueAt).toBe(
      '2026-03-03T03:30:00.000Z',
    );
  });

  it('refuses a pause that ends before it begins', () => {
    expect(() => due(days(10), at10('2026-03-02'), [pause('2026-03-06', '2026-03-05')])).toThrow(
      'ends before it begins',
    );
  });
});
