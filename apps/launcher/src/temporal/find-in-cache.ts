import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { cachedName, type Executable } from './executable.js';

/** What an earlier start downloaded or built. Files arrive there whole. */
export const findInCache = (cacheDir: string): Executable | undefined =>
  (['server', 'command-line'] as const)
    .map((kind) => ({ kind, path: join(cacheDir, cachedName(kind)) }))
    .find(({ path }) => isExecutable(path));

export const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
