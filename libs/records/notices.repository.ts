import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { AuditLog } from './audit.repository.js';
import { keyOf, pageOf, type KeyPart, type Page, type PageRequest } from './pages.js';
import type { Query } from './transaction.js';

/** Something that a unit was told, with as much of its referral as a list needs. */
export interface NoticeRecord {
  /** Digits: a number that grows, and too large for JavaScript's in the end. */
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly referralId: string;
  /** Of the referral, for people. */
  readonly number: string;
  readonly lifecycle: string;
  readonly version: number;
  readonly starterUnit: string;
  /** The step that it comes from. */
  readonly sequence: number;
  /** In codes and ids: `review#7/urge`, a document. */
  readonly about: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
  /** 签收: null until somebody of the unit has taken note. */
  readonly receivedBy: string | null;
  readonly receivedAt: Instant | null;
}

export interface Notices {
  /** Those addressed to a unit, the newest first. @throws CursorMalformed */
  of(
    asked: { readonly unit: string; readonly unread: boolean },
    page: PageRequest,
  ): Promise<Page<NoticeRecord>>;
  find(id: string): Promise<NoticeRecord | null>;
  /** Whoever acts takes note of it, with an audit entry. False where somebody had before. */
  receive(notice: NoticeRecord, at: Instant): Promise<boolean>;
}

export const NOTICE_COLUMNS = `
  n.id::text as id, n.kind, n.recipient, n.referral_id, r.number, r.lifecycle, r.version, r.starter_unit, n.sequence,
  n.about, n.detail, n.created_at, n.received_by, n.received_at`;

/** $1 unit, $2 limit, $3 the notice after which to go on. */
const noticesWhere = (more: string): string => `
  select ${NOTICE_COLUMNS} from (
    select * from notice where recipient = $1 and recipient <> '' and id < $3::bigint ${more} order by id desc limit $2
  ) n join referral r on r.id = n.referral_id
  order by n.id desc`;
/** Exported for the spec that asks the planner about them. */
export const NOTICES_OF = noticesWhere('');
export const UNREAD_OF = noticesWhere('and received_at is null');

const FIND = `
  select ${NOTICE_COLUMNS} from notice n join referral r on r.id = n.referral_id where n.id = $1::bigint`;

const RECEIVE = `
  update notice set received_by = $2, received_at = $3 where id = $1::bigint and received_at is null returning id`;

/** As many digits as every number of 64 bits may have. */
const isNoticeId: KeyPart = (part) => /^[1-9]\d{0,17}$/.test(part);
const NEWEST = ['9223372036854775807'];

export interface NoticeRow {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly referral_id: string;
  readonly number: string;
  readonly lifecycle: string;
  readonly version: number;
  readonly starter_unit: string;
  readonly sequence: number;
  readonly about: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly created_at: string;
  readonly received_by: string | null;
  readonly received_at: string | null;
}

export const noticesWith = (client: Query, { person, unit }: Acting, audit: AuditLog): Notices => ({
  async of({ unit: recipient, unread }, { limit, cursor }) {
    const after = cursor === undefined ? NEWEST : keyOf(cursor, [isNoticeId]);
    const statement = unread
      ? { name: 'unread-notices', text: UNREAD_OF }
      : { name: 'notices-of', text: NOTICES_OF };
    const values = [recipient, limit + 1, ...after];
    const { rows } = await client.query<NoticeRow>({ ...statement, values });
    return pageOf(rows, limit, noticeOf, ({ id }) => [id]);
  },
  async find(id) {
    if (!isNoticeId(id)) return null;
    const { rows } = await client.query<NoticeRow>({ name: 'find-notice', text: FIND, values: [id] });
    return rows[0] === undefined ? null : noticeOf(rows[0]);
  },
  async receive({ id, referralId }, at) {
    const { rowCount } = await client.query({
      name: 'receive-notice',
      text: RECEIVE,
      values: [id, person, at],
    });
    if (rowCount !== 1) return false;
    await audit.append({ kind: 'notice-received', at, referral: referralId, notice: id, by: person, unit });
    return true;
  },
});

export const noticeOf = (row: NoticeRow): NoticeRecord => ({
  id: row.id,
  kind: row.kind,
  recipient: row.recipient,
  referralId: row.referral_id,
  number: row.number,
  lifecycle: row.lifecycle,
  version: row.version,
  starterUnit: row.starter_unit,
  sequence: row.sequence,
  about: row.about,
  detail: row.detail,
  createdAt: row.created_at,
  receivedBy: row.received_by,
  receivedAt: row.received_at,
});
