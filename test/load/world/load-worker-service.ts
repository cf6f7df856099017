import { program } from '../../../apps/launcher/src/apps.js';
import type { AppEnvironment } from '../../../apps/launcher/src/apps.js';
import type { DataDir } from '../../../apps/launcher/src/data-dir.js';
import { environmentFor } from '../../../apps/launcher/src/processes/environment.js';
import { Service } from '../../../apps/launcher/src/processes/service.js';

export interface LoadWorker {
  readonly name: string;
  readonly taskQueue: string;
  /** Path of the workflow bundle. */
  readonly bundle: string;
  /** Workflow tasks at once. */
  readonly tasks: number;
  /** Workflows kept in memory. */
  readonly cache: number;
}

/** load-worker.ts as a process that is started and stopped. */
export const loadWorkerService = (
  { name, taskQueue, bundle, tasks, cache }: LoadWorker,
  env: AppEnvironment,
  dataDir: DataDir,
): Service =>
  new Service(
    {
      name,
      command: () => ({
        file: process.execPath,
        args: [program('test/load/world/load-worker.js')],
        env: environmentFor({
          ...env,
          LOAD_TASK_QUEUE: taskQueue,
          LOAD_BUNDLE: bundle,
          LOAD_TASKS: String(tasks),
          LOAD_CACHE: String(cache),
        }),
      }),
      isHealthy: () => Promise.resolve(true),
      startLimitMs: 60_000,
      stopSignal: 'SIGTERM',
      stopLimitMs: 15_000,
    },
    dataDir,
  );
