import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataDir } from '../data-dir.js';
import type { Ports } from '../ports/choose-ports.js';
import type { Command } from '../processes/child.js';
import { environmentFor } from '../processes/environment.js';
import { Service } from '../processes/service.js';
import { isServing } from './connection.js';
import type { Executable } from './executable.js';
import {
  CONFIG_FILE,
  DATABASE_FILE,
  dynamicConfig,
  DYNAMIC_CONFIG_FILE,
  serverConfig,
  SQLITE,
  type DynamicValue,
  type TemporalPortName,
} from './server-config.js';

/** A Temporal server of our own, on 127.0.0.1 only. */
export interface EmbeddedTemporal {
  readonly service: Service;
  readonly address: string;
}

export interface TemporalOptions {
  readonly executable: Executable;
  readonly ports: Ports<TemporalPortName>;
  readonly dynamicValues: readonly DynamicValue[];
}

/**
 * Makes the server ready to be started. On first use it is run once beside its place and moved there when it has answered
 * and stopped: a first start killed in the middle may leave files that never start again.
 * @param onFirstRun is told of the service of that first run, which has to be stopped when the start is given up
 */
export const prepareEmbeddedTemporal = async (
  dataDir: DataDir,
  options: TemporalOptions,
  onFirstRun: (service: Service) => void,
): Promise<EmbeddedTemporal> => {
  const address = `127.0.0.1:${options.ports['temporal']}`;
  const serviceIn = (folder: string) =>
    new Service(
      {
        name: 'temporal',
        command: () => commandIn(folder, options),
        isHealthy: () => isServing(address),
        startLimitMs: 120_000,
        stopSignal: 'SIGTERM',
        stopLimitMs: 15_000,
      },
      dataDir,
    );

  const workshop = `${dataDir.temporal}.new`;
  rmSync(workshop, { recursive: true, force: true });
  if (!existsSync(dataDir.temporal)) {
    const firstRun = serviceIn(workshop);
    onFirstRun(firstRun);
    await firstRun.start();
    await firstRun.stop();
    renameSync(workshop, dataDir.temporal);
  }
  return { service: serviceIn(dataDir.temporal), address };
};

const commandIn = (folder: string, { executable, ports, dynamicValues }: TemporalOptions): Command => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (executable.kind === 'server') {
    writeFileSync(join(folder, CONFIG_FILE), serverConfig(ports));
    writeFileSync(join(folder, DYNAMIC_CONFIG_FILE), dynamicConfig(dynamicValues));
  }
  return {
    file: executable.path,
    args:
      executable.kind === 'server'
        ? ['--config-file', CONFIG_FILE, '--allow-no-auth', 'start']
        : developmentServer(ports['temporal'], dynamicValues),
    env: environmentFor({ TZ: 'UTC' }),
    cwd: folder,
  };
};

/** The `temporal` command reads and writes the same database as the server itself. It knows no values for one namespace. */
const developmentServer = (port: number, values: readonly DynamicValue[]): readonly string[] => [
  ...['server', 'start-dev', '--headless', '--log-level', 'warn'],
  ...['--ip', '127.0.0.1', '--port', String(port), '--db-filename', DATABASE_FILE],
  ...Object.entries(SQLITE).flatMap(([pragma, value]) => ['--sqlite-pragma', `${pragma}=${value}`]),
  ...values.flatMap(({ key, value }) => ['--dynamic-config-value', `${key}=${JSON.stringify(value)}`]),
];
