import { join } from 'node:path';
import { ENGINE, openRecords, type Records, type ReckoningRows } from '#libs/records/index.js';
import type { Settings } from '#libs/settings/settings.js';
import { embeddedDatabaseUrl } from './embedded-database.js';

/** The records of the installation, and what they say of rules and calendars; or why they are not to be had. */
export type Reached =
  { readonly records: Records; readonly rows: ReckoningRows } | { readonly unreachable: string };

/** Works with the records of DATABASE_URL, or of the Liandong that runs on DATA_DIR, and closes them afterwards. */
export const withRecords = async <T>(
  { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  work: (reached: Reached) => Promise<T>,
): Promise<T> => {
  const url = databaseUrl ?? embeddedDatabaseUrl(dataDir);
  if (url === undefined)
    return work({ unreachable: `nothing has been started in ${dataDir}, and DATABASE_URL is not set` });
  const records = openRecords(url, { maxConnections: 2, documentsFolder: join(dataDir, 'documents') });
  try {
    return await work(await reach(records));
  } finally {
    await records.close();
  }
};

const reach = async (records: Records): Promise<Reached> => {
  try {
    return { records, rows: await records.as(ENGINE, ({ reckoning }) => reckoning.load()) };
  } catch (error) {
    return { unreachable: `the database does not answer (${reasonOf(error)})` };
  }
};

/** Both addresses of a host refused: an error without a message of its own. */
const reasonOf = (error: unknown): string => {
  const { errors, message } = error as { readonly errors?: unknown; readonly message?: unknown };
  return Array.isArray(errors) ? errors.map(reasonOf).join(', ') : String(message);
};
