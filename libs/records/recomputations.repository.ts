import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { CalendarEdition } from '#libs/periods/calendar.js';
import type { AuditLog } from './audit.repository.js';
import { yearsNamedBy } from './edition-record.js';
import type { Query } from './transaction.js';

/** What may have to be computed again: answers that rest on days of these years, or on these rules. */
export interface Basis {
  readonly years: readonly number[];
  readonly ruleIds: readonly string[];
}

export interface RecomputationRequest extends Basis {
  /** `calendar:2027-1`, `rule:REV-05`, `rules:1f3a…`: also the edition that the steps of the referrals name. */
  readonly id: string;
  readonly kind: 'calendar' | 'rule';
}

/** Rule files as an API has read them at its start. */
export interface RuleFilesRead {
  /** `rules:1f3a…`, by what they say; `rules:none` where there are none. */
  readonly edition: string;
  /** Rules that are in them. */
  readonly ruleIds: readonly string[];
}

/** Nobody has to be told that there are no rule files where there never were any. */
const NO_RULE_FILES = 'rules:none';

export interface RecomputationRecord extends RecomputationRequest {
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  /** Null while some referral may not have been told. */
  readonly finishedAt: Instant | null;
  /** Duties that were answered again. */
  readonly examined: number;
  /** Duties whose recorded answer changed. */
  readonly moved: number;
}

export interface Recomputations {
  /** Belongs in the transaction of its cause, whose audit entry tells of both. Safe to run twice. */
  request(request: RecomputationRequest, at: Instant): Promise<void>;
  /**
   * Where the deployment's rule files are others than when this was last called, whatever rests on a rule of the old ones
   * or of the new ones is to be computed again. Safe to run twice. Null where they are the same.
   */
  requestForRuleFiles(files: RuleFilesRead, at: Instant): Promise<RecomputationRequest | null>;
  /**
   * Editions that came with a release and were not known here before: whatever rests on their years is to be computed
   * again. Safe to run twice. In a database without a duty nothing can rest on them, and nothing is asked for.
   */
  requestForRelease(editions: readonly CalendarEdition[], at: Instant): Promise<void>;
  find(id: string): Promise<RecomputationRecord | null>;
  /** Oldest first. */
  unfinished(): Promise<readonly RecomputationRecord[]>;
  /** How far it is. */
  progress(id: string, examined: number): Promise<void>;
  /** Every referral that it touches has been told. Safe to run twice. */
  finish(id: string, examined: number, at: Instant): Promise<void>;
}

interface RecomputationRow {
  readonly id: string;
  readonly kind: RecomputationRecord['kind'];
  readonly years: readonly number[];
  readonly rule_ids: readonly string[];
  readonly requested_by: string;
  readonly requested_at: string;
  readonly finished_at: string | null;
  readonly examined: number;
  readonly moved: number;
}

const REQUEST = `
  insert into recomputation (id, kind, years, rule_ids, requested_by, requested_at)
  values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;

const REQUEST_FOR_RELEASE = `
  insert into recomputation (id, kind, years, rule_ids, requested_by, requested_at, finished_at)
  select $1, 'calendar', $2::int[], '{}', $3, $4::timestamptz,
    case when exists (select from duty) then null else $4::timestamptz end
  on conflict do nothing`;

const FINISH = `
  update recomputation set examined = $2, finished_at = $3 where id = $1 and finished_at is null returning moved`;

export const recomputationsWith = (client: Query, acting: Acting, audit: AuditLog): Recomputations => {
  const insert = async (request: RecomputationRequest, at: Instant): Promise<boolean> => {
    const { id, kind, years, ruleIds } = request;
    const { rowCount } = await client.query(REQUEST, [id, kind, years, ruleIds, acting.person, at]);
    return rowCount === 1;
  };
  const read = async (rest: string, values: unknown[] = []): Promise<readonly RecomputationRecord[]> => {
    const { rows } = await client.query<RecomputationRow>(`select * from recomputation ${rest}`, values);
    return rows.map(recordOf);
  };
  return {
    async request(request, at) {
      await insert(request, at);
    },
    async requestForRuleFiles({ edition, ruleIds }, at) {
      const before = await read(`where id like 'rules:%' order by requested_at desc, id desc`);
      const applied = before[0] === undefined ? NO_RULE_FILES : editionOf(before[0].id);
      if (edition === applied) return null;
      const times = before.filter(({ id }) => editionOf(id) === edition).length;
      const id = times === 0 ? edition : `${edition}.${times + 1}`;
      const rules = [...new Set([...ruleIds, ...(before[0]?.ruleIds ?? [])])].sort();
      const request = { id, kind: 'rule', years: [], ruleIds: rules } as const;
      if (await insert(request, at))
        await audit.append({
          kind: 'rule-files-applied',
          at,
          recomputation: id,
          rules,
          person: acting.person,
        });
      return request;
    },
    async requestForRelease(editions, at) {
      for (const edition of editions) {
        const recomputation = `calendar:${edition.id}`;
        const values = [recomputation, yearsNamedBy(edition), acting.person, at];
        const { rowCount } = await client.query(REQUEST_FOR_RELEASE, values);
        if (rowCount === 1)
          await audit.append({
            kind: 'calendar-released',
            at,
            recomputation,
            edition: edition.id,
            person: acting.person,
          });
      }
    },
    async find(id) {
      return (await read('where id = $1', [id]))[0] ?? null;
    },
    unfinished: () => read('where finished_at is null order by requested_at, id'),
    async progress(id, examined) {
      await client.query('update recomputation set examined = $2 where id = $1 and finished_at is null', [
        id,
        examined,
      ]);
    },
    async finish(id, examined, at) {
      const { rows } = await client.query<{ moved: number }>(FINISH, [id, examined, at]);
      const [row] = rows;
      if (row === undefined) return;
      const { moved } = row;
      await audit.append({
        kind: 'recomputed',
        at,
        recomputation: id,
        examined,
        moved,
        person: acting.person,
      });
    },
  };
};

/** Files that come back after others are a recomputation of their own: `rules:1f3a….2`. */
const editionOf = (id: string): string => id.replace(/\.\d+$/, '');

const recordOf = (row: RecomputationRow): RecomputationRecord => ({
  id: row.id,
  kind: row.kind,
  years: row.years,
  ruleIds: row.rule_ids,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at,
  finishedAt: row.finished_at,
  examined: row.examined,
  moved: row.moved,
});
