import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

export const digestOf = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** Digest of one file of the checkout, or of its absence. */
export const digestOfFile = (path) =>
  existsSync(root(path)) ? digestOf(readFileSync(root(path))) : 'absent';

/**
 * Every file under these folders with its digest, by its path in the checkout (with `/`), in a stable order.
 * @returns {Map<string, string>}
 */
export const filesUnder = (...folders) => {
  const files = folders
    .filter((folder) => existsSync(root(folder)))
    .flatMap((folder) => readdirSync(root(folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root(), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
  return new Map(files.map((path) => [path, digestOfFile(path)]));
};

/** One digest over some of these files: equal exactly when no file was added, removed or changed. */
export const digestOfFiles = (files, isWanted = () => true) =>
  digestOf(...[...files].filter(([path]) => isWanted(path)).flat());
