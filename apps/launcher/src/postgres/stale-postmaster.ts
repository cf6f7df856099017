import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from '../../bootstrap/process-identity.mjs';

const STOP_MS = 10_000;

/**
 * Deals with the postmaster.pid of a server that was killed. PostgreSQL takes any live process with that id for a server
 * and refuses to start. One that really runs on these files is stopped; the id of any other process is replaced by our
 * own, which PostgreSQL knows to be no server. The file itself stays: its last lines guard the files against sessions
 * that are still alive. The caller holds the lock on DATA_DIR, so nobody else starts a server here.
 */
export const clearStalePostmaster = async (data: string): Promise<void> => {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [firstLine = '', ...others] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(firstLine);
  const isRunning = () => processIdentity(pid) !== undefined;
  if (!isRunning()) return;
  if (!worksIn(pid, data)) {
    writeFileSync(file, [process.pid, ...others].join('\n'));
    return;
  }
  process.kill(pid, 'SIGINT');
  for (const until = Date.now() + STOP_MS; isRunning() && Date.now() < until;) await pause(50);
  if (isRunning()) process.kill(pid, 'SIGKILL');
  while (isRunning()) await pause(20);
};

/** A PostgreSQL server works in the folder of its data. */
const worksIn = (pid: number, data: string): boolean => {
  try {
    return process.platform === 'linux'
      ? readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes(data);
  } catch {
    return false; // it ended meanwhile, or belongs to somebody else
  }
};
