import { canonicalText } from './canonical-text.js';
import { chainHash, GENESIS_HASH } from './chain-hash.js';
import { EMPTY_CHAIN, verifyChain, type ChainedEntry } from './verify-chain.js';

const chainOf = (...facts: readonly string[]): ChainedEntry[] => {
  let prevHash = GENESIS_HASH;
  return facts.map((fact, i) => {
    const body = canonicalText({ kind: 'step', at: '2026-03-02T01:00:00.000Z', fact });
    const entry = { sequence: i + 1, body, prevHash, hash: chainHash(prevHash, body) };
    prevHash = entry.hash;
    return entry;
  });
};

const [first, second, third] = chainOf('a', 'b', 'c') as [ChainedEntry, ChainedEntry, ChainedEntry];
const body = canonicalText({ kind: 'step', at: '2026-03-02T01:00:00.000Z', fact: 'forged' });

describe('the audit chain', () => {
  it('hashes 0x00, the previous hash and the canonical body', () => {
    expect(chainHash(GENESIS_HASH, '{}')).toBe(
      'df2fad6a42533aaab95db7d32ba62a1222257cd5908f1f5eb7ce850d55dc0709', // sha256sum of 0x00, 32 zero bytes and the two characters
    );
  });

  it('is intact when every entry follows the one before', () => {
    expect(verifyChain([first, second, third])).toEqual({
      intact: true,
      head: { sequence: 3, hash: third.hash },
    });
  });

  it('is intact when there is nothing yet', () => {
    expect(verifyChain([])).toEqual({ intact: true, head: EMPTY_CHAIN });
  });

  it('is verified in stretches, each from the head of the one before', () => {
    const start = { sequence: first.sequence, hash: first.hash };
    expect(verifyChain([second, third], start)).toMatchObject({ intact: true });
    expect(verifyChain([second, third])).toEqual({ intact: false, sequence: 1, because: 'SEQUENCE_GAP' });
  });

  it.each<[string, ChainedEntry[], number, string]>([
    ['an entry was taken out', [first, third], 2, 'SEQUENCE_GAP'],
    ['two entries changed places', [second, first, third], 1, 'SEQUENCE_GAP'],
    [
      'an entry was taken out and the rest numbered anew',
      [first, { ...third, sequence: 2 }],
      2,
      'PREVIOUS_HASH_DIFFERS',
    ],
    ['a body was rewritten', [first, { ...second, body }, third], 2, 'HASH_DIFFERS'],
    [
      'a body and its hash were rewritten',
      [first, { ...second, body, hash: chainHash(first.hash, body) }, third],
      3,
      'PREVIOUS_HASH_DIFFERS',
    ],
    [
      'a body is spelt in another way',
      [first, { ...second, body: `${second.body} ` }],
      2,
      'BODY_NOT_CANONICAL',
    ],
    ['a body is no JSON', [{ ...first, body: 'gone' }], 1, 'BODY_NOT_CANONICAL'],
  ])('is broken where %s', (_what, entries, sequence, because) => {
    expect(verifyChain(entries)).toEqual({ intact: false, sequence, because });
  });
});

describe('the canonical text', () => {
  it('sorts keys by code units and leaves out what is undefined', () => {
    expect(canonicalText({ b: 1, a: [true, null, '甲'], c: undefined, A: 1e21 })).toBe(
      '{"A":1e+21,"a":[true,null,"甲"],"b":1}',
    );
  });

  it('does not exist for what JSON cannot hold', () => {
    expect(() => canonicalText(undefined)).toThrow();
    expect(() => canonicalText({ n: Number.NaN })).toThrow();
  });
});
