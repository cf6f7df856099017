import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Executable } from './executable.js';
import { isExecutable } from './find-in-cache.js';

/** The `temporal` command on PATH, when its server is new enough. */
export const findOnPath = (path: string = process.env['PATH'] ?? ''): Executable | undefined => {
  const found = programOnPath('temporal', path);
  return found !== undefined && isNewEnough(versionTextOf(found))
    ? { kind: 'command-line', path: found }
    : undefined;
};

export const programOnPath = (name: string, path: string = process.env['PATH'] ?? ''): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** Time skipping and the present form of updates came with server 1.32. The text is like `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)`. */
export const isNewEnough = (versionText: string): boolean => {
  const [, major, minor] = /Server (\d+)\.(\d+)\./.exec(versionText) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 32);
};

const versionTextOf = (program: string): string => {
  try {
    return execFileSync(program, ['--version'], {
      encoding: 'utf8',
      timeout: 5000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return ''; // not the program that it is called
  }
};
