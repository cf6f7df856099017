import { copyFileSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_BYTES = 32 * 1024 * 1024;
const CHECK_EVERY_MS = 60_000;

/**
 * Keeps one earlier part of each log that grows large. The processes go on writing to the same file, which is emptied:
 * a line written in that moment may be lost, as may be lost from logs and never from records.
 */
export const keepLogsSmall = (logsDir: string): void => {
  const check = () => {
    for (const name of readdirSync(logsDir).filter((file) => file.endsWith('.log'))) {
      const log = join(logsDir, name);
      if (statSync(log).size < LIMIT_BYTES) continue;
      copyFileSync(log, `${log}.1`);
      truncateSync(log);
    }
  };
  check();
  setInterval(check, CHECK_EVERY_MS).unref();
};
