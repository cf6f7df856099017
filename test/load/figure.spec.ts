import { isMissed, ofRounds, reached } from './figure.js';
import { quantile } from './statistics.js';
import { tableOf } from './table.js';

describe('a figure', () => {
  it.each([
    { target: { atLeast: 0.85 }, value: 0.85, missed: false, because: 'it is just reached' },
    { target: { atLeast: 0.85 }, value: 0.84, missed: true, because: 'more was asked for' },
    { target: { atMost: 5 }, value: 5, missed: false, because: 'it is just kept' },
    { target: { atMost: 5 }, value: 5.01, missed: true, because: 'less was asked for' },
    { target: { atMost: 0 }, value: 0, missed: false, because: 'none was allowed, and none is there' },
    { target: { atMost: 0 }, value: 1, missed: true, because: 'none was allowed' },
  ])('of $value against $target is missed: $missed, because $because', ({ target, value, missed }) => {
    expect(isMissed({ what: 'x', unit: '', value, target })).toBe(missed);
  });

  it('without a target is never missed', () => {
    expect(isMissed({ what: 'x', unit: 'ms', value: 1e9 })).toBe(false);
  });

  it('that is no number is missed', () => {
    expect(isMissed({ what: 'x', unit: '', value: Number.NaN, target: { atLeast: 1 } })).toBe(true);
  });

  it('says how much of its target was reached, whichever way the target points', () => {
    expect(reached({ what: 'x', unit: '', value: 0.6, target: { atLeast: 1.2 } })).toBe(0.5);
    expect(reached({ what: 'x', unit: 'ms', value: 10, target: { atMost: 5 } })).toBe(0.5);
  });

  it('of rounds is their middle, with the smallest and the largest', () => {
    expect(ofRounds('x', '', [3, 1, 2, 9, 4])).toEqual({ what: 'x', unit: '', value: 3, spread: [1, 9] });
  });
});

describe('a quantile', () => {
  it('throws nothing away', () => {
    const values = Array.from({ length: 100 }, (_, n) => n + 1);
    expect([quantile(values, 0), quantile(values, 0.5), quantile(values, 0.99), quantile(values, 1)]).toEqual(
      [1, 51, 100, 100],
    );
  });

  it('of nothing is refused', () => {
    expect(() => quantile([], 0.5)).toThrow('nothing was measured');
  });
});

describe('a table', () => {
  const missed = { what: 'lives', unit: '', value: 0.5, target: { atLeast: 1 } } as const;

  it('shows what was missed', () => {
    expect(tableOf([missed], true)).toMatch(/lives +0\.50 +≥ 1\.00 +0\.50 {2}MISSED$/);
  });

  it('of a quick run judges nothing', () => {
    expect(tableOf([missed], false)).toMatch(/not judged$/);
  });
});
