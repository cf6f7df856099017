import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of the database that `npm start` runs for a data folder; undefined where it has never run one. */
export const embeddedDatabaseUrl = (dataDir: string): string | undefined => {
  const password = textIn(join(dataDir, 'postgres-secrets.json'), 'liandong');
  const port = textIn(join(dataDir, 'ports.json'), 'postgres');
  return password === undefined || port === undefined
    ? undefined
    : `postgresql://liandong:${password}@127.0.0.1:${port}/liandong`;
};

/** As the launcher writes them. A file that is missing or damaged names nothing. */
const textIn = (file: string, key: string): string | undefined => {
  const content = contentOf(file);
  const value = isObject(content) ? content[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const contentOf = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
