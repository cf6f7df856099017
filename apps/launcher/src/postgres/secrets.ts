import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { DataDir } from '../data-dir.js';
import { LaunchError } from '../launch-error.js';
import { replaceFile } from '../replace-file.js';

/** Passwords of the embedded database, made once and kept for the owner of DATA_DIR only. */
export interface Secrets {
  readonly administrator: string;
  readonly liandong: string;
}

/** @throws LaunchError when there is data whose passwords have been lost */
export const readSecrets = ({ postgres, postgresSecrets }: DataDir): Secrets => {
  if (existsSync(postgresSecrets)) return JSON.parse(readFileSync(postgresSecrets, 'utf8')) as Secrets;
  if (existsSync(postgres)) {
    throw new LaunchError(
      `${postgresSecrets} is missing, and the data in ${postgres} cannot be opened without it.`,
    );
  }
  const secrets: Secrets = { administrator: randomPassword(), liandong: randomPassword() };
  replaceFile(postgresSecrets, JSON.stringify(secrets));
  return secrets;
};

/** Hexadecimal, so that it needs no quoting in SQL or in a URL. */
const randomPassword = () => randomBytes(24).toString('hex');
