import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataDir } from './data-dir.js';
import { LaunchError } from './launch-error.js';
import { logOf, type Command } from './processes/child.js';
import { environmentFor } from './processes/environment.js';
import { lastLines } from './processes/last-lines.js';
import { Service, type ServiceSpec } from './processes/service.js';

/** The settings that our own programs read, by the name of the variable. */
export type AppEnvironment = Readonly<
  Record<
    | 'PORT'
    | 'DATA_DIR'
    | 'RULES_DIR'
    | 'DATABASE_URL'
    | 'TEMPORAL_ADDRESS'
    | 'TEMPORAL_NAMESPACE'
    | 'OIDC_ISSUER'
    | 'SUBJECT_KEY',
    string
  >
> & { readonly NOTICE_KEY?: string };

/** Where the compiled programs are. Tests run this file itself, from the sources. */
const DIST = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/' : '../../../', import.meta.url);
const HEALTH_LIMIT_MS = 5000;
const WORKER_LIMIT_MS = 60_000;

/** A compiled program, by its path under `dist/`. */
export const program = (path: string): string => fileURLToPath(new URL(path, DIST));

const app = (
  name: string,
  env: AppEnvironment,
  dataDir: DataDir,
  isHealthy: ServiceSpec['isHealthy'],
): Service =>
  new Service(
    {
      name,
      command: () => ({
        file: process.execPath,
        args: [program(`apps/${name}/src/main.js`)],
        env: environmentFor(env),
      }),
      isHealthy,
      startLimitMs: 60_000,
      stopSignal: 'SIGTERM',
      stopLimitMs: 15_000,
    },
    dataDir,
  );

export const issuerApp = (env: AppEnvironment, dataDir: DataDir): Service =>
  app('issuer', env, dataDir, () => isOk(`${env.OIDC_ISSUER}/.well-known/openid-configuration`));

/** Nobody waits for it: what it signs it signs within a minute. */
export const notaryApp = (env: AppEnvironment, dataDir: DataDir): Service =>
  app('notary', env, dataDir, () => Promise.resolve(true));

/** Runs as soon as its process does; see `workerTakesWork`. */
export const workerApp = (env: AppEnvironment, dataDir: DataDir): Service =>
  app('worker', env, dataDir, () => Promise.resolve(true));

export const apiApp = (env: AppEnvironment, dataDir: DataDir): Service =>
  app('api', env, dataDir, () => isOk(readinessOf(env)));

/** Plays the demonstration referrals through the API that runs, to the end. */
export const demonstration = ({ PORT, DATA_DIR }: AppEnvironment): Command => ({
  file: process.execPath,
  args: [program('apps/cli/src/command-line.js'), 'demonstrate'],
  env: environmentFor({ PORT, DATA_DIR }),
});

/**
 * Waits until the API sees a worker asking for work. The API answers without one too, but then only takes acts in.
 * @throws LaunchError when there is none for long
 */
export const workerTakesWork = async (
  env: AppEnvironment,
  dataDir: DataDir,
  stopping: AbortSignal,
): Promise<void> => {
  for (
    const until = Date.now() + WORKER_LIMIT_MS;
    Date.now() < until;
    await pause(100, undefined, { signal: stopping })
  ) {
    const response = await fetch(readinessOf(env), { signal: AbortSignal.timeout(HEALTH_LIMIT_MS) }).catch(
      () => undefined,
    );
    const { checks } = ((await response?.json()) ?? {}) as { checks?: { worker?: { ok: boolean } } };
    if (checks?.worker?.ok) return;
  }
  const log = logOf(dataDir.logs, 'worker');
  throw new LaunchError(`${lastLines(log)}\nThe worker takes no work. Its log is ${log}.`);
};

const readinessOf = ({ PORT }: AppEnvironment) => `http://127.0.0.1:${PORT}/health/ready`;

const isOk = async (url: string): Promise<boolean> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(HEALTH_LIMIT_MS) });
  await response.body?.cancel();
  return response.ok;
};
