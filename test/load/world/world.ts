import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { openRecords, type Records } from '#libs/records/index.js';
import { readSettings } from '#libs/settings/read-settings.js';
import { startLocalIssuer, type LocalIssuer } from '../../../apps/api/src/testing/local-issuer.js';
import { apiApp, workerApp, workerTakesWork, type AppEnvironment } from '../../../apps/launcher/src/apps.js';
import { openDataDir, type DataDir } from '../../../apps/launcher/src/data-dir.js';
import { rememberedPorts } from '../../../apps/launcher/src/ports/remembered-ports.js';
import type { Service } from '../../../apps/launcher/src/processes/service.js';
import { PREFIX, removeAbandoned } from '../../servers/abandoned.js';
import { startServers, type Servers } from '../../servers/servers.js';
import type { Progress } from '../part.js';
import { administratorUrlOf, countStatements } from './administrator.js';
import { HttpClient } from './http-client.js';
import { loadWorkerService, type LoadWorker } from './load-worker-service.js';

/** Servers, API and worker of one run, each a process of its own, and this process as their client. */
export interface World {
  readonly http: HttpClient;
  readonly temporal: Client;
  readonly records: Records;
  /** As the owner of the database. */
  readonly sql: pg.Pool;
  /** Of the role that may change the database server's settings. */
  readonly administratorUrl: string;
  readonly folder: string;
  /** The real worker, which runs unless a part stops it. */
  readonly worker: Service;
  /** Waits until a worker asks for the API's work. */
  readonly workerIsThere: () => Promise<void>;
  /** Another worker. The caller stops it. */
  readonly startWorker: (worker: LoadWorker) => Promise<Service>;
}

export interface StartedWorld extends World {
  readonly close: () => Promise<void>;
}

const CONNECTIONS = 8;

/** @param profile folder into which API and workers write CPU profiles when they end */
export const startWorld = async (progress: Progress, profile?: string): Promise<StartedWorld> => {
  await removeAbandoned();
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  const stops: (() => Promise<unknown> | void)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    progress('Starting PostgreSQL and Temporal');
    const servers = await startServers({ dataDir: folder });
    stops.push(() => servers.stop());
    const dataDir = openDataDir(folder);
    const administratorUrl = administratorUrlOf(dataDir, servers.databaseUrl);
    await countStatements(servers, administratorUrl);
    const issuer = await startLocalIssuer();
    stops.push(() => issuer.close());
    const env = await environmentOf(servers, issuer, dataDir, profile);
    progress('Starting API and worker');
    const [api, worker] = [apiApp(env, dataDir), workerApp(env, dataDir)];
    stops.push(() => Promise.all([api.stop(), worker.stop()]));
    await Promise.all([api.start(), worker.start()]);
    const workerIsThere = () => workerTakesWork(env, dataDir, new AbortController().signal);
    await workerIsThere();
    const clients = await clientsOf(servers, folder);
    stops.push(() => clients.close());
    const http = new HttpClient(`http://127.0.0.1:${env.PORT}`, issuer);
    stops.push(() => http.close());
    return {
      ...clients,
      http,
      administratorUrl,
      folder,
      worker,
      workerIsThere,
      startWorker: async (other) => {
        const service = loadWorkerService(other, env, dataDir);
        stops.push(() => service.stop());
        await service.start();
        return service;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

const environmentOf = async (
  servers: Servers,
  issuer: LocalIssuer,
  dataDir: DataDir,
  profile: string | undefined,
): Promise<AppEnvironment> => {
  const { api } = await rememberedPorts(['api'], dataDir.ports, readSettings(process.env).internalPorts);
  const env = {
    PORT: String(api),
    DATA_DIR: dataDir.root,
    RULES_DIR: join(dataDir.root, 'rules'),
    DATABASE_URL: servers.databaseUrl,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: servers.temporalNamespace,
    OIDC_ISSUER: issuer.url,
    SUBJECT_KEY: '0'.repeat(64),
    ...(profile === undefined ? {} : profiled(profile)),
  };
  return env;
};

const profiled = (folder: string) => ({
  NODE_OPTIONS: `--import=${new URL('cpu-profile.js', import.meta.url).href}`,
  CPU_PROFILE_FOLDER: folder,
});

const clientsOf = async (servers: Servers, folder: string) => {
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const records = openRecords(servers.databaseUrl, {
    maxConnections: CONNECTIONS,
    documentsFolder: join(folder, 'documents'),
  });
  const sql = new pg.Pool({ connectionString: servers.databaseUrl, max: CONNECTIONS });
  return {
    temporal: new Client({ connection, namespace: servers.temporalNamespace }),
    records,
    sql,
    close: async () => {
      await Promise.all([connection.close(), records.close(), sql.end()]);
    },
  };
};
