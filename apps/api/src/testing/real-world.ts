import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Directory } from '#libs/directory/directory.js';
import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { openRecords } from '#libs/records/open-records.js';
import type { Records } from '#libs/records/records.js';
import type { ApiDependencies } from '../dependencies.js';
import { Engine } from '../engine/engine.js';
import { startLocalIssuer, type LocalIssuer } from './local-issuer.js';
import { startApi, type StartedApi } from './start-api.js';

/** The API on the real PostgreSQL and Temporal of the environment, with no worker behind it. */
export interface RealWorld {
  readonly api: StartedApi;
  readonly issuer: LocalIssuer;
  readonly records: Records;
  close(): Promise<void>;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run through npm test`);
  return value;
};

/** @param temporalAddress another one, to have none there */
export async function enterRealWorld(
  temporalAddress = required('TEMPORAL_ADDRESS'),
  given: Partial<ApiDependencies> = {},
): Promise<RealWorld> {
  const documentsFolder = await mkdtemp(join(tmpdir(), 'liandong-api-'));
  const records = openRecords(required('DATABASE_URL'), { maxConnections: 4, documentsFolder });
  const engine = Engine.at(temporalAddress, required('TEMPORAL_NAMESPACE'));
  const issuer = await startLocalIssuer();
  const api = await startApi(issuer.url, {
    records,
    engine,
    reckoning: new Reckoning(records, NO_RULE_FILES),
    directory: async () => new Directory(await records.loadDirectory()),
    retentionDays: 1,
    ...given,
  });
  return {
    api,
    issuer,
    records,
    close: async () => {
      await api.close();
      await Promise.all([issuer.close(), engine.close(), records.close()]);
      await rm(documentsFolder, { recursive: true });
    },
  };
}
