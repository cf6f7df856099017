import { errand, errandOpening } from './fixtures/rich-errand.js';
import { someone } from './fixtures/rich-people.js';
import { at, Story } from './fixtures/rich-story.js';
import type { Period } from './vocabulary.js';

const court = someone('court');
const criminal: Period = { rule: 'D3r', inCustody: 'held' };

/** Opened on 2 March at 09:00: three days, on 5 March, and on 7 March where the last day rolls over. */
const run = (period: Period, held?: boolean): Story => {
  const base = errand({
    duties: { run: { period } },
    acts: { tell: { requires: { facts: ['held'] }, free: true } },
  });
  const facts = { ...base.facts, held: { name: '在押', type: 'boolean' as const } };
  const opening = { ...base.opening, requires: { allowsFacts: ['held'] } };
  return Story.open(
    { ...base, facts, opening },
    { ...errandOpening, facts: held === undefined ? {} : { held } },
  );
};
const tell = (story: Story, when: string, held: boolean) =>
  story.act('tell', at(when), court, { facts: { held } });

describe('a criminal period, in custody and not', () => {
  it.each<{ period: Period; held: boolean | undefined; due: string; because: string }>([
    {
      period: criminal,
      held: true,
      due: '03-05 09:00',
      because: 'in custody the last day does not roll over',
    },
    { period: criminal, held: false, due: '03-07 09:00', because: 'not in custody it does' },
    {
      period: criminal,
      held: undefined,
      due: '03-07 09:00',
      because: 'nobody is in custody unless it is said',
    },
    {
      ...{ period: { rule: 'D3r' }, held: true, due: '03-07 09:00' },
      because: 'a period that does not name the fact knows no custody',
    },
    {
      ...{ period: { choose: [{ when: { fact: 'held', is: true }, use: criminal }] }, held: true },
      ...{ due: '03-05 09:00', because: 'a period that facts choose may name it' },
    },
  ])('is due on $due: $because', ({ period, held, due }) => {
    expect(run(period, held).duty('run#1').due).toBe(at(due));
  });

  it('follows the fact while it runs', () => {
    const released = tell(run(criminal, true), '03-04 10:00', false);
    expect(released.duty('run#1').due).toBe(at('03-07 09:00'));
    expect(tell(released, '03-04 11:00', true).duty('run#1').due).toBe(at('03-05 09:00'));
  });

  it('has ended where it has ended: a release after its last day does not lengthen it', () => {
    const overdue = run(criminal, true);
    expect(tell(overdue, '03-05 09:00', false).duty('run#1').due).toBe(at('03-07 09:00'));
    expect(tell(overdue, '03-05 09:01', false).duty('run#1').due).toBe(at('03-05 09:00'));
  });

  it('is asked with a key of its own; a question without custody has the key that it always had', () => {
    const keyOf = (story: Story) => story.duty('run#1').dueKey;
    const key = '["D3r",null,"2026-03-02T01:00:00.000Z",[],[],""]';
    expect(keyOf(run({ rule: 'D3r' }, true))).toBe(key);
    expect(keyOf(run(criminal, false))).toBe(key);
    expect(keyOf(run(criminal, true))).toBe('["D3r",null,"2026-03-02T01:00:00.000Z",[],[],"","in-custody"]');
  });
});
