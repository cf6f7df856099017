import { chanceFrom } from '#libs/lifecycle/check/walk/chance.js';
import { chainHash, GENESIS_HASH } from './chain-hash.js';
import { logOf, signerNamed, witnessed } from './fixtures/witnessed-log.js';
import type { ChainedEntry } from './verify-chain.js';
import { verifyLog, type Witness } from './verify-log.js';

const SIZE = 60;
const signer = signerNamed('liandong.test');
const facts = Array.from({ length: SIZE }, (_, i) => `entry ${i + 1}`);
const log = logOf(facts);
const SEEN_AT = [10, 25, 40, SIZE];
const witnesses = SEEN_AT.map((size) => witnessed(log, size, signer));

async function* inBatches(entries: readonly ChainedEntry[], of = 7): AsyncGenerator<readonly ChainedEntry[]> {
  for (let from = 0; from < entries.length; from += of) yield entries.slice(from, from + of);
}
const verified = (entries: readonly ChainedEntry[], seen: readonly Witness[] = witnesses, batch = 7) =>
  verifyLog(inBatches(entries, batch), seen);

/** The first witness that saw entry n. */
const seenFrom = (n: number): number => SEEN_AT.find((size) => size >= n)!;

/** Links and hashes made anew from the bodies, as somebody who owns the database could. */
const rechained = (entries: readonly ChainedEntry[]): ChainedEntry[] => {
  let prevHash = GENESIS_HASH;
  return entries.map(({ body }, i) => {
    const entry = { sequence: i + 1, body, prevHash, hash: chainHash(prevHash, body) };
    prevHash = entry.hash;
    return entry;
  });
};
const forged = (fact: string): ChainedEntry => logOf([fact])[0]!;
const splice = (at: number, cut: number, ...put: readonly ChainedEntry[]): ChainedEntry[] =>
  log.toSpliced(at, cut, ...put);

describe('a log that nobody changed', () => {
  it('agrees with every witness, whatever its size and the size of the batches: 1,000 times', async () => {
    const chance = chanceFrom(7);
    const pick = (below: number): number => chance.below(below);
    for (let run = 0; run < 1_000; run += 1) {
      const clean = logOf(facts.slice(0, 1 + pick(SIZE)).map((fact) => `${run} ${fact}`));
      const seen = Array.from({ length: pick(5) }, () => witnessed(clean, pick(clean.length + 1), signer));
      const verdict = await verified(clean, seen, 1 + pick(20));
      expect(verdict).toMatchObject({ faults: [], agreeing: seen.length, head: { sequence: clean.length } });
    }
  });

  it('is intact without entries and without witnesses', async () => {
    expect(await verified([], [])).toMatchObject({ faults: [], head: { sequence: 0 } });
  });
});

describe('a log that somebody changed, found and named', () => {
  /** Each class of change, at entry n (1 for the first), and the first entry that is wrong. */
  const CLASSES: Readonly<
    Record<
      string,
      (n: number) => { readonly entries: ChainedEntry[]; readonly first: number; readonly because: string }
    >
  > = {
    'an entry edited': (n) => ({
      entries: splice(n - 1, 1, { ...log[n - 1]!, body: forged('x').body }),
      first: n,
      because: 'HASH_DIFFERS',
    }),
    'an entry edited and hashed again': (n) => {
      const body = forged('x').body;
      const edited = { ...log[n - 1]!, body, hash: chainHash(log[n - 1]!.prevHash, body) };
      // Its own arithmetic is right: a witness of this very size notices, or else the entry after it.
      return SEEN_AT.includes(n)
        ? { entries: splice(n - 1, 1, edited), first: n, because: 'REWRITTEN' }
        : { entries: splice(n - 1, 1, edited), first: n + 1, because: 'PREVIOUS_HASH_DIFFERS' };
    },
    'an entry deleted': (n) => ({
      entries: splice(n - 1, 1),
      first: n,
      because: n === SIZE ? 'TRUNCATED' : 'SEQUENCE_GAP',
    }),
    'an entry put in': (n) => ({
      entries: splice(n - 1, 0, { ...log[n - 1]!, body: forged('x').body }),
      first: n,
      because: 'HASH_DIFFERS',
    }),
    'two entries exchanged': (n) => {
      const at = Math.min(n, SIZE - 1);
      return { entries: splice(at - 1, 2, log[at]!, log[at - 1]!), first: at, because: 'SEQUENCE_GAP' };
    },
    'the end cut off': (n) => ({ entries: log.slice(0, n - 1), first: seenFrom(n), because: 'TRUNCATED' }),
    'everything from here on written anew': (n) => ({
      entries: rechained(splice(n - 1, 1, forged('x'))),
      first: seenFrom(n),
      because: 'REWRITTEN',
    }),
    'the end cut off and written anew': (n) => ({
      entries: rechained([...log.slice(0, n - 1), forged('x'), ...log.slice(n)]),
      first: seenFrom(n),
      because: 'REWRITTEN',
    }),
    'an entry left out and all after it chained anew': (n) => ({
      entries: rechained(splice(n - 1, 1)),
      first: seenFrom(n),
      because: 'ANY',
    }),
    'numbers moved on': (n) => ({
      entries: log.map((entry) => (entry.sequence < n ? entry : { ...entry, sequence: entry.sequence + 1 })),
      first: n,
      because: 'SEQUENCE_GAP',
    }),
  };

  it.each(Object.keys(CLASSES))('%s, at each of its entries', async (name) => {
    for (let n = 1; n <= SIZE; n += 1) {
      const { entries, first, because } = CLASSES[name]!(n);
      const { faults } = await verified(entries);
      expect(faults.length).toBeGreaterThan(0);
      expect(Math.min(...faults.map(({ sequence }) => sequence))).toBe(first);
      if (because !== 'ANY') expect(faults.map((fault) => fault.because)).toContain(because);
    }
  });

  it('says up to where a rewritten log is still the one that was witnessed', async () => {
    const { faults } = await verified(rechained(splice(29, 1, forged('x'))));
    expect(faults).toEqual([
      { because: 'REWRITTEN', sequence: 40, from: 25, source: 'file' },
      { because: 'REWRITTEN', sequence: 60, from: 25, source: 'file' },
    ]);
  });

  it('two witnesses that were shown different logs', async () => {
    const other = witnessed(logOf(facts.map((fact) => `${fact}!`)), 40, signer, 'counterpart');
    const { faults } = await verified(log, [...witnesses, other]);
    expect(faults).toContainEqual({ because: 'FORKED', sequence: 40, source: 'counterpart' });
    expect(faults).toContainEqual({ because: 'REWRITTEN', sequence: 40, from: 40, source: 'counterpart' });
  });
});
