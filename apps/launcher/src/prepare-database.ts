import { program } from './apps.js';
import type { DataDir } from './data-dir.js';
import { environmentFor } from './processes/environment.js';
import { runOnce } from './processes/run-once.js';

/** Brings the schema up to date and loads the demonstration directory. Safe to run twice. */
export const prepareDatabase = (
  databaseUrl: string,
  dataDir: DataDir,
  stopping: AbortSignal,
): Promise<void> =>
  runOnce(
    'database',
    {
      file: process.execPath,
      args: [program('apps/launcher/src/migrate-and-seed.js')],
      env: environmentFor({ DATABASE_URL: databaseUrl }),
    },
    dataDir,
    stopping,
  );
