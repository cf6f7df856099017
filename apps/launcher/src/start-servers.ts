import { join } from 'node:path';
import { readSettings } from '#libs/settings/read-settings.js';
import { tryLock } from '../bootstrap/lock.mjs';
import { openDataDir } from './data-dir.js';
import { LaunchError } from './launch-error.js';
import { rememberedPorts } from './ports/remembered-ports.js';
import { prepareDatabase } from './prepare-database.js';
import { prepareEmbeddedPostgres } from './postgres/embedded-postgres.js';
import { allowNewDatabases } from './postgres/roles.js';
import { endLeftovers } from './processes/process-record.js';
import type { Service } from './processes/service.js';
import { say } from './say.js';
import { prepareEmbeddedTemporal } from './temporal/embedded-temporal.js';
import { ensureNamespace } from './temporal/namespace.js';
import { resolveExecutable } from './temporal/resolve-executable.js';
import { forTests, temporalPortNames } from './temporal/server-config.js';

/** A Temporal server and a PostgreSQL server, migrated and seeded, without an application. */
export interface Servers {
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** A namespace whose workflows are asked to continue as new after few events. */
  readonly shortNamespace: string;
  /** Of a role that may create further databases. */
  readonly databaseUrl: string;
  /** Each can be killed and started again, on the same port and data. Neither restarts by itself. */
  readonly temporal: Service;
  readonly postgres: Service;
  readonly stop: () => Promise<void>;
}

/**
 * Starts both on this folder, with the same code as `npm start`, and with the time skipping that only tests may use.
 * @throws LaunchError when another process has the folder, or a server cannot be had
 */
export const startServers = async ({ dataDir: folder }: { readonly dataDir: string }): Promise<Servers> => {
  const settings = readSettings(process.env);
  const { temporalNamespace, temporalRetentionDays } = settings;
  const shortNamespace = `${temporalNamespace}-short`;
  const dataDir = openDataDir(folder);
  const lock = tryLock(join(dataDir.run, 'launcher.lock'));
  if ('holder' in lock) throw new LaunchError(`Process ${lock.holder.pid} is running servers in ${folder}.`);
  await endLeftovers(dataDir.run);
  const running: Service[] = [];
  const stop = async () => {
    await Promise.all(running.map((service) => service.stop()));
    lock.release();
  };
  const start = async (service: Service) => {
    running.push(service);
    await service.start();
  };
  const never = new AbortController().signal;
  try {
    const ports = await rememberedPorts(
      [...temporalPortNames, 'postgres'],
      dataDir.ports,
      settings.internalPorts,
    );
    const executable = await resolveExecutable(settings.cacheDir, dataDir, say, never);
    const postgres = await prepareEmbeddedPostgres(dataDir, ports.postgres, never);
    const temporal = await prepareEmbeddedTemporal(
      dataDir,
      { executable, ports, dynamicValues: forTests(shortNamespace) },
      (firstRun) => running.push(firstRun),
    );
    await Promise.all([start(postgres.service), start(temporal.service)]);
    await postgres.complete();
    await allowNewDatabases(postgres.administratorUrl);
    await Promise.all([
      prepareDatabase(postgres.databaseUrl, dataDir, never),
      ...[temporalNamespace, shortNamespace].map((namespace) =>
        ensureNamespace(temporal.address, namespace, temporalRetentionDays, true),
      ),
    ]);
    return {
      temporalAddress: temporal.address,
      temporalNamespace,
      shortNamespace,
      databaseUrl: postgres.databaseUrl,
      temporal: temporal.service,
      postgres: postgres.service,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
