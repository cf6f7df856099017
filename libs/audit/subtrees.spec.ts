import { createHash } from 'node:crypto';
import { inclusionRanges, isIncluded } from './merkle-proof.js';
import { rootOf, type Hash } from './merkle-tree.js';
import { completeOf, leavesOf, levelsOf, piecesOf, rootOfPieces, type Piece } from './subtrees.js';

const leaves = Array.from({ length: 1_500 }, (_, i) => createHash('sha256').update(String(i)).digest());
const hashOf = ({ level, number }: Piece): Hash =>
  rootOf(leaves.slice(number * leavesOf(level), (number + 1) * leavesOf(level)));

describe('subtrees that are kept', () => {
  it('are those of 256 entries, of 65,536, and so on', () => {
    expect([leavesOf(0), leavesOf(1), leavesOf(2)]).toEqual([1, 256, 65_536]);
    expect([completeOf(1, 1_500), completeOf(1, 255), levelsOf(255), levelsOf(70_000)]).toEqual([
      5,
      0,
      [],
      [1, 2],
    ]);
  });

  it('make up a range with as few as there are', () => {
    expect(piecesOf({ from: 512, to: 1_026 })).toEqual([
      { level: 1, number: 2 },
      { level: 1, number: 3 },
      { level: 0, number: 1_024 },
      { level: 0, number: 1_025 },
    ]);
    expect(piecesOf({ from: 0, to: 65_536 + 256 })).toEqual([
      { level: 2, number: 0 },
      { level: 1, number: 256 },
    ]);
  });

  it.each([0, 255, 256, 700, 1_023, 1_024, 1_498, 1_499])('prove entry %d of 1,500', (index) => {
    const proof = inclusionRanges(index, leaves.length).map((range) => rootOfPieces(piecesOf(range), hashOf));
    expect(isIncluded(leaves[index]!, { index, size: leaves.length, proof }, rootOf(leaves))).toBe(true);
  });
});
