import { openCheckpoint, type Checkpoint, type NoteVerifier } from '#libs/audit/index.js';
import { readAnchor } from './anchor.js';

/** What to verify against: the newest that any of the files, or else the database, bears witness to. */
export const newestWitness = (
  anchors: readonly string[],
  keptNote: string | null,
  verifier: NoteVerifier,
): Checkpoint | null => {
  const anchored = anchors.flatMap((file) => readAnchor(file, verifier).witnesses);
  const kept = keptNote === null ? null : openCheckpoint(keptNote, verifier);
  return [...anchored.map(({ checkpoint }) => checkpoint), ...(kept === null ? [] : [kept])].reduce(
    (newest: Checkpoint | null, one) => (newest === null || one.size > newest.size ? one : newest),
    null,
  );
};
