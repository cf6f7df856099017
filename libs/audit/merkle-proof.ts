import { nodeHash, type Hash } from './merkle-tree.js';

/** Leaves from `from` up to, and without, `to`: 0 is the first. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The ranges of leaves whose roots prove that leaf `index` is in a tree of `size` leaves, in the order of the proof
 * (RFC 9162, 2.1.3.1).
 */
export const inclusionRanges = (index: number, size: number): readonly LeafRange[] => {
  const path = (from: number, to: number): LeafRange[] => {
    if (to - from === 1) return [];
    const split = from + largestPowerBelow(to - from);
    return index < split
      ? [...path(from, split), { from: split, to }]
      : [...path(split, to), { from, to: split }];
  };
  if (!(index >= 0 && index < size)) throw new Error(`A tree of ${size} leaves has no leaf ${index}.`);
  return path(0, size);
};

/** The ranges whose roots prove that a tree of `first` leaves is the beginning of one of `second` (RFC 9162, 2.1.4.1). */
export const consistencyRanges = (first: number, second: number): readonly LeafRange[] => {
  const subproof = (from: number, to: number, isWhole: boolean): LeafRange[] => {
    if (to === first) return isWhole ? [] : [{ from, to }];
    const split = from + largestPowerBelow(to - from);
    return first <= split
      ? [...subproof(from, split, isWhole), { from: split, to }]
      : [...subproof(split, to, false), { from, to: split }];
  };
  if (!(first > 0 && first <= second)) throw new Error(`A tree of ${first} does not grow to ${second}.`);
  return first === second ? [] : subproof(0, second, true);
};

/** What is proved about one leaf. */
export interface Inclusion {
  /** 0 for the first. */
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Hash[];
}

/** Whether the leaf is in the tree of this root (RFC 9162, 2.1.3.2). */
export const isIncluded = (leaf: Hash, { index, size, proof }: Inclusion, root: Hash): boolean => {
  if (!(index >= 0 && index < size)) return false;
  let [fn, sn, reached] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      reached = nodeHash(sibling, reached);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else reached = nodeHash(reached, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && reached.equals(root);
};

/** A tree at one time. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** Whether the first tree is the beginning of the second (RFC 9162, 2.1.4.2). */
export const isPrefix = (first: TreeHead, second: TreeHead, proof: readonly Hash[]): boolean => {
  if (first.size === 0) return proof.length === 0;
  if (first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && first.root.equals(second.root);
  const path = isPowerOfTwo(first.size) ? [first.root, ...proof] : [...proof];
  const [start, ...rest] = path;
  if (start === undefined) return false;
  let [fn, sn] = [first.size - 1, second.size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [old, grown] = [start, start];
  for (const sibling of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [old, grown] = [nodeHash(sibling, old), nodeHash(sibling, grown)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else grown = nodeHash(grown, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && old.equals(first.root) && grown.equals(second.root);
};

/** Numbers of entries pass 2^31 in a long life: no bit operators. */
const half = (number: number): number => Math.floor(number / 2);

const isPowerOfTwo = (size: number): boolean => largestPowerBelow(size + 1) === size;

/** Largest power of two smaller than `size`, which is above 1. */
const largestPowerBelow = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};
