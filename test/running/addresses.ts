import { readFile } from 'node:fs/promises';
import { openDataDir } from '../../apps/launcher/src/data-dir.js';
import { DATABASE, OWNER, urlOf } from '../../apps/launcher/src/postgres/roles.js';
import { readSecrets } from '../../apps/launcher/src/postgres/secrets.js';

export interface Addresses {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
}

/** Where the embedded servers of a running Liandong answer. */
export const addressesOf = async (root: string): Promise<Addresses> => {
  const dataDir = openDataDir(root);
  const ports = JSON.parse(await readFile(dataDir.ports, 'utf8')) as Record<string, number>;
  const port = (name: string): number => {
    const found = ports[name];
    if (found === undefined) throw new Error(`${dataDir.ports} knows no port of ${name}`);
    return found;
  };
  return {
    databaseUrl: urlOf(OWNER, readSecrets(dataDir).liandong, port('postgres'), DATABASE),
    temporalAddress: `127.0.0.1:${port('temporal')}`,
    namespace: 'liandong',
  };
};
