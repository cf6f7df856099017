import pg from 'pg';

/** Owns the server; only the launcher signs in as it. */
export const ADMINISTRATOR = 'postgres';
/** Owns our database and no other; not a superuser, so that row-level security binds it. */
export const OWNER = 'liandong';
export const DATABASE = 'liandong';

export const urlOf = (role: string, password: string, port: number, database: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;

/** Creates role and database where they are missing. Safe to run twice. */
export const createRoleAndDatabase = (administratorUrl: string, password: string): Promise<void> =>
  withClient(administratorUrl, async (client) => {
    const { rowCount: roles } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (roles === 0) await client.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD '${password}'`);
    const { rowCount: databases } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (databases === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  });

/** For tests, which work on empty databases of their own. */
export const allowNewDatabases = (administratorUrl: string): Promise<void> =>
  withClient(administratorUrl, async (client) => void (await client.query(`ALTER ROLE ${OWNER} CREATEDB`)));

/** Whether the server lets us in and answers. Rejects with the reason when it does not. */
export const answers = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    await client.query('SELECT 1');
    return true;
  });

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // the query that it interrupts rejects
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
};
