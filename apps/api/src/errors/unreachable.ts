/**
 * PostgreSQL's codes (appendix A): 08 connection, 53 resources, 55P03 and 40 locks and deadlocks, 57 an operator's or
 * a timeout's intervention, 25006 a server that only reads. Then Node's, of network and disk, and Prisma's own for the same.
 */
const DATABASE = /^(08...|25006|40001|40P01|53...|55P03|57...)$/;
const SYSTEM =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|ENOSPC|EDQUOT|ERR_(STREAM|SOCKET|HTTP2)_.*)$/;
const PRISMA = /^(P1001|P1002|P1008|P1017|P2024|P2028|P2034|P2037)$/;
/** What Prisma's driver calls it where it leaves PostgreSQL's own code out. */
const DRIVER_KINDS: ReadonlySet<unknown> = new Set([
  ...['ConnectionClosed', 'SocketTimeout', 'DatabaseNotReachable', 'TlsConnectionError'],
  ...['TooManyConnections', 'TransactionWriteConflict'],
]);
/**
 * gRPC: cancelled, deadline exceeded, resource exhausted, aborted, unavailable; unknown and internal, which is what a
 * stream says whose server died in the middle of it.
 */
const GRPC: ReadonlySet<unknown> = new Set([1, 2, 4, 8, 10, 13, 14]);
/** What the pool and the driver say without a code. */
const MESSAGES =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after)/;

const DEEPEST = 8;

/** Whether an error says that PostgreSQL or the engine cannot be reached or asked now: worth another try later. */
export function isUnreachable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false;
  const { code, originalCode, kind, message, cause, meta, driverAdapterError, errors } = error as Record<
    string,
    unknown
  >;
  if ([code, originalCode].some(isCodeOfSilence)) return true;
  if (DRIVER_KINDS.has(kind)) return true;
  if (typeof message === 'string' && MESSAGES.test(message)) return true;
  const inside = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return inside.some((inner) => isUnreachable(inner, depth + 1));
}

const isCodeOfSilence = (code: unknown): boolean =>
  typeof code === 'string' ? DATABASE.test(code) || SYSTEM.test(code) || PRISMA.test(code) : GRPC.has(code);
