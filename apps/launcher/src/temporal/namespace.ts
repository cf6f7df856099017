import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { errorCode } from '../error-code.js';
import { LaunchError } from '../launch-error.js';
import { NOT_FOUND, withConnection } from './connection.js';

const SECONDS_A_DAY = 86_400;
const USABLE_LIMIT_MS = 30_000;

/**
 * Makes sure that the namespace exists and keeps closed histories long enough. A server of our own is corrected; one that
 * belongs to somebody else is not.
 * @throws LaunchError when it keeps them for less, or does not become usable
 */
export const ensureNamespace = (
  address: string,
  namespace: string,
  retentionDays: number,
  mayCorrect: boolean,
): Promise<void> =>
  withConnection(
    address,
    (connection) => ensure(connection, namespace, retentionDays, mayCorrect),
    2 * USABLE_LIMIT_MS,
  );

const ensure = async (
  connection: Connection,
  namespace: string,
  retentionDays: number,
  mayCorrect: boolean,
): Promise<void> => {
  const { workflowService } = connection;
  const workflowExecutionRetentionPeriod = msToTs(retentionDays * SECONDS_A_DAY * 1000);
  const kept = await retentionOf(connection, namespace);
  if (kept === undefined) {
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  } else if (kept < retentionDays && mayCorrect) {
    await workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: workflowExecutionRetentionPeriod },
    });
  }
  await becomesUsable(connection, namespace);
  const days = await retentionOf(connection, namespace);
  if (days === undefined || days < retentionDays) {
    throw new LaunchError(
      `The Temporal namespace ${namespace} keeps closed histories for ${days ?? 0} days: raise its retention to ${retentionDays}, or set TEMPORAL_RETENTION_DAYS to what it is.`,
    );
  }
};

/** Days for which closed histories are kept; `undefined` when there is no such namespace. */
const retentionOf = async (
  { workflowService }: Connection,
  namespace: string,
): Promise<number | undefined> => {
  try {
    const { config } = await workflowService.describeNamespace({ namespace });
    return Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) / SECONDS_A_DAY;
  } catch (error) {
    if (errorCode(error) === NOT_FOUND) return undefined;
    throw error;
  }
};

/** The services of a server learn of a new namespace one after the other. */
const becomesUsable = async ({ workflowService }: Connection, namespace: string): Promise<void> => {
  const until = Date.now() + USABLE_LIMIT_MS;
  for (;;) {
    try {
      await workflowService.countWorkflowExecutions({ namespace });
      return;
    } catch (error) {
      if (Date.now() > until) {
        throw new LaunchError(
          `The Temporal namespace ${namespace} does not become usable: ${String(error)}.`,
        );
      }
      await pause(100);
    }
  }
};
