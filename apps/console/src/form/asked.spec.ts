import type { Fields } from '../api/referrals.js';
import { askedBy, namesOf } from './asked.js';

const reason = { key: 'reason', type: 'text', name: '理由' } as const;
const charge = { key: 'charge', type: 'choice', name: '罪名', options: { a: '甲' } } as const;
const note = { type: 'note', name: '说明' } as const;

const fields = (part: Partial<Fields>): Fields => ({ facts: [], documents: [], ...part });
const nothing = fields({});

describe('what a form asks for', () => {
  it('asks for what the act and the chosen outcome require, and offers what they allow', () => {
    const act = { requires: fields({ facts: [charge] }), allows: fields({ documents: [note] }) };
    const outcome = { requires: fields({ facts: [reason] }), allows: nothing };
    const asked = askedBy([act, outcome]);
    expect(asked.facts.map(({ key, required }) => [key, required])).toEqual([
      ['charge', true],
      ['reason', true],
    ]);
    expect(asked.documents).toEqual([{ ...note, required: false }]);
  });

  it('asks once, and firmly, for what the act allows and the outcome requires', () => {
    const act = { requires: nothing, allows: fields({ facts: [reason] }) };
    const outcome = { requires: fields({ facts: [reason] }), allows: nothing };
    expect(askedBy([act, outcome]).facts).toEqual([{ ...reason, required: true }]);
  });

  it('asks for nothing of an outcome that is not chosen yet', () => {
    expect(askedBy([undefined])).toEqual({ facts: [], documents: [] });
  });

  it('names its fields as problems do', () => {
    const act = { requires: fields({ facts: [reason], documents: [note] }), allows: nothing };
    expect(namesOf(askedBy([act]))).toEqual(['facts.reason', 'documents.note']);
  });
});
