import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

export const processes = async (): Promise<Process[]> => {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) =>
      found ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3]! }] : [],
    );
};

/** Parts come and go while one looks: what is not there is not running. */
const unlessGone = async <T>(reading: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
};

/** What the launcher has written down: name of the part → pid. */
export const parts = async (dataDir: string): Promise<Record<string, number>> => {
  const folder = join(dataDir, 'run');
  const files = (await unlessGone(readdir(folder), [])).filter((name) => name.endsWith('.pid'));
  const records = await Promise.all(
    files.map((name) => unlessGone(readFile(join(folder, name), 'utf8'), null)),
  );
  const running = records.flatMap((record) =>
    record === null ? [] : [JSON.parse(record) as { name: string; pid: number }],
  );
  return Object.fromEntries(running.map(({ name, pid }) => [name, pid]));
};

export const descendants = async (root: number): Promise<number[]> => {
  const all = await processes();
  const found = [root];
  for (let index = 0; index < found.length; index += 1)
    found.push(...all.filter(({ parent }) => parent === found[index]).map(({ pid }) => pid));
  return found;
};

export const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
};

/** A part and its own children (PostgreSQL's backends), so that nothing of it lives on. */
export const killPart = async (pid: number): Promise<void> => {
  for (const each of await descendants(pid)) killNow(each);
};

export const killEverything = async (dataDir: string, launcher: number): Promise<void> => {
  const roots = [launcher, ...Object.values(await parts(dataDir))];
  const all = (await Promise.all(roots.map(descendants))).flat();
  for (const pid of new Set(all)) killNow(pid);
};
