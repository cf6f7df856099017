import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { AuditLog } from './audit.repository.js';
import { sealContent } from './contents.repository.js';
import { isId, isInstant, keyOf, pageOf, type Page, type PageRequest } from './pages.js';
import { randomId } from './random-id.js';
import type { Query } from './transaction.js';

/** 催办: that somebody pushed a unit to do what it owes. */
export interface UrgingRecord {
  readonly id: string;
  readonly referralId: string;
  readonly dutyId: string;
  readonly at: Instant;
  /** Account id of whoever urged. */
  readonly person: string;
  readonly unit: string;
  /** The unit that owed the duty then, and was told. */
  readonly recipient: string;
  /** What was said; null once it was erased. */
  readonly reason: string | null;
}

export interface NewUrging extends Pick<UrgingRecord, 'referralId' | 'dutyId' | 'at' | 'unit' | 'recipient'> {
  readonly reason: string;
}

export interface Urgings {
  /** The urging, its sealed words, a notice to the unit that owes the duty, and the audit entry. @throws TextNotStorable */
  record(urging: NewUrging): Promise<UrgingRecord>;
  find(id: string): Promise<UrgingRecord | null>;
  /** Of one duty, the newest first. @throws CursorMalformed */
  of(duty: Pick<UrgingRecord, 'referralId' | 'dutyId'>, page: PageRequest): Promise<Page<UrgingRecord>>;
}

/**
 * $1 id, $2 referral, $3 duty, $4 at, $5 person, $6 unit, $7 recipient, $8 content, $9 texts, $10 its digest. The notice names
 * the urging, and nothing of what it says.
 */
const RECORD = `
  with sealed as (
    insert into content (id, texts, sha256, owner_person, owner_unit, referral_id)
    values ($8, $9::jsonb, $10, $5, $6, $2)
  ), told as (
    insert into notice (referral_id, sequence, recipient, kind, about, detail)
    select $2, sequence, $7, 'urging', $3 || '/' || $1, jsonb_build_object('duty', $3::text, 'by', $6::text)
    from referral where id = $2
  )
  insert into urging (id, referral_id, duty_id, at, person, unit, recipient, content_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const URGING = `
  select u.id, u.referral_id, u.duty_id, u.at, u.person, u.unit, u.recipient, c.texts ->> 'reason' as reason
  from urging u left join content c on c.id = u.content_id`;
const FIND = `${URGING} where u.id = $1`;
/** $1 referral, $2 duty, $3 limit, $4 and $5 the urging after which to go on. */
export const URGINGS_OF = `
  ${URGING} where u.referral_id = $1 and u.duty_id = $2 and (u.at, u.id) < ($4::timestamptz, $5)
  order by u.at desc, u.id desc limit $3`;

interface UrgingRow {
  readonly id: string;
  readonly referral_id: string;
  readonly duty_id: string;
  readonly at: string;
  readonly person: string;
  readonly unit: string;
  readonly recipient: string;
  readonly reason: string | null;
}

export const urgingsWith = (client: Query, { person }: Acting, audit: AuditLog): Urgings => ({
  async record({ reason, ...urging }) {
    const { referralId, dutyId, at, unit, recipient } = urging;
    const id = randomId();
    const content = sealContent({ texts: { reason } });
    await client.query({
      name: 'record-urging',
      text: RECORD,
      values: [
        ...[id, referralId, dutyId, at, person, unit, recipient],
        ...[content.id, JSON.stringify(content.texts), content.sha256],
      ],
    });
    await audit.append({
      kind: 'urging',
      at,
      referral: referralId,
      duty: dutyId,
      urging: id,
      by: person,
      unit,
      recipient,
      content: content.sha256,
    });
    return { ...urging, id, person, reason };
  },
  async find(id) {
    const { rows } = await client.query<UrgingRow>({ name: 'find-urging', text: FIND, values: [id] });
    return rows[0] === undefined ? null : urgingOf(rows[0]);
  },
  async of({ referralId, dutyId }, { limit, cursor }) {
    const after = cursor === undefined ? ['infinity', ''] : keyOf(cursor, [isInstant, isId]);
    const values = [referralId, dutyId, limit + 1, ...after];
    const { rows } = await client.query<UrgingRow>({ name: 'urgings-of', text: URGINGS_OF, values });
    return pageOf(rows, limit, urgingOf, (last) => [last.at, last.id]);
  },
});

const urgingOf = (row: UrgingRow): UrgingRecord => ({
  id: row.id,
  referralId: row.referral_id,
  dutyId: row.duty_id,
  at: row.at,
  person: row.person,
  unit: row.unit,
  recipient: row.recipient,
  reason: row.reason,
});
