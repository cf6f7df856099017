import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from '../../bootstrap/process-identity.mjs';
import { errorCode } from '../error-code.js';
import { replaceFile } from '../replace-file.js';

/** A process that we started and have not seen end. */
export interface ProcessRecord {
  readonly name: string;
  readonly pid: number;
  /** Tells the process from a later one with the same id. */
  readonly identity: string;
  readonly stopSignal: NodeJS.Signals;
}

const LEFTOVER_STOP_MS = 10_000;

/** Writes down that this process runs. */
export const recordProcess = (
  runDir: string,
  name: string,
  pid: number,
  stopSignal: NodeJS.Signals,
): void => {
  const identity = processIdentity(pid);
  if (identity === undefined) return; // it has ended already
  replaceFile(
    fileOf(runDir, name),
    JSON.stringify({ name, pid, identity, stopSignal } satisfies ProcessRecord),
  );
};

export const forgetProcess = (runDir: string, name: string): void =>
  rmSync(fileOf(runDir, name), { force: true });

/** What an earlier launcher wrote down and nobody took back. */
export const readRecords = (runDir: string): readonly ProcessRecord[] =>
  readdirSync(runDir)
    .filter((file) => file.endsWith('.pid'))
    .map((file) => parseRecord(readFileSync(join(runDir, file), 'utf8')))
    .filter((record) => record !== undefined);

/**
 * Ends the processes that a killed launcher left behind, and only those: a record whose process id belongs to another
 * process by now is just dropped.
 * @returns the names of those that were still alive
 */
export const endLeftovers = async (runDir: string): Promise<readonly string[]> => {
  const records = readRecords(runDir);
  const alive = records.filter(isAlive);
  for (const record of alive) signalGroup(record.pid, record.stopSignal);
  const until = Date.now() + LEFTOVER_STOP_MS;
  while (alive.some(isAlive) && Date.now() < until) await pause(50);
  for (const record of alive.filter(isAlive)) signalGroup(record.pid, 'SIGKILL');
  while (alive.some(isAlive)) await pause(20);
  for (const { name } of records) forgetProcess(runDir, name);
  return alive.map(({ name }) => name);
};

/** Signals a process that leads its own group, and all of that group. One that has gone is no error. */
export const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
};

export const isAlive = ({ pid, identity }: Pick<ProcessRecord, 'pid' | 'identity'>): boolean =>
  processIdentity(pid) === identity;

const fileOf = (runDir: string, name: string) => join(runDir, `${name}.pid`);

/** A record is written whole, so what does not parse is not ours. */
const parseRecord = (text: string): ProcessRecord | undefined => {
  try {
    const value = JSON.parse(text) as Partial<ProcessRecord>;
    return typeof value.pid === 'number' && value.pid > 1 && typeof value.identity === 'string'
      ? (value as ProcessRecord)
      : undefined;
  } catch {
    return undefined;
  }
};
