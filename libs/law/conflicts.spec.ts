import { ruleOf, standingOf } from './catalogue.js';
import { conflicts, conflictsOf } from './conflicts.js';

describe('the known conflicts', () => {
  it.each([
    {
      id: 'police-filing-review',
      governs: 'FWD-04',
      because: 'an administrative regulation stands above the rest',
    },
    { id: 'reverse-transfer-opinion', governs: null, because: 'the provisions of 2021 were never read' },
    {
      id: 'reply-to-suggestion',
      governs: 'SUG-03',
      because: 'a law gives one month for the protection of minors',
    },
    { id: 'judicial-confirmation', governs: 'MED-09', because: 'a law stands above the provisions of 2011' },
    {
      id: 'police-reconsideration',
      governs: 'FWD-12',
      because: 'an administrative regulation stands above measures',
    },
  ])('$id is governed by $governs: $because', ({ id, governs }) => {
    const conflict = conflicts.find((known) => known.id === id);
    expect(conflict && (conflict.resolved?.rule ?? null)).toBe(governs);
  });

  it('are five', () => {
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(5);
    expect(conflicts).toHaveLength(5);
  });

  const sources = conflicts.flatMap((conflict) => conflict.sources).filter(({ rule }) => rule !== undefined);

  it.each(sources)('say of $rule what the catalogue says', ({ rule: id, rank, unverified = false, text }) => {
    const rule = ruleOf(id ?? '');
    if (!rule) throw new Error(`no rule ${id}`);
    const [version] = rule.versions;
    expect(rank).toBe(version.citation.rank);
    expect(unverified).toBe(standingOf(rule, version).confidence !== 'verified');
    const span = version.period;
    expect(span && 'length' in span && text.includes(String(span.length))).toBe(true);
  });

  it('are found from each of their rules', () => {
    expect(conflictsOf('JUD-01').map(({ id }) => id)).toEqual(['reply-to-suggestion']);
    expect(conflictsOf('FWD-13')).toEqual([]);
  });
});
