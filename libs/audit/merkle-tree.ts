import { createHash } from 'node:crypto';

/** A SHA-256 digest. The hash of an entry of the chain is its leaf: it begins with 0x00 as a leaf does. */
export type Hash = Buffer;

/** 0x01 marks an inner node (RFC 9162, 2.1.1). */
const NODE = Buffer.of(1);

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Hash, right: Hash): Hash =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** Root of a tree without leaves: SHA-256 of nothing (RFC 9162, 2.1.1). */
export const EMPTY_ROOT: Hash = createHash('sha256').digest();

/** A complete subtree of 2^height leaves. */
export interface Peak {
  readonly height: number;
  readonly hash: Hash;
}

/**
 * The right edge of a growing tree: its complete subtrees from the largest to the smallest. With these alone the tree
 * grows and its root is known; they are as many as the size has binary ones.
 */
export class Frontier {
  #size: number;
  readonly #peaks: Peak[];

  constructor(peaks: readonly Peak[] = []) {
    this.#peaks = [...peaks];
    this.#size = peaks.reduce((sum, { height }) => sum + 2 ** height, 0);
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Peak[] {
    return this.#peaks;
  }

  /** Appends a leaf, or a complete subtree where the size is a multiple of its leaves. */
  append(hash: Hash, height = 0): void {
    if (this.#size % 2 ** height !== 0)
      throw new Error(`No subtree of height ${height} begins at ${this.#size}.`);
    let grown: Peak = { height, hash };
    for (let last = this.#peaks.at(-1); last?.height === grown.height; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      grown = { height: grown.height + 1, hash: nodeHash(last.hash, grown.hash) };
    }
    this.#peaks.push(grown);
    this.#size += 2 ** height;
  }

  root(): Hash {
    return (
      this.#peaks
        .map(({ hash }) => hash)
        .reduceRight((right: Hash | null, left) => (right === null ? left : nodeHash(left, right)), null) ??
      EMPTY_ROOT
    );
  }
}

/** Root of a tree over these leaves. */
export const rootOf = (leaves: Iterable<Hash>): Hash => {
  const frontier = new Frontier();
  for (const leaf of leaves) frontier.append(leaf);
  return frontier.root();
};
