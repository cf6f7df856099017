import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { notesIn, openCheckpoint, type NoteVerifier, type Witness } from '#libs/audit/index.js';

/** Adds a note to the end of a file, on disk when this returns. Works on files that may only be appended to. */
export const appendNote = (file: string, note: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const open = openSync(file, 'a', 0o600);
  try {
    writeSync(open, `${note}\n`);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
};

/** What a file of notes bears witness to, and how many of its notes this key did not sign. */
export interface Anchor {
  readonly witnesses: readonly Witness[];
  /** A note cut off by a crash is one; more than that is somebody else's writing. */
  readonly foreign: number;
}

/** A file that is not there bears witness to nothing. */
export const readAnchor = (file: string, verifier: NoteVerifier): Anchor => {
  const notes = notesIn(contentOf(file));
  const witnesses = notes.flatMap((note) => {
    const checkpoint = openCheckpoint(note, verifier);
    return checkpoint === null ? [] : [{ source: file, checkpoint }];
  });
  return { witnesses, foreign: notes.length - witnesses.length };
};

const contentOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
};
