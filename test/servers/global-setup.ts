import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Jest runs this, sources cannot find each other: it uses what the build made of them. */
const built = <Module>(path: string) => import(join(process.cwd(), 'dist', path)) as Promise<Module>;

/** One Temporal server and one PostgreSQL for all specs that need them. Their addresses reach the specs by environment. */
export default async function globalSetup(): Promise<void> {
  const { startServers } = await built<typeof import('./servers.js')>('test/servers/servers.js');
  const { PREFIX, removeAbandoned } =
    await built<typeof import('./abandoned.js')>('test/servers/abandoned.js');
  await removeAbandoned();
  const dataDir = join(tmpdir(), `${PREFIX}${process.pid}`);
  const servers = await startServers({ dataDir });
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: servers.temporalNamespace,
    TEMPORAL_SHORT_NAMESPACE: servers.shortNamespace,
    DATABASE_URL: servers.databaseUrl,
  });
  globalThis.liandongTestServers = { servers, dataDir };
}
