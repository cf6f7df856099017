import type { DataDir } from '../data-dir.js';
import { LaunchError } from '../launch-error.js';
import { Child, logOf, type Command } from './child.js';
import { lastLines } from './last-lines.js';

const STOP_MS = 5000;

/**
 * Runs a process to its end.
 * @param stopping ends it early
 * @throws LaunchError with the end of its log when it fails
 */
export const runOnce = async (
  name: string,
  command: Command,
  places: Pick<DataDir, 'run' | 'logs'>,
  stopping: AbortSignal,
  stopSignal: NodeJS.Signals = 'SIGTERM',
): Promise<void> => {
  stopping.throwIfAborted();
  const child = new Child(name, command, stopSignal, places);
  const stop = () => void child.stop(STOP_MS);
  stopping.addEventListener('abort', stop);
  const ending = await child.ended;
  stopping.removeEventListener('abort', stop);
  stopping.throwIfAborted();
  if (ending === 'exit code 0') return;
  const log = logOf(places.logs, name);
  throw new LaunchError(`${lastLines(log)}\n${name} failed: ${ending}. Its log is ${log}.`);
};
