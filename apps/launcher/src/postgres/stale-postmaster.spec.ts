import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIdentity } from '../../bootstrap/process-identity.mjs';
import { clearStalePostmaster } from './stale-postmaster.js';

describe('a postmaster.pid that a killed server left', () => {
  let data: string;
  let other: ChildProcess;
  beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'liandong-postmaster-'))));
  afterEach(() => {
    other.kill('SIGKILL');
    rmSync(data, { recursive: true });
  });

  const sleeperIn = async (cwd: string): Promise<number> => {
    other = spawn('sleep', ['60'], { cwd, stdio: 'ignore' });
    await new Promise((started) => other.once('spawn', started));
    return other.pid ?? 0;
  };
  const leave = (pid: number) => writeFileSync(join(data, 'postmaster.pid'), `${pid}\n${data}\n1795330963\n`);
  const left = () => readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');

  it('no longer names a process that has nothing to do with these files, and keeps the rest', async () => {
    const pid = await sleeperIn(tmpdir());
    leave(pid);
    await clearStalePostmaster(data);
    expect(left()).toEqual([String(process.pid), data, '1795330963', '']);
    expect(processIdentity(pid)).toBeDefined();
  });

  it('leads to the server that still runs on these files, which is stopped', async () => {
    const pid = await sleeperIn(data);
    leave(pid);
    await clearStalePostmaster(data);
    expect(processIdentity(pid)).toBeUndefined();
  });

  it('is left to PostgreSQL when its process has gone', async () => {
    const pid = await sleeperIn(tmpdir());
    const gone = new Promise((end) => other.once('exit', end));
    other.kill('SIGKILL');
    await gone;
    leave(pid);
    await clearStalePostmaster(data);
    expect(left()[0]).toBe(String(pid));
  });
});
