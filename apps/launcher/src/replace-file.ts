import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** Writes a file for its owner only; whoever reads it, and whatever dies meanwhile, finds the old content or the new. */
export const replaceFile = (path: string, content: string): void => {
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, content);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
};
