import type { DeliveryProblem } from '#libs/contracts/notices.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { NOTICE_COLUMNS, noticeOf, type NoticeRecord, type NoticeRow } from './notices.repository.js';
import type { Query } from './transaction.js';

/** A receiver's answer that counts: it has the notice. */
export interface DeliveryReceipt {
  readonly webhookId: string;
  readonly noticeId: string;
  readonly at: Instant;
  /** HTTP status. */
  readonly status: number;
  /** IP address that it was posted to. */
  readonly address: string;
}

export interface DeliveryFailure extends Pick<DeliveryReceipt, 'webhookId' | 'noticeId' | 'at'> {
  readonly problem: DeliveryProblem;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
}

/** The carrier's part of the outbox. */
export interface Deliveries {
  /**
   * Hands notices that nobody has handed on to the subscriptions of their recipients, the oldest first. One at a time: a
   * referral's notice becomes visible after the one before it, and whoever sees it hands both on in order.
   * @returns how many; null where another process is at it
   */
  handOn(limit: number): Promise<number | null>;
  /** Subscriptions that lack something, and whether their receiver failed to take it before. */
  lacking(): Promise<readonly { readonly webhookId: string; readonly failing: boolean }[]>;
  /** What a subscription lacks, in order. */
  next(webhookId: string, limit: number): Promise<readonly NoticeRecord[]>;
  /** Safe to run twice: the first receipt stays. */
  delivered(receipt: DeliveryReceipt): Promise<void>;
  failed(failure: DeliveryFailure): Promise<void>;
}

/** Whoever holds it hands notices on; the number is ours alone. */
const ONE_AT_A_TIME = `select pg_try_advisory_xact_lock(7204511) as mine`;

/** Exported for the spec that asks the planner about them. $1 limit. */
export const HAND_ON = `
  with waiting as (
    select id, recipient from notice where sent_at is null order by id limit $1
  ), lacked as (
    insert into notice_delivery (webhook_id, notice_id)
    select w.id, waiting.id from waiting
      join webhook w on w.unit = waiting.recipient and w.ended_at is null and waiting.recipient <> ''
    on conflict do nothing
  )
  update notice set sent_at = now() where id = any (array(select id from waiting))`;

export const LACKING = `
  select w.id, w.failing_since is not null as failing from webhook w
  where w.ended_at is null and w.paused_at is null
    and exists (select from notice_delivery d where d.webhook_id = w.id and d.delivered_at is null)`;

/** $1 subscription, $2 limit. */
export const NEXT = `
  select ${NOTICE_COLUMNS} from (
    select notice_id from notice_delivery where webhook_id = $1 and delivered_at is null order by notice_id limit $2
  ) d join notice n on n.id = d.notice_id join referral r on r.id = n.referral_id
  order by n.id`;

/** $1 subscription, $2 notice, $3 at, $4 status, $5 address. */
const DELIVERED = `
  with receipt as (
    update notice_delivery set attempts = attempts + 1, delivered_at = $3, status = $4, address = $5
    where webhook_id = $1 and notice_id = $2::bigint and delivered_at is null
  )
  update webhook set failing_since = null, failed_at = null, problem = null, problem_status = null
  where id = $1 and failing_since is not null`;

/** $1 subscription, $2 notice, $3 at, $4 status or null, $5 problem. */
const FAILED = `
  with attempt as (
    update notice_delivery set attempts = attempts + 1
    where webhook_id = $1 and notice_id = $2::bigint and delivered_at is null
  )
  update webhook set failing_since = coalesce(failing_since, $3), failed_at = $3, problem = $5, problem_status = $4
  where id = $1`;

export const deliveriesWith = (client: Query): Deliveries => ({
  async handOn(limit) {
    const { rows } = await client.query<{ mine: boolean }>(ONE_AT_A_TIME);
    if (rows[0]?.mine !== true) return null;
    const { rowCount } = await client.query({ name: 'hand-on', text: HAND_ON, values: [limit] });
    return rowCount ?? 0;
  },
  async lacking() {
    const { rows } = await client.query<{ id: string; failing: boolean }>({ name: 'lacking', text: LACKING });
    return rows.map(({ id, failing }) => ({ webhookId: id, failing }));
  },
  async next(webhookId, limit) {
    const values = [webhookId, limit];
    const { rows } = await client.query<NoticeRow>({ name: 'next-notices', text: NEXT, values });
    return rows.map(noticeOf);
  },
  async delivered({ webhookId, noticeId, at, status, address }) {
    const values = [webhookId, noticeId, at, status, address];
    await client.query({ name: 'notice-delivered', text: DELIVERED, values });
  },
  async failed({ webhookId, noticeId, at, status, problem }) {
    const values = [webhookId, noticeId, at, status, problem];
    await client.query({ name: 'notice-not-delivered', text: FAILED, values });
  },
});
