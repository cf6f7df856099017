import { connect } from 'node:net';
import { Connection } from '@temporalio/client';
import { errorCode } from '../error-code.js';

const DEADLINE_MS = 5000;
/** A server that is starting may leave a call unanswered that it would answer a moment later. */
const ATTEMPT_MS = 1000;
/** Status of gRPC. */
export const NOT_FOUND = 5;

/** Opens a connection for a few calls, which together may take so long. */
export const withConnection = async <T>(
  address: string,
  work: (connection: Connection) => Promise<T>,
  limitMs = DEADLINE_MS,
): Promise<T> => {
  const connection = Connection.lazy({ address });
  try {
    return await connection.withDeadline(Date.now() + limitMs, () => work(connection));
  } finally {
    await connection.close();
  }
};

/** Whether the server takes calls and its shards are loaded: it can say that a workflow does not exist. */
export const isServing = async (address: string): Promise<boolean> => {
  if (!(await isListening(address))) return false; // gRPC would wait long before it tries again
  return withConnection(address, isSure, ATTEMPT_MS);
};

const isSure = async ({ workflowService }: Connection): Promise<boolean> => {
  try {
    await workflowService.describeWorkflowExecution({
      namespace: 'temporal-system',
      execution: { workflowId: 'never-started' },
    });
    return true;
  } catch (error) {
    return errorCode(error) === NOT_FOUND;
  }
};

const isListening = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(`tcp://${address}`);
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port),
      timeout: DEADLINE_MS,
    });
    const answer = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket
      .once('connect', () => answer(true))
      .once('timeout', () => answer(false))
      .once('error', () => answer(false));
  });
