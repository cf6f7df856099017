import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataDir } from '../data-dir.js';
import { LaunchError } from '../launch-error.js';
import { logOf } from '../processes/child.js';
import { environmentFor } from '../processes/environment.js';
import { runOnce } from '../processes/run-once.js';
import type { Say } from '../say.js';
import { cachedName, SERVER_VERSION } from './executable.js';
import { isExecutable } from './find-in-cache.js';
import { programOnPath } from './find-on-path.js';
import type { Attempt } from './resolve-executable.js';

const REPORT_EVERY_MS = 10_000;

/** Builds the server with Go from the module proxy: about five minutes on two cores, once. */
export const buildFromSource = async (
  cacheDir: string,
  dataDir: DataDir,
  say: Say,
  stopping: AbortSignal,
): Promise<Attempt> => {
  const go = programOnPath('go') ?? ['/usr/local/go/bin/go'].find(isExecutable);
  if (go === undefined)
    return { unavailable: 'It cannot be built from source either, because Go is not installed.' };
  const version = execFileSync(go, ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
  if (!isNewEnoughGo(version)) {
    return {
      unavailable: `It cannot be built from source either, because Go is ${version} and 1.26.8 is needed.`,
    };
  }

  const workshop = join(cacheDir, 'temporal-build');
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop);
  const startedAt = Date.now();
  say(`Building the Temporal server ${SERVER_VERSION} from source with ${version}: about five minutes, once`);
  const report = setInterval(
    () => say(`Building the Temporal server: ${Math.round((Date.now() - startedAt) / 1000)} s`),
    REPORT_EVERY_MS,
  );
  try {
    await runOnce(
      'temporal-build',
      {
        file: go,
        args: ['install', `go.temporal.io/server/cmd/server@v${SERVER_VERSION}`],
        env: environmentFor({ GOBIN: workshop, GOFLAGS: '', GOOS: '', GOARCH: '' }),
        cwd: workshop,
      },
      dataDir,
      stopping,
    );
    const path = join(cacheDir, cachedName('server'));
    renameSync(join(workshop, 'server'), path);
    return { kind: 'server', path };
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    return {
      unavailable: `It cannot be built from source either: see ${logOf(dataDir.logs, 'temporal-build')}.`,
    };
  } finally {
    clearInterval(report);
    rmSync(workshop, { recursive: true, force: true });
  }
};

/** From 1.21 on, Go gets the toolchain that a module asks for by itself. */
export const isNewEnoughGo = (version: string): boolean => {
  const [, minor] = /^go1\.(\d+)/.exec(version) ?? [];
  return Number(minor) >= 21;
};
