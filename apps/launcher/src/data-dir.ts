import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.js';
import { LaunchError } from './launch-error.js';

/** Where each thing stands in DATA_DIR. */
export interface DataDir {
  readonly root: string;
  /** Who is running: the launcher's lock, one record a process, the ports. Nothing here outlives its processes. */
  readonly run: string;
  readonly logs: string;
  readonly postgres: string;
  readonly postgresSecrets: string;
  /** What receivers' secrets are derived from. */
  readonly noticeKey: string;
  readonly subjectKey: string;
  readonly temporal: string;
  /** Ports that stay the same from start to start where they can. */
  readonly ports: string;
}

/**
 * Makes the folder where it is missing. When we are root, others may pass through it, because PostgreSQL refuses to run
 * as root, and read nothing.
 * @throws LaunchError when it cannot be written
 */
export const openDataDir = (root: string): DataDir => {
  const dataDir: DataDir = {
    root,
    run: join(root, 'run'),
    logs: join(root, 'logs'),
    postgres: join(root, 'postgres'),
    postgresSecrets: join(root, 'postgres-secrets.json'),
    noticeKey: join(root, 'notice-key'),
    subjectKey: join(root, 'subject-key'),
    temporal: join(root, 'temporal'),
    ports: join(root, 'ports.json'),
  };
  try {
    makeFolder(root);
    if (process.getuid?.() === 0) chmodSync(root, statSync(root).mode | 0o011);
    for (const folder of [dataDir.run, dataDir.logs]) mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new LaunchError(
      `DATA_DIR ${root} cannot be written (${String(errorCode(error))}): choose another folder or mend its rights.`,
    );
  }
  return dataDir;
};

/** Level by level: where nothing can be made (as in /proc), Node's recursive making never ends. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
};
