import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIdentity } from '../../bootstrap/process-identity.mjs';
import { endLeftovers, forgetProcess, readRecords, recordProcess } from './process-record.js';

const sleeper = async (): Promise<ChildProcess & { pid: number }> => {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  await new Promise((started) => child.once('spawn', started));
  return child as ChildProcess & { pid: number };
};
const endOf = (child: ChildProcess) =>
  new Promise((ended) => child.once('exit', (_code, signal) => ended(signal)));

describe('records of the processes that we started', () => {
  let run: string;
  let child: ChildProcess & { pid: number };
  beforeEach(async () => {
    run = mkdtempSync(join(tmpdir(), 'liandong-run-'));
    child = await sleeper();
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(run, { recursive: true });
  });

  it('name a process until it is forgotten', () => {
    recordProcess(run, 'api', child.pid, 'SIGTERM');
    expect(readRecords(run)).toEqual([
      { name: 'api', pid: child.pid, identity: processIdentity(child.pid), stopSignal: 'SIGTERM' },
    ]);
    forgetProcess(run, 'api');
    expect(readRecords(run)).toEqual([]);
  });

  it('let a later start end what a killed launcher left running, each with its own signal', async () => {
    recordProcess(run, 'postgres', child.pid, 'SIGINT');
    const end = endOf(child);
    expect(await endLeftovers(run)).toEqual(['postgres']);
    expect(await end).toBe('SIGINT');
    expect(readRecords(run)).toEqual([]);
  });

  it('never touch another process that was given the same id since', async () => {
    const record = { name: 'api', pid: child.pid, identity: 'of an earlier process', stopSignal: 'SIGTERM' };
    writeFileSync(join(run, 'api.pid'), JSON.stringify(record));
    expect(await endLeftovers(run)).toEqual([]);
    expect(processIdentity(child.pid)).toBeDefined();
  });

  it('are passed over when they are no records', async () => {
    writeFileSync(join(run, 'api.pid'), '{"pid": 1');
    writeFileSync(join(run, 'worker.pid'), '{"pid": 1, "identity": "x"}');
    expect(await endLeftovers(run)).toEqual([]);
  });
});

describe('the identity of a process', () => {
  it('is none once it has ended', async () => {
    const child = await sleeper();
    const end = endOf(child);
    expect(processIdentity(child.pid)).toMatch(/\S/);
    child.kill('SIGKILL');
    await end;
    expect(processIdentity(child.pid)).toBeUndefined();
  });
});
