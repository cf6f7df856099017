import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataDir } from '../data-dir.js';
import { environmentFor } from '../processes/environment.js';
import { runOnce } from '../processes/run-once.js';
import { runAs, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { ADMINISTRATOR } from './roles.js';

/**
 * Creates the database files, unless they exist. They are made beside their place and moved there when complete: a start
 * killed in the middle leaves nothing that a later one would take for data.
 */
export const createCluster = async (
  dataDir: DataDir,
  binaries: Binaries,
  account: Account | undefined,
  password: string,
  stopping: AbortSignal,
): Promise<void> => {
  const workshop = `${dataDir.postgres}.new`;
  rmSync(workshop, { recursive: true, force: true });
  if (existsSync(dataDir.postgres)) return;

  const data = join(workshop, 'data');
  const passwordFile = join(workshop, 'password');
  for (const folder of [workshop, data]) mkdirSync(folder, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) for (const path of [workshop, data, passwordFile]) chownSync(path, account.uid, account.gid);

  const command = {
    file: binaries.initdb,
    args: [
      `--pgdata=${data}`,
      `--username=${ADMINISTRATOR}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin', // sorts the same on every system, now and after an upgrade of it
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    env: environmentFor({ LC_ALL: 'C', TZ: 'UTC' }),
  };
  // Asked politely, initdb goes on for long; what it leaves is thrown away.
  await runOnce(
    'postgres-initdb',
    runAs(account, command, [binaries.initdb, data]),
    dataDir,
    stopping,
    'SIGKILL',
  );
  renameSync(data, dataDir.postgres);
  rmSync(workshop, { recursive: true });
};
