import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from './process-identity.mjs';

/** Creating and filling a lock file are two steps: an empty one this young is being written. */
const BEING_WRITTEN_MS = 2000;

/**
 * Takes the lock for this process until it is released or the process dies.
 * @returns {{ release: () => void } | { holder: { pid: number } }} the holder when a live process has it
 */
export const tryLock = (path) => {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    if (create(path)) return { release: () => rmSync(path, { force: true }) };
    const found = read(path);
    if (found?.isAlive) return { holder: { pid: found.pid } };
    if (found) remove(path, found.text);
  }
};

/** Takes the lock, waiting as long as another process has it or until `giveUp`; `onWait` is called once. */
export const holdLock = async (path, onWait, giveUp) => {
  for (let waited = false; ; waited = true) {
    const attempt = tryLock(path);
    if ('release' in attempt) return attempt.release;
    if (!waited) onWait(attempt.holder);
    await pause(200, undefined, { signal: giveUp });
  }
};

const create = (path) => {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

/** `undefined` when the file has gone meanwhile. */
const read = (path) => {
  try {
    const text = readFileSync(path, 'utf8');
    if (text === '') return { text, pid: 0, isAlive: Date.now() - statSync(path).mtimeMs < BEING_WRITTEN_MS };
    const { pid, identity } = JSON.parse(text);
    return { text, pid, isAlive: processIdentity(pid) === identity };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return { text: readFileSync(path, 'utf8'), pid: 0, isAlive: false };
    throw error;
  }
};

/** Moves the dead lock aside before it is deleted: two that found it dead must not delete the lock of the quicker one. */
const remove = (path, expected) => {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') === expected) rmSync(aside);
  else renameSync(aside, path);
};
