import pg from 'pg';
import type { DataDir } from '../../../apps/launcher/src/data-dir.js';
import { ADMINISTRATOR, DATABASE, urlOf } from '../../../apps/launcher/src/postgres/roles.js';
import { readSecrets } from '../../../apps/launcher/src/postgres/secrets.js';
import type { Servers } from '../../servers/servers.js';

/** The administrator in our database, for what its owner may not do. */
export const administratorUrlOf = (dataDir: DataDir, databaseUrl: string): string =>
  urlOf(ADMINISTRATOR, readSecrets(dataDir).administrator, Number(new URL(databaseUrl).port), DATABASE);

/** Does the work with a connection of its own. */
export const asAdministrator = async <T>(url: string, work: (sql: pg.Client) => Promise<T>): Promise<T> => {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

/** Makes the server able to count statements, which takes a restart; it counts none until it is told to. */
export const countStatements = async (
  { postgres }: Pick<Servers, 'postgres'>,
  url: string,
): Promise<void> => {
  await asAdministrator(url, (sql) =>
    sql.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`),
  );
  await postgres.stop();
  await postgres.start();
  await asAdministrator(url, async (sql) => {
    await sql.query('create extension if not exists pg_stat_statements');
    await sql.query(`alter system set pg_stat_statements.track = 'none'`);
    await sql.query('select pg_reload_conf()');
  });
};
