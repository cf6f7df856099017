import type { DataDir } from '../data-dir.js';
import { environmentFor } from '../processes/environment.js';
import { Service } from '../processes/service.js';
import { chooseAccount, runAs } from './account.js';
import { findBinaries } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { ADMINISTRATOR, answers, createRoleAndDatabase, DATABASE, OWNER, urlOf } from './roles.js';
import { readSecrets } from './secrets.js';
import { clearStalePostmaster } from './stale-postmaster.js';

/** A PostgreSQL server of our own, on 127.0.0.1 only. */
export interface EmbeddedPostgres {
  readonly service: Service;
  /** For the applications: owner of its database and nothing more. */
  readonly databaseUrl: string;
  /** For what the owner may not do. */
  readonly administratorUrl: string;
  /** Creates role and database where they are missing; the service must be running. */
  readonly complete: () => Promise<void>;
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
];

/** Makes the server ready to be started; creates its files on first use. */
export const prepareEmbeddedPostgres = async (
  dataDir: DataDir,
  port: number,
  stopping: AbortSignal,
): Promise<EmbeddedPostgres> => {
  const binaries = findBinaries();
  const account = chooseAccount(dataDir.postgres);
  const secrets = readSecrets(dataDir);
  await createCluster(dataDir, binaries, account, secrets.administrator, stopping);

  const administratorUrl = urlOf(ADMINISTRATOR, secrets.administrator, port, 'postgres');
  const start = {
    file: binaries.postgres,
    args: ['-D', dataDir.postgres, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])],
    env: environmentFor({ LC_ALL: 'C', TZ: 'UTC' }),
  };
  const service = new Service(
    {
      name: 'postgres',
      command: async () => {
        await clearStalePostmaster(dataDir.postgres);
        return runAs(account, start, [binaries.postgres, dataDir.postgres]);
      },
      isHealthy: () => answers(administratorUrl),
      startLimitMs: 120_000, // after a crash it first reads its log
      stopSignal: 'SIGINT', // "fast": ends sessions, keeps everything committed
      stopLimitMs: 20_000,
    },
    dataDir,
  );
  return {
    service,
    databaseUrl: urlOf(OWNER, secrets.liandong, port, DATABASE),
    administratorUrl,
    complete: () => createRoleAndDatabase(administratorUrl, secrets.liandong),
  };
};
