import { createHash } from 'node:crypto';
import { consistencyRanges, inclusionRanges, isIncluded, isPrefix, type LeafRange } from './merkle-proof.js';
import { EMPTY_ROOT, Frontier, rootOf, type Hash } from './merkle-tree.js';

const leafOf = (data: Buffer): Hash => createHash('sha256').update(Buffer.of(0)).update(data).digest();

/** Leaves and roots that the implementations of Certificate Transparency are tried with. */
const KNOWN_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafOf(Buffer.from(hex, 'hex')));
const KNOWN_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leaves = Array.from({ length: 70 }, (_, i) => leafOf(Buffer.from(String(i))));
const rootOfRange = ({ from, to }: LeafRange): Hash => rootOf(leaves.slice(from, to));
const flipped = (hash: Hash): Hash => Buffer.from(hash.map((byte, i) => (i === 0 ? byte ^ 1 : byte)));

describe('the tree over the entries (RFC 9162, 2.1)', () => {
  it.each(KNOWN_ROOTS.map((root, i) => [i + 1, root] as const))(
    'has the known root of %d leaves',
    (size, root) => {
      expect(rootOf(KNOWN_LEAVES.slice(0, size)).toString('hex')).toBe(root);
    },
  );

  it('has the hash of nothing as root of nothing', () => {
    expect(rootOf([])).toEqual(EMPTY_ROOT);
  });

  it('grows from its right edge alone', () => {
    const whole = new Frontier();
    leaves.slice(0, 37).forEach((leaf) => whole.append(leaf));
    const resumed = new Frontier(whole.peaks);
    leaves.slice(37).forEach((leaf) => resumed.append(leaf));
    expect({ size: resumed.size, root: resumed.root() }).toEqual({ size: 70, root: rootOf(leaves) });
  });

  it('takes complete subtrees in place of their leaves, and only where they fit', () => {
    const built = new Frontier();
    built.append(rootOf(leaves.slice(0, 64)), 6);
    leaves.slice(64).forEach((leaf) => built.append(leaf));
    expect(built.root()).toEqual(rootOf(leaves));
    expect(() => built.append(rootOf(leaves.slice(0, 4)), 2)).toThrow('No subtree of height 2 begins at 70.');
  });
});

describe('the proof that an entry is in the log', () => {
  it('holds for every leaf of every size up to 70, and for no other leaf, index or root', () => {
    for (let size = 1; size <= leaves.length; size += 1) {
      const root = rootOf(leaves.slice(0, size));
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionRanges(index, size).map(rootOfRange);
        const leaf = leaves[index]!;
        expect(isIncluded(leaf, { index, size, proof }, root)).toBe(true);
        expect(isIncluded(flipped(leaf), { index, size, proof }, root)).toBe(false);
        expect(isIncluded(leaf, { index, size, proof }, flipped(root))).toBe(false);
        expect(isIncluded(leaf, { index: index + 1, size, proof }, root)).toBe(false);
        if (proof[0]) expect(isIncluded(leaf, { index, size, proof: proof.slice(1) }, root)).toBe(false);
      }
    }
  });

  it('needs no more hashes than the tree is high', () => {
    expect(inclusionRanges(765_432, 1_000_000)).toHaveLength(20);
  });
});

describe('the proof that a log grew and nothing else', () => {
  it('holds between any two sizes up to 70, and for no other root', () => {
    for (let second = 1; second <= leaves.length; second += 1) {
      const grown = { size: second, root: rootOf(leaves.slice(0, second)) };
      for (let first = 1; first <= second; first += 1) {
        const old = { size: first, root: rootOf(leaves.slice(0, first)) };
        const proof = consistencyRanges(first, second).map(rootOfRange);
        expect(isPrefix(old, grown, proof)).toBe(true);
        expect(isPrefix({ ...old, root: flipped(old.root) }, grown, proof)).toBe(false);
        expect(isPrefix(old, { ...grown, root: flipped(grown.root) }, proof)).toBe(false);
      }
    }
  });
});
