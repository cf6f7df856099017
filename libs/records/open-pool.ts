import pg from 'pg';
import { rowTypes } from './row-types.js';

const SECOND = 1000;
/** Well above what any statement takes, and below the time in which a request has to be answered. */
const NO_ANSWER_AFTER_MS = 8 * SECOND;

export interface PoolOptions {
  readonly maxConnections: number;
  readonly onConnectionLost: (error: Error) => void;
}

/**
 * One pool for both clients. `pg` tells of a lost connection by an `error` event, also on connections that are checked
 * out: without a listener there the process would die with the server's process.
 */
export const openPool = (databaseUrl: string, { maxConnections, onConnectionLost }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: maxConnections,
    application_name: 'liandong',
    connectionTimeoutMillis: 5 * SECOND,
    statement_timeout: 30 * SECOND,
    // A connection whose other end has gone without a word would be waited for by whoever gets it, for a quarter of an hour.
    query_timeout: NO_ANSWER_AFTER_MS,
    idle_in_transaction_session_timeout: 60 * SECOND,
    types: rowTypes,
  });
  pool.on('connect', (client) => client.on('error', onConnectionLost));
  pool.on('error', onConnectionLost);
  return pool;
};
