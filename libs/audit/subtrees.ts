import type { LeafRange } from './merkle-proof.js';
import { Frontier, type Hash } from './merkle-tree.js';

/** Subtrees of 256^level leaves are kept: few rows, and a proof never reads more than 255 of a level on one side. */
const HEIGHT_OF_LEVEL = 8;
const LEVELS = 5;

/** A leaf (level 0) or a kept subtree, counted from 0 within its level. */
export interface Piece {
  readonly level: number;
  readonly number: number;
}

/** Leaves of one subtree of this level. */
export const leavesOf = (level: number): number => 2 ** (HEIGHT_OF_LEVEL * level);

/** Subtrees of this level that are complete in a tree of this size. */
export const completeOf = (level: number, size: number): number => Math.floor(size / leavesOf(level));

/** The levels of which a tree of this size has a complete subtree, from 1 up. */
export const levelsOf = (size: number): readonly number[] =>
  Array.from({ length: LEVELS }, (_, i) => i + 1).filter((level) => completeOf(level, size) > 0);

/** The fewest pieces that make up a range, from left to right. */
export const piecesOf = ({ from, to }: LeafRange): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let at = from; at < to;) {
    let level = LEVELS;
    while (at % leavesOf(level) !== 0 || at + leavesOf(level) > to) level -= 1;
    pieces.push({ level, number: at / leavesOf(level) });
    at += leavesOf(level);
  }
  return pieces;
};

/**
 * Root of what these pieces make up, given the hash of each. A range of a proof begins where a subtree of its size does,
 * so it grows like a tree of its own.
 */
export const rootOfPieces = (pieces: readonly Piece[], hashOf: (piece: Piece) => Hash): Hash => {
  const frontier = new Frontier();
  for (const piece of pieces) frontier.append(hashOf(piece), HEIGHT_OF_LEVEL * piece.level);
  return frontier.root();
};
