import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock } from '../../apps/launcher/bootstrap/lock.mjs';
import { endLeftovers } from '../../apps/launcher/src/processes/process-record.js';

/** Every test run has a folder of its own, named after its process. */
export const PREFIX = 'liandong-test-';

/** Ends the servers of test runs that were killed, and removes their folders. Those of live runs are left alone. */
export const removeAbandoned = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    mkdirSync(join(folder, 'run'), { recursive: true });
    if ('holder' in tryLock(join(folder, 'run/launcher.lock'))) continue;
    await endLeftovers(join(folder, 'run'));
    rmSync(folder, { recursive: true, force: true });
  }
};
