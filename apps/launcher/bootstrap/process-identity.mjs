import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Says which process has this id now: the same text for the same process, another for a later process that was given the
 * same id. `undefined` when none is alive; a dead process whose parent has not noticed is not alive.
 */
export const processIdentity = (pid) =>
  process.platform === 'linux' ? identityOnLinux(pid) : identityByPs(pid);

const identityOnLinux = (pid) => {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const [state, startedAtTick] = [afterName[0], afterName[19]];
    if (state === 'Z' || state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${startedAtTick}`;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
};

const identityByPs = (pid) => {
  try {
    const [state, ...startedAt] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\s+/);
    return state.startsWith('Z') ? undefined : startedAt.join(' ');
  } catch (error) {
    if (error.status === 1) return undefined; // ps found no such process
    throw error;
  }
};
