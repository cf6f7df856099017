import pg from 'pg';
import { rowTypes } from './row-types.js';

const SECOND = 1000;

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
    connectionTimeoutMillis: 10 * SECOND,
    statement_timeout: 30 * SECOND,
    idle_in_transaction_session_timeout: 60 * SECOND,
    types: rowTypes,
  });
  pool.on('connect', (client) => client.on('error', onConnectionLost));
  pool.on('error', onConnectionLost);
  return pool;
};
