import { digestOf } from '#libs/audit/digest.js';
import type { DeliveryProblem } from '#libs/contracts/notices.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { AuditLog } from './audit.repository.js';
import { isId, isInstant, keyOf, pageOf, type Page, type PageRequest } from './pages.js';
import { randomId } from './random-id.js';
import type { Query } from './transaction.js';

/** A unit's subscription to its notices. */
export interface WebhookRecord {
  readonly id: string;
  readonly unit: string;
  readonly url: string;
  /** Account ids. */
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly endedBy: string | null;
  readonly endedAt: Instant | null;
  /** Nothing is posted until somebody resumes it. */
  readonly pausedAt: Instant | null;
  /** What went wrong since the last success; null where nothing did. */
  readonly failure: {
    readonly since: Instant;
    readonly at: Instant;
    readonly problem: DeliveryProblem;
    readonly status: number | null;
  } | null;
  /** Notices that it does not have yet, counted up to `WAITING_COUNTED`. */
  readonly waiting: number;
}

export const WAITING_COUNTED = 1_000;

export interface Webhooks {
  /** With an audit entry, which names the address by its digest. */
  create(webhook: Pick<WebhookRecord, 'url' | 'unit'>, at: Instant): Promise<WebhookRecord>;
  /** Ended ones too. */
  find(id: string): Promise<WebhookRecord | null>;
  /** Those of a unit that have not ended, the newest first. @throws CursorMalformed */
  of(unit: string, page: PageRequest): Promise<Page<WebhookRecord>>;
  /** False where it had ended before. */
  end(id: string, at: Instant): Promise<boolean>;
  /** Posting goes on where it stopped. False where it was not paused. */
  resume(id: string, at: Instant): Promise<boolean>;
  /** Posting stops after failures. False where nothing failed, or it was paused or ended before. */
  pause(id: string, at: Instant): Promise<boolean>;
}

const CREATE = `
  insert into webhook (id, unit, url, created_by, created_at) values ($1, $2, $3, $4, $5)`;
const COLUMNS = `
  w.*, (select count(*)::int from (select from notice_delivery d
    where d.webhook_id = w.id and d.delivered_at is null limit ${WAITING_COUNTED}) counted) as waiting`;
const FIND = `select ${COLUMNS} from webhook w where id = $1`;
/** Exported for the spec that asks the planner. $1 unit, $2 limit, $3 and $4 the one after which to go on. */
export const WEBHOOKS_OF = `
  select ${COLUMNS} from webhook w
  where unit = $1 and ended_at is null and (created_at, id) < ($3::timestamptz, $4)
  order by created_at desc, id desc limit $2`;

/** $1 id, $2 at, $3 by. */
const END = `update webhook set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null returning unit`;
const RESUME = `
  update webhook set paused_at = null, failing_since = null, failed_at = null, problem = null, problem_status = null
  where id = $1 and ended_at is null and paused_at is not null
  returning unit`;
const PAUSE = `
  update webhook set paused_at = $2
  where id = $1 and ended_at is null and paused_at is null and failing_since is not null
  returning unit`;

interface WebhookRow {
  readonly id: string;
  readonly unit: string;
  readonly url: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly ended_by: string | null;
  readonly ended_at: string | null;
  readonly paused_at: string | null;
  readonly failing_since: string | null;
  readonly failed_at: string | null;
  readonly problem: DeliveryProblem | null;
  readonly problem_status: number | null;
  readonly waiting: number;
}

export const webhooksWith = (client: Query, { person }: Acting, audit: AuditLog): Webhooks => {
  const find = async (id: string): Promise<WebhookRecord | null> => {
    const { rows } = await client.query<WebhookRow>({ name: 'find-webhook', text: FIND, values: [id] });
    return rows[0] === undefined ? null : webhookOf(rows[0]);
  };
  const changed = async (kind: string, text: string, values: [string, ...string[]], at: Instant) => {
    const { rows } = await client.query<{ unit: string }>({ name: kind, text, values });
    if (rows[0] === undefined) return false;
    await audit.append({ kind, at, webhook: values[0], unit: rows[0].unit, by: person });
    return true;
  };
  return {
    async create({ url, unit }, at) {
      const id = randomId();
      await client.query({ name: 'create-webhook', text: CREATE, values: [id, unit, url, person, at] });
      await audit.append({ kind: 'webhook-created', at, webhook: id, unit, by: person, url: digestOf(url) });
      return {
        ...{ id, unit, url, createdBy: person, createdAt: at, endedBy: null, endedAt: null, pausedAt: null },
        ...{ failure: null, waiting: 0 },
      };
    },
    find,
    async of(unit, { limit, cursor }) {
      const after = cursor === undefined ? ['infinity', ''] : keyOf(cursor, [isInstant, isId]);
      const values = [unit, limit + 1, ...after];
      const { rows } = await client.query<WebhookRow>({ name: 'webhooks-of', text: WEBHOOKS_OF, values });
      return pageOf(rows, limit, webhookOf, (last) => [last.created_at, last.id]);
    },
    end: (id, at) => changed('webhook-ended', END, [id, at, person], at),
    resume: (id, at) => changed('webhook-resumed', RESUME, [id], at),
    pause: (id, at) => changed('webhook-paused', PAUSE, [id, at], at),
  };
};

const webhookOf = (row: WebhookRow): WebhookRecord => ({
  id: row.id,
  unit: row.unit,
  url: row.url,
  createdBy: row.created_by,
  createdAt: row.created_at,
  endedBy: row.ended_by,
  endedAt: row.ended_at,
  pausedAt: row.paused_at,
  failure:
    row.failing_since === null || row.failed_at === null || row.problem === null
      ? null
      : { since: row.failing_since, at: row.failed_at, problem: row.problem, status: row.problem_status },
  waiting: row.waiting,
});
