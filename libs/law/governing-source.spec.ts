import { governingSource } from './governing-source.js';
import { RANKS, type Rank } from './rule.js';

describe('the governing source', () => {
  it.each<{ ranks: [Rank, Rank]; because: string }>([
    { ranks: ['law', 'administrative-regulation'], because: 'a law stands above a regulation' },
    {
      ranks: ['administrative-regulation', 'judicial-interpretation-or-departmental-rule'],
      because: 'a regulation of the State Council stands above a ministry',
    },
    {
      ranks: ['judicial-interpretation-or-departmental-rule', 'joint-normative-document'],
      because: 'a rule stands above a document by notice',
    },
    { ranks: ['joint-normative-document', 'local-rule'], because: 'the nation stands above a region' },
    { ranks: ['local-rule', 'minutes-or-agreement'], because: 'minutes bind least' },
  ])('is the higher of $ranks: $because', ({ ranks: [higher, lower] }) => {
    expect(governingSource([{ rank: lower }, { rank: higher }])).toEqual({ rank: higher });
    expect(governingSource([{ rank: higher }, { rank: lower }])).toEqual({ rank: higher });
  });

  it.each(RANKS)('is open between two of the rank %s', (rank) => {
    expect(governingSource([{ rank }, { rank }])).toBeNull();
  });

  it('is open where two share the highest rank, whatever stands below', () => {
    expect(governingSource([{ rank: 'law' }, { rank: 'local-rule' }, { rank: 'law' }])).toBeNull();
  });

  it('is settled where two share a lower rank only', () => {
    expect(governingSource([{ rank: 'local-rule' }, { rank: 'law' }, { rank: 'local-rule' }])).toEqual({
      rank: 'law',
    });
  });

  it('is open where nobody read the highest', () => {
    expect(governingSource([{ rank: 'law', unverified: true }, { rank: 'local-rule' }])).toBeNull();
  });

  it('is none of none', () => {
    expect(governingSource([])).toBeNull();
  });
});
