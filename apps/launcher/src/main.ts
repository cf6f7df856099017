import { join } from 'node:path';
import { readRuleFiles } from '#libs/reckoning/read-rule-files.js';
import { SettingError } from '#libs/settings/setting-error.js';
import { readSettings } from '#libs/settings/read-settings.js';
import { tryLock } from '../bootstrap/lock.mjs';
import { openDataDir } from './data-dir.js';
import { Installation } from './installation.js';
import { LaunchError } from './launch-error.js';
import { keepLogsSmall } from './processes/keep-logs-small.js';
import { endLeftovers } from './processes/process-record.js';
import { isFree } from './ports/free-port.js';
import { say } from './say.js';
import { stopRequests } from './stop-requests.js';

/** `npm start`: runs everything until it is asked to stop, and exits. */
export const main = async (): Promise<never> => {
  try {
    process.exit(await launch());
  } catch (error) {
    if (!(error instanceof SettingError || error instanceof LaunchError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
};

/** @returns the exit code */
const launch = async (): Promise<number> => {
  const settings = readSettings(process.env);
  await readRuleFiles(settings.rulesDir);
  const dataDir = openDataDir(settings.dataDir);
  const lock = tryLock(join(dataDir.run, 'launcher.lock'));
  if ('holder' in lock) {
    throw new LaunchError(
      `Liandong is already running on ${dataDir.root} (process ${lock.holder.pid}): stop it first, or give this one another DATA_DIR.`,
    );
  }
  const leftovers = await endLeftovers(dataDir.run);
  if (leftovers.length > 0) say(`Ended what an earlier start left running: ${leftovers.join(', ')}`);
  if (!(await isFree(settings.port))) {
    throw new LaunchError(
      `Port ${settings.port} on 127.0.0.1 is in use: stop what uses it, or set PORT to another one.`,
    );
  }

  const stopping = stopRequests(() => void installation.kill());
  const installation = new Installation(settings, dataDir, say);
  keepLogsSmall(dataDir.logs);
  try {
    const address = await Promise.race([installation.start(), aborted(stopping)]);
    if (address !== undefined) {
      process.stdout.write(`Liandong is ready: ${address}\n`);
      await aborted(stopping);
    }
    return 0;
  } finally {
    say('Stopping');
    await installation.stop();
    lock.release();
  }
};

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
