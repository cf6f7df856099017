import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether Node was asked to run this module, rather than another that imports it. */
export const isMain = (moduleUrl: string): boolean => {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === realpathSync(fileURLToPath(moduleUrl));
};

export const requiredDatabaseUrl = (): string => {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') throw new Error('DATABASE_URL must name a PostgreSQL database.');
  return url;
};
