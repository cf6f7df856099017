import type { Instant } from '#libs/lifecycle/state.js';
import type { Hash } from './merkle-tree.js';
import { openNote, signNote, type NoteSigner, type NoteVerifier } from './signed-note.js';

/** What is signed about the log at one time (C2SP tlog-checkpoint, with two extension lines). */
export interface Checkpoint {
  /** Which log: the name of the deployment. */
  readonly origin: string;
  /** Entries in the log. */
  readonly size: number;
  /** Of the Merkle tree over them. */
  readonly root: Hash;
  /** Hash of the last entry, hex. */
  readonly head: string;
  readonly at: Instant;
}

export const signCheckpoint = ({ origin, size, root, head, at }: Checkpoint, signer: NoteSigner): string =>
  signNote(`${origin}\n${size}\n${root.toString('base64')}\nhead ${head}\nat ${at}\n`, signer);

const SHAPE = /^(\S[^\n]*)\n(\d{1,15})\n([A-Za-z0-9+/]{43}=)\nhead ([0-9a-f]{64})\nat (\S+)\n$/;

/** @returns null where the key did not sign it, or where it is no checkpoint */
export const openCheckpoint = (note: string, verifier: NoteVerifier): Checkpoint | null => {
  const [, origin, size, root, head, at] = SHAPE.exec(openNote(note, verifier) ?? '') ?? [];
  if (origin === undefined || root === undefined || head === undefined || at === undefined) return null;
  return { origin, size: Number(size), root: Buffer.from(root, 'base64'), head, at };
};

/** Cuts a file of notes into its notes: each ends with its signature line. */
export const notesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=\n— [^\n]+\n)/)
    .map((note) => note.replace(/^\n+/, ''))
    .filter((note) => note !== '');
