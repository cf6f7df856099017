import pg from 'pg';
import type { Progress } from '../part.js';
import { asAdministrator } from '../world/administrator.js';
import type { World } from '../world/world.js';
import { recordPatterns } from './patterns.js';
import * as province from './province.sql.js';

const PATTERNS = 500;

/** Indexes of the tables that are filled, keys apart: they are made when the rows are there, as a restore does. */
const INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index where indrelid::regclass::text = any($1) and not indisunique`;

/** Rows without what they refer to. */
const ORPHANS = province.COPIES.filter(({ table }) => table !== 'content' && table !== 'referral').map(
  ({ table }) =>
    `select count(*)::int as orphans from ${table} t where not exists (select from referral r where r.id = t.referral_id)`,
);

/**
 * Fills the database with a province: referrals as the ledger writes them, multiplied. Left out, because no list reads them:
 * steps, notices, requests, documents and audit entries of the copies.
 */
export const fillProvince = async (world: World, referrals: number, progress: Progress): Promise<void> => {
  progress('Lists: recording the referrals that are multiplied');
  const patterns = await recordPatterns(world, Math.min(PATTERNS, Math.ceil(referrals / 20)));
  let sum = 0;
  const bounds = patterns.map(({ share }) => (sum += share));
  bounds[bounds.length - 1] = 1;
  await asAdministrator(world.administratorUrl, async (sql) => {
    await cleaning(sql, 'off');
    await sql.query('select setseed(0.5)');
    await sql.query(province.UNITS);
    await sql.query(province.RELATIONS);
    progress('Lists: drawing the copies');
    await sql.query(province.TITLE_POOL);
    await sql.query(province.TEMPLATES);
    await sql.query(province.DOCUMENT_TABLE);
    const documents = Math.ceil(referrals / province.REPEATS);
    await sql.query(province.DRAWN, [documents, patterns.map(({ id }) => id), bounds]);
    await sql.query(province.REMEMBERED);
    await sql.query(province.GENERATED_TABLE);
    await sql.query(province.GENERATED, [referrals]);
    await sql.query(`analyze ${province.HELP_TABLES.join(', ')}`);
    const { rows: indexes } = await sql.query<{ name: string; definition: string }>(INDEXES, [
      province.COPIES.map(({ table }) => table),
    ]);
    for (const { name } of indexes) await sql.query(`drop index ${name}`);
    for (const { table, sql: text } of province.COPIES) {
      progress(`Lists: ${referrals.toLocaleString('en')} referrals, table ${table}`);
      await Promise.all([0, 1].map((half) => copyHalf(world.administratorUrl, text, half)));
    }
    await sql.query(province.TALLIED);
    await sql.query(province.URGED);
    progress('Lists: indexes and statistics');
    await sql.query(`set maintenance_work_mem = '512MB'`);
    for (const { definition } of indexes) await sql.query(definition);
    await sql.query(`drop table ${province.HELP_TABLES.join(', ')}`);
    await sql.query('vacuum (analyze)');
    await cleaning(sql, 'on');
    await assertWhole(sql);
  });
};

/** What the copies refer to is there by construction, and looked at afterwards: checking it row by row doubles the time. */
const copyHalf = (administratorUrl: string, text: string, half: number): Promise<void> =>
  asAdministrator(administratorUrl, async (sql) => {
    await sql.query('set session_replication_role = replica');
    await sql.query('set synchronous_commit = off');
    await sql.query(`set work_mem = '256MB'`);
    await sql.query(text, [half]);
  });

/** The server's own vacuum has nothing to clean in what is only written, and would read it all. */
const cleaning = async (sql: pg.Client, state: 'on' | 'off'): Promise<void> => {
  await sql.query(`alter system set autovacuum = ${state}`);
  await sql.query('select pg_reload_conf()');
};

const assertWhole = async (sql: pg.Client): Promise<void> => {
  for (const text of ORPHANS) {
    const { rows } = await sql.query<{ orphans: number }>(text);
    if (rows[0]?.orphans !== 0) throw new Error(`the generated rows do not hang together: ${text}`);
  }
};
