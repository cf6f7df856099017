import { isId, isInstant, keyOf, pageOf, type Page, type PageRequest } from './pages.js';
import type { Purview, ReferralFilter, ReferralSummary } from './referrals.repository.js';
import type { Query } from './transaction.js';

/** A part of a statement, with its values where `?` stands. */
interface Part {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const part = (sql: string, ...values: readonly unknown[]): Part => ({ sql, values });

interface ReferralRow {
  readonly id: string;
  readonly number: string;
  readonly lifecycle: string;
  readonly version: number;
  readonly stage: string;
  readonly final: boolean;
  readonly sequence: number;
  readonly starter_unit: string;
  readonly opened_at: string;
  readonly title: string | null;
  readonly parties: Readonly<Record<string, string>>;
}

const CURSOR = [isInstant, isId];

/** Newest first. Walked along the rows of one reading unit where there is one, else along the referrals themselves. */
export const listReferrals = async (
  client: Query,
  filter: ReferralFilter,
  purview: Purview,
  asked: PageRequest,
): Promise<Page<ReferralSummary>> => {
  const { text, values } = referralListStatement(filter, purview, asked);
  const { rows } = await client.query<ReferralRow>({ text, values });
  return pageOf(rows, asked.limit, summaryOf, (last) => [last.opened_at, last.id]);
};

/** The statement alone, so that a spec can ask the planner about it. */
export const referralListStatement = (
  filter: ReferralFilter,
  purview: Purview,
  asked: PageRequest,
): { readonly text: string; readonly values: unknown[] } => {
  const readers = [
    ...(purview === 'everything' ? [] : [purview.unit]),
    ...(filter.unit === undefined ? [] : [filter.unit]),
  ];
  const [reader, otherReader] = [...new Set(readers)];
  const walked = reader === undefined ? 'r' : 'v';
  const id = reader === undefined ? 'r.id' : 'v.referral_id';
  const conditions = [
    ...(reader === undefined ? [] : [part('v.unit_id = ?', reader)]),
    ...(otherReader === undefined ? [] : [readBy(otherReader, id)]),
    ...filterParts(filter, walked),
    ...(asked.cursor === undefined
      ? []
      : [part(`(${walked}.opened_at, ${id}) < (?::timestamptz, ?)`, ...keyOf(asked.cursor, CURSOR))]),
  ];
  return numbered(
    part(`
      select r.id, r.number, r.lifecycle, r.version, r.stage, r.final, r.sequence, r.starter_unit, r.opened_at, c.title,
        (select coalesce(jsonb_object_agg(p.role, p.unit_id), '{}') from referral_party p
          where p.referral_id = r.id and p.until_sequence is null) as parties
      from ${reader === undefined ? 'referral r' : 'referral_reader v join referral r on r.id = v.referral_id'}
        left join content c on c.id = r.title_content_id`),
    conditions,
    part(`order by ${walked}.opened_at desc, ${id} desc limit ?`, asked.limit + 1),
  );
};

const readBy = (unit: string, id: string): Part =>
  part(`exists (select from referral_reader o where o.referral_id = ${id} and o.unit_id = ?)`, unit);

const filterParts = (filter: ReferralFilter, walked: 'r' | 'v'): readonly Part[] => {
  const { lifecycle, stage, status, q, openedFrom, openedBefore } = filter;
  return [
    ...(lifecycle === undefined ? [] : [part(`${walked}.lifecycle = ?`, lifecycle)]),
    ...(stage === undefined ? [] : [part(`${walked}.stage = ?`, stage)]),
    ...(status === undefined ? [] : [part(`${walked}.final = ?`, status === 'closed')]),
    ...(openedFrom === undefined ? [] : [part(`${walked}.opened_at >= ?`, openedFrom)]),
    ...(openedBefore === undefined ? [] : [part(`${walked}.opened_at < ?`, openedBefore)]),
    ...(q === undefined || q.trim() === '' ? [] : [searched(q.trim())]),
  ];
};

/** The grams narrow by index, the comparison decides: two pairs may stand apart in the title. */
const searched = (q: string): Part =>
  part(
    `(lower(r.number) like ? or (r.title_grams @> title_grams(?) and position(search_text(?) in search_text(c.title)) > 0))`,
    `${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`,
    q,
    q,
  );

const numbered = (
  head: Part,
  conditions: readonly Part[],
  tail: Part,
): { text: string; values: unknown[] } => {
  const where = conditions.map(({ sql }) => sql).join(' and ');
  const parts = [head, ...conditions, tail];
  let count = 0;
  const text = `${head.sql} ${where === '' ? '' : `where ${where}`} ${tail.sql}`;
  return {
    text: text.replace(/\?/g, () => `$${(count += 1)}`),
    values: parts.flatMap(({ values }) => values),
  };
};

const summaryOf = (row: ReferralRow): ReferralSummary => ({
  id: row.id,
  number: row.number,
  lifecycle: row.lifecycle,
  version: row.version,
  stage: row.stage,
  final: row.final,
  sequence: row.sequence,
  starterUnit: row.starter_unit,
  openedAt: row.opened_at,
  title: row.title,
  parties: row.parties,
});
