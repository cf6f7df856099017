import pg from 'pg';
import type { Acting } from './acting.js';
import { isStorable, TextNotStorable } from './text-not-storable.js';

/** What a repository may do with its transaction. */
export type Query = Pick<pg.ClientBase, 'query'>;

/** The settings that row-level security reads. Local to the transaction: a pooled connection forgets them. */
export const SET_ACTING = `select set_config('app.unit', $1, true), set_config('app.person', $2, true)`;

export const actingValues = ({ unit, person }: Acting): [string, string] => [unit ?? '', person];

/** Begins and sets in one message: every transaction of every act starts so. @throws TextNotStorable */
const beginning = (acting: Acting): string => {
  const [unit, person] = actingValues(acting).map((text) => {
    if (!isStorable(text)) throw new TextNotStorable();
    return pg.escapeLiteral(text);
  });
  return `begin; select set_config('app.unit', ${unit}, true), set_config('app.person', ${person}, true)`;
};

/**
 * One transaction on somebody's behalf. A connection that cannot even roll back is thrown away.
 * @throws TextNotStorable
 */
export const inTransaction = async <T>(
  pool: pg.Pool,
  acting: Acting,
  work: (client: Query) => Promise<T>,
): Promise<T> => {
  const begin = beginning(acting);
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('The transaction had failed before, and was rolled back.');
    client.release();
    return result;
  } catch (error) {
    if (isSilence(error)) client.release(error);
    else
      await client.query('rollback').then(
        () => client.release(),
        (broken: Error) => client.release(broken),
      );
    throw isNotStorable(error) ? new TextNotStorable() : error;
  }
};

/** What the driver says when the server does not answer: a rollback would not be answered either. */
const isSilence = (error: unknown): error is Error =>
  error instanceof Error && error.message === 'Query read timeout';

/** SQLSTATE of a parameter with a character that the server cannot hold. */
const isNotStorable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '22021' || error.code === '22P05');
