import pg from 'pg';
import { asAdministrator } from './administrator.js';

export interface Statement {
  readonly text: string;
  readonly calls: number;
  readonly totalMs: number;
}

/** Every statement that our database server was sent while the work went on, begin and commit included. */
export const statementsDuring = async (
  administratorUrl: string,
  work: () => Promise<void>,
): Promise<readonly Statement[]> => {
  const track = (sql: pg.Client, what: 'top' | 'none') =>
    sql
      .query(`alter system set pg_stat_statements.track = '${what}'`)
      .then(() => sql.query('select pg_reload_conf()'));
  await asAdministrator(administratorUrl, (sql) => track(sql, 'top'));
  await knownEverywhere();
  try {
    await asAdministrator(administratorUrl, (sql) => sql.query('select pg_stat_statements_reset()'));
    await work();
    return await asAdministrator(administratorUrl, async (sql) => {
      const { rows } = await sql.query<Statement>(
        `select query as text, calls::int, total_exec_time as "totalMs" from pg_stat_statements
         where userid <> (select oid from pg_roles where rolname = current_user) order by calls desc`,
      );
      return rows;
    });
  } finally {
    await asAdministrator(administratorUrl, (sql) => track(sql, 'none'));
  }
};

/** Every connection of the server reads its settings again before its next statement, once it has been told. */
const knownEverywhere = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
