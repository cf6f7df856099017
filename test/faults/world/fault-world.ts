import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client as Temporal, Connection } from '@temporalio/client';
import pg from 'pg';
import { openRecords, type Records } from '#libs/records/index.js';
import { readSettings } from '#libs/settings/read-settings.js';
import { startLocalIssuer, type LocalIssuer } from '../../../apps/api/src/testing/local-issuer.js';
import { apiApp, workerApp, workerTakesWork, type AppEnvironment } from '../../../apps/launcher/src/apps.js';
import { openDataDir, type DataDir } from '../../../apps/launcher/src/data-dir.js';
import { rememberedPorts } from '../../../apps/launcher/src/ports/remembered-ports.js';
import type { Service } from '../../../apps/launcher/src/processes/service.js';
import { startServers, type Servers } from '../../servers/servers.js';
import { PatientClient, type Asked, type Heard } from './patient-client.js';
import { Wire, type Watch } from './wire.js';

/** One API and one worker, each behind wires of its own. */
export interface Replica {
  readonly name: string;
  readonly api: Service;
  readonly worker: Service;
  /** Where clients ask, which is a wire to the API. */
  readonly baseUrl: string;
  readonly wires: Readonly<Record<WireName, Wire>>;
}

const WIRES = [
  'clientToApi',
  'apiToDatabase',
  'apiToTemporal',
  'workerToDatabase',
  'workerToTemporal',
] as const;
export type WireName = (typeof WIRES)[number];
export type Watches = Readonly<Partial<Record<WireName, (replica: string) => Watch>>>;

/** Two API and two worker processes on one Temporal and one PostgreSQL, and this process as their only client. */
export interface FaultWorld {
  readonly dataDir: DataDir;
  readonly servers: Servers;
  readonly replicas: readonly Replica[];
  /** Somebody who asks; each begins at another API. */
  readonly newClient: (heard: (one: Heard) => void) => PatientClient;
  /** All that was asked in this world and came to an end. */
  readonly asked: () => readonly Asked[];
  /** For the checker: these see the servers directly. Opened anew at each call, because servers come and go. */
  readonly looking: <T>(look: (sights: Sights) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export interface Sights {
  readonly database: pg.Client;
  readonly records: Records;
  readonly temporal: Temporal;
}

const REPLICAS = ['one', 'two'] as const;

/**
 * @param watches who sees what passes on which wire of which replica
 * @param furnish changes what it likes before APIs and workers start
 */
export const startFaultWorld = async (
  watches: Watches = {},
  furnish: (servers: Servers, dataDir: DataDir) => Promise<void> = async () => undefined,
): Promise<FaultWorld> => {
  const folder = mkdtempSync(join(tmpdir(), 'liandong-faults-'));
  // Root runs PostgreSQL as somebody else, who has to pass through.
  chmodSync(folder, 0o711);
  const stops: (() => Promise<unknown> | void)[] = [
    () => rmSync(folder, { recursive: true, force: true }),
    () => tellMistakes(folder),
  ];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    const dataDir = openDataDir(folder);
    const servers = await startServers({ dataDir: folder });
    stops.push(() => servers.stop());
    await furnish(servers, dataDir);
    const issuer = await startLocalIssuer();
    stops.push(() => issuer.close());
    // Their ports are chosen one after the other, and everything else together.
    const made: NewReplica[] = [];
    for (const name of REPLICAS) made.push(await newReplica(name, { dataDir, servers, issuer, watches }));
    for (const { replica } of made) {
      stops.push(() => Promise.all(Object.values(replica.wires).map((wire) => wire.close())));
      stops.push(() => Promise.all([replica.api.stop(), replica.worker.stop()]));
    }
    await Promise.all(made.flatMap(({ replica: { api, worker } }) => [api.start(), worker.start()]));
    await Promise.all(
      made.map(({ env, places }) => workerTakesWork(env, places, new AbortController().signal)),
    );
    const replicas = made.map(({ replica }) => replica);
    const clients: PatientClient[] = [];
    return {
      dataDir,
      servers,
      replicas,
      newClient: (heard) => {
        const client = new PatientClient({
          baseUrls: replicas.map(({ baseUrl }) => baseUrl),
          // Longer than any fire.
          token: (account) => issuer.token(account, { expires: '12h' }),
          heard,
        });
        client.turnTo(clients.length % replicas.length);
        clients.push(client);
        return client;
      },
      asked: () => clients.flatMap(({ asked }) => asked),
      looking: looker(servers, folder),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

interface Surroundings {
  readonly dataDir: DataDir;
  readonly servers: Servers;
  readonly issuer: LocalIssuer;
  readonly watches: Watches;
}

interface NewReplica {
  readonly replica: Replica;
  readonly env: AppEnvironment;
  readonly places: DataDir;
}

const newReplica = async (
  name: string,
  { dataDir, servers, issuer, watches }: Surroundings,
): Promise<NewReplica> => {
  const portOf = await rememberedPorts(
    ['api' as const, ...WIRES].map((of) => `${of}-${name}` as const),
    dataDir.ports,
    readSettings(process.env).internalPorts,
  );
  const database = new URL(servers.databaseUrl);
  const targets: Readonly<Record<WireName, number>> = {
    clientToApi: portOf[`api-${name}`]!,
    apiToDatabase: Number(database.port),
    workerToDatabase: Number(database.port),
    apiToTemporal: Number(servers.temporalAddress.split(':')[1]),
    workerToTemporal: Number(servers.temporalAddress.split(':')[1]),
  };
  const wires = Object.fromEntries(
    await Promise.all(
      WIRES.map(async (of) => [
        of,
        await Wire.open(
          portOf[`${of}-${name}`]!,
          targets[of],
          () => watches[of]?.(name) ?? (() => 'pass' as const),
        ),
      ]),
    ),
  ) as Record<WireName, Wire>;
  const through = (to: 'Database' | 'Temporal', of: 'api' | 'worker'): string => {
    const { port } = wires[`${of}To${to}`];
    if (to === 'Temporal') return `127.0.0.1:${port}`;
    return Object.assign(new URL(database), { port: String(port) }).href;
  };
  const envOf = (of: 'api' | 'worker'): AppEnvironment => ({
    PORT: String(targets.clientToApi),
    DATA_DIR: dataDir.root,
    RULES_DIR: join(dataDir.root, 'rules'),
    DATABASE_URL: through('Database', of),
    TEMPORAL_ADDRESS: through('Temporal', of),
    TEMPORAL_NAMESPACE: servers.temporalNamespace,
    OIDC_ISSUER: issuer.url,
    SUBJECT_KEY: '0'.repeat(64),
  });
  // Each replica has records and logs of its own, as on a machine of its own.
  const places = openDataDir(join(dataDir.root, name));
  const replica: Replica = {
    name,
    api: apiApp(envOf('api'), places),
    worker: workerApp(envOf('worker'), places),
    baseUrl: `http://127.0.0.1:${wires.clientToApi.port}`,
    wires,
  };
  return { replica, env: envOf('api'), places };
};

const looker =
  ({ databaseUrl, temporalAddress, temporalNamespace }: Servers, folder: string): FaultWorld['looking'] =>
  async (look) => {
    const database = new pg.Client({ connectionString: databaseUrl });
    await database.connect();
    const connection = await Connection.connect({ address: temporalAddress });
    const records = openRecords(databaseUrl, {
      maxConnections: 2,
      documentsFolder: join(folder, 'documents'),
    });
    try {
      return await look({
        database,
        records,
        temporal: new Temporal({ connection, namespace: temporalNamespace }),
      });
    } finally {
      await Promise.all([records.close(), database.end(), connection.close()]);
    }
  };

/** Waits until something holds. @throws Error that names it when it does not within `limitMs` */
export const until = async (
  what: string,
  limitMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<void> => {
  for (const end = Date.now() + limitMs; !(await holds()); await pause(50))
    if (Date.now() > end) throw new Error(`${what}: not within ${limitMs} ms`);
};

/** What an API answered with 500, from its log, before the log goes: a failing test cannot say it. */
const tellMistakes = (folder: string): void => {
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /api[^/]*\.log$/.test(name),
  );
  const mistakes = logs.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"code":"INTERNAL"')),
  );
  if (mistakes.length > 0) console.error(`An API answered 500:\n${mistakes.slice(0, 3).join('\n')}`);
};
