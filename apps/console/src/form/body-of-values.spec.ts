import type { FactField } from '../api/referrals.js';
import { documentsOf, factsOf, occurredAtOf } from './body-of-values.js';

const fact = (key: string, type: FactField['type']): FactField => ({ key, type, name: key });

describe('what a filled form sends', () => {
  it('gives each fact the type that the lifecycle asks for', () => {
    const asked = [
      fact('pages', 'integer'),
      fact('amount', 'decimal'),
      fact('detained', 'boolean'),
      fact('foundOn', 'date'),
      fact('receivedAt', 'instant'),
      fact('reason', 'text'),
    ];
    const facts = {
      pages: '12',
      amount: '30500.25',
      detained: false,
      foundOn: '2026-03-02',
      receivedAt: '2026-03-02T09:30',
      reason: '超标排放',
    };

    expect(factsOf(asked, { facts })).toEqual({
      pages: 12,
      amount: 30500.25,
      detained: false,
      foundOn: '2026-03-02',
      receivedAt: '2026-03-02T09:30:00+08:00',
      reason: '超标排放',
    });
  });

  it('leaves out what was left empty, and what is not asked for any more', () => {
    expect(factsOf([fact('reason', 'text')], { facts: { reason: '', refusedBecause: '证据不足' } })).toEqual(
      {},
    );
  });

  it('names every uploaded file, several of one type among them, in the order of the form', () => {
    const file = (documentId: string) => ({ documentId, name: `${documentId}.pdf`, sha256: '00' });
    const documents = { report: [file('b')], letter: [file('a'), file('c')], other: [file('d')] };

    expect(
      documentsOf(
        [
          { type: 'letter', name: '移送书' },
          { type: 'report', name: '报告' },
        ],
        { documents },
      ),
    ).toEqual([
      { type: 'letter', documentId: 'a' },
      { type: 'letter', documentId: 'c' },
      { type: 'report', documentId: 'b' },
    ]);
  });

  it('says nothing of the time unless the person gave one', () => {
    expect(occurredAtOf({ occurredAt: '' })).toEqual({});
    expect(occurredAtOf({ occurredAt: '2026-03-02T09:30' })).toEqual({
      occurredAt: '2026-03-02T09:30:00+08:00',
    });
  });
});
