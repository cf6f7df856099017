import { openCheckpoint, notesIn, signCheckpoint, type Checkpoint } from './checkpoint.js';
import { signerNamed } from './fixtures/witnessed-log.js';
import { EMPTY_ROOT } from './merkle-tree.js';

const signer = signerNamed('liandong.test');
const checkpoint: Checkpoint = {
  origin: 'liandong.test',
  size: 1_234,
  root: EMPTY_ROOT,
  head: 'ab'.repeat(32),
  at: '2026-03-02T01:00:00.000Z',
};
const note = signCheckpoint(checkpoint, signer);

describe('a checkpoint, signed as a note', () => {
  it('reads as a person or another program reads it', () => {
    expect(note.split('\n').slice(0, 6)).toEqual([
      'liandong.test',
      '1234',
      EMPTY_ROOT.toString('base64'),
      `head ${'ab'.repeat(32)}`,
      'at 2026-03-02T01:00:00.000Z',
      '',
    ]);
    expect(note.split('\n')[6]).toMatch(/^— liandong\.test [A-Za-z0-9+/=]{92}$/);
  });

  it('opens with the key that signed it', () => {
    expect(openCheckpoint(note, signer)).toEqual(checkpoint);
  });

  it('does not open with another key, even under the same name', () => {
    expect(openCheckpoint(note, signerNamed('liandong.test'))).toBeNull();
  });

  it('does not open when one character of it is another', () => {
    const opened = [...note].map((character, i) =>
      openCheckpoint(`${note.slice(0, i)}${character === 'A' ? 'B' : 'A'}${note.slice(i + 1)}`, signer),
    );
    expect(opened.filter((one) => one !== null)).toEqual([]);
  });

  it('is found again among others in a file', () => {
    const second = signCheckpoint({ ...checkpoint, size: 1_300 }, signer);
    expect(notesIn(`${note}\n${second}`)).toEqual([note, second]);
    expect(notesIn(note + second)).toEqual([note, second]);
  });

  it('is not lost with one that was cut off while it was written', () => {
    const [whole, cut] = notesIn(`${note}\n${note.slice(0, 40)}`);
    expect(whole).toBe(note);
    expect(openCheckpoint(cut!, signer)).toBeNull();
  });
});
