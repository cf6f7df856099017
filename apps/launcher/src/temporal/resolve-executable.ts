import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from '../../bootstrap/lock.mjs';
import { LaunchError } from '../launch-error.js';
import type { DataDir } from '../data-dir.js';
import type { Say } from '../say.js';
import { buildFromSource } from './build-from-source.js';
import { download } from './download.js';
import type { Executable } from './executable.js';
import { SERVER_VERSION } from './executable.js';
import { findInCache } from './find-in-cache.js';
import { findOnPath } from './find-on-path.js';

/** One way to a Temporal server: the program, or why there is none this way. */
export type Attempt = Executable | { readonly unavailable: string };

/**
 * A Temporal server for this machine: from the cache, from PATH, downloaded, or built from source, whichever comes first.
 * @throws LaunchError that says what each way lacked and what to do
 */
export const resolveExecutable = async (
  cacheDir: string,
  dataDir: DataDir,
  say: Say,
  stopping: AbortSignal,
): Promise<Executable> => {
  const present = findInCache(cacheDir) ?? findOnPath();
  if (present) return present;

  makeCache(cacheDir);
  const release = await holdLock(
    join(cacheDir, 'temporal.lock'),
    ({ pid }) => say(`Waiting for process ${pid}, which is getting the same Temporal server`),
    stopping,
  );
  try {
    const gotMeanwhile = findInCache(cacheDir);
    if (gotMeanwhile) return gotMeanwhile;
    const reasons: string[] = [];
    for (const way of [download, buildFromSource]) {
      const attempt = await way(cacheDir, dataDir, say, stopping);
      stopping.throwIfAborted();
      if ('path' in attempt) return attempt;
      reasons.push(attempt.unavailable);
      say(attempt.unavailable);
    }
    throw new LaunchError(
      [
        'No Temporal server could be had on this machine:',
        ...reasons.map((reason) => `  - ${reason}`),
        `Do one of these and start again: install Go 1.26.8 or newer (https://go.dev/dl); put the \`temporal\` command with server ${SERVER_VERSION} or newer on PATH; or set TEMPORAL_ADDRESS to a running server.`,
      ].join('\n'),
    );
  } finally {
    release();
  }
};

const makeCache = (cacheDir: string) => {
  try {
    mkdirSync(cacheDir, { recursive: true });
  } catch (error) {
    throw new LaunchError(
      `The cache ${cacheDir} cannot be made (${String(error)}): set LIANDONG_CACHE to a folder that can be written.`,
    );
  }
};
