import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { AuditLog } from './audit.repository.js';
import { sealContent, type NewContent } from './contents.repository.js';
import { requestIdOf } from './request-id.js';
import type { Query } from './transaction.js';

/** A write that somebody asked for, before anybody judges it. */
export interface RequestClaim {
  /** Account id of the caller. */
  readonly principal: string;
  /** What the key is scoped to: `referrals` for a start, the referral id for an act. */
  readonly target: string;
  /** The caller's Idempotency-Key. */
  readonly key: string;
  /** SHA-256, hex, of the canonical body. */
  readonly bodyDigest: string;
  /** The referral that it is about: known before the start, because its id derives from principal and key. */
  readonly referralId: string;
  /** The free text of the request, put away in the same transaction. Ignored when the key is already claimed. */
  readonly content?: NewContent;
  /** Of an opening: by what others may be found to be like it. Put away with its content, and gone with it. */
  readonly likeness?: { readonly marks: readonly string[]; readonly at: Instant };
  /** Documents that the request names: kept as long as it is pending. */
  readonly documents?: readonly string[];
}

export type RequestStatus = 'pending' | 'recorded' | 'refused';

export interface RequestRecord {
  /** Update id, signal's request id, and the id of `GET /requests/{id}`. */
  readonly id: string;
  readonly principal: string;
  readonly target: string;
  readonly referralId: string;
  readonly status: RequestStatus;
  /** Of the step that it became; null until recorded. */
  readonly sequence: number | null;
  /** Null unless refused. */
  readonly problem: Refusal | null;
  /** The sealed content that was claimed with it. The same on every retry. */
  readonly content: { readonly id: string; readonly sha256: string } | null;
  readonly createdAt: string;
}

/** `claimed: new` the first time; afterwards `again` with what has become of it. */
export type ClaimResult =
  | { readonly claimed: 'new' | 'again'; readonly request: RequestRecord }
  | { readonly claimed: 'reused-with-other-body' };

export interface Requests {
  /** Asks the permanent request row, which decides. Safe to run twice. */
  claim(claim: RequestClaim): Promise<ClaimResult>;
  find(requestId: string): Promise<RequestRecord | null>;
  /**
   * Pending becomes refused, with an audit entry. A request already recorded or refused stays as it is.
   * @param at when it was refused.
   * @returns whether this call changed it.
   */
  refuse(requestId: string, problem: Refusal, at: Instant): Promise<boolean>;
}

interface RequestRow {
  readonly id: string;
  readonly principal: string;
  readonly target: string;
  readonly body_digest: string;
  readonly referral_id: string;
  readonly status: RequestStatus;
  readonly sequence: number | null;
  readonly problem: Refusal | null;
  readonly content_id: string | null;
  readonly content_sha256: string | null;
  readonly created_at: string;
}

const CLAIM = `
  with fresh as (
    insert into request (id, principal, target, key, body_digest, referral_id, content_id, document_ids)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict do nothing
    returning *
  ), sealed as (
    insert into content (id, title, texts, sha256, owner_person, owner_unit, subjects, marks)
    select $7, $9, $10::jsonb, $11, $2, $12, $13::jsonb, $14::text[] from fresh where $7::text is not null
    returning id
  ), marked as (
    insert into likeness_mark (mark, at, content_id)
    select mark, $15::timestamptz, sealed.id from sealed, unnest($14::text[]) mark
  )
  select fresh.*, $11::text as content_sha256 from fresh`;

const FIND = `
  select request.*, content.sha256 as content_sha256
  from request left join content on content.id = request.content_id
  where request.id = $1`;

const REFUSE = `
  update request set status = 'refused', problem = $2, settled_at = now()
  where id = $1 and status = 'pending'
  returning referral_id, principal, target, body_digest`;

export const requestsWith = (client: Query, acting: Acting, audit: AuditLog): Requests => {
  const find = async (requestId: string): Promise<RequestRow | null> => {
    const { rows } = await client.query<RequestRow>({
      name: 'find-request',
      text: FIND,
      values: [requestId],
    });
    return rows[0] ?? null;
  };
  return {
    async claim(claim) {
      const { principal, target, key, bodyDigest, referralId, documents = [] } = claim;
      const id = requestIdOf(principal, target, key);
      const content = claim.content === undefined ? null : sealContent(claim.content);
      const { rows } = await client.query<RequestRow>({
        name: 'claim-request',
        text: CLAIM,
        values: [
          ...[id, principal, target, key, bodyDigest, referralId, content?.id ?? null, documents],
          ...[
            content?.title ?? null,
            JSON.stringify(content?.texts ?? {}),
            content?.sha256 ?? null,
            acting.unit,
          ],
          ...[
            content?.subjects === undefined ? null : JSON.stringify(content.subjects),
            claim.likeness?.marks ?? [],
            claim.likeness?.at ?? null,
          ],
        ],
      });
      const [fresh] = rows;
      if (fresh !== undefined) return { claimed: 'new', request: recordOf(fresh) };
      const row = await found(find(id), id);
      if (row.body_digest !== bodyDigest) return { claimed: 'reused-with-other-body' };
      return { claimed: 'again', request: recordOf(row) };
    },
    async find(requestId) {
      const row = await find(requestId);
      return row && recordOf(row);
    },
    async refuse(requestId, problem, at) {
      const { rows } = await client.query({
        name: 'refuse-request',
        text: REFUSE,
        values: [requestId, JSON.stringify(problem)],
      });
      const refused = rows[0] as
        Pick<RequestRow, 'referral_id' | 'principal' | 'target' | 'body_digest'> | undefined;
      if (refused === undefined) return false;
      await audit.append({
        kind: 'refusal',
        at,
        referral: refused.referral_id,
        request: requestId,
        person: refused.principal,
        target: refused.target,
        body: refused.body_digest,
        code: problem.code,
      });
      return true;
    },
  };
};

const found = async (row: Promise<RequestRow | null>, id: string): Promise<RequestRow> => {
  const present = await row;
  if (present === null) throw new Error(`Request ${id} was claimed and is not there.`);
  return present;
};

const recordOf = (row: RequestRow): RequestRecord => ({
  id: row.id,
  principal: row.principal,
  target: row.target,
  referralId: row.referral_id,
  status: row.status,
  sequence: row.sequence,
  problem: row.problem,
  content:
    row.content_id === null || row.content_sha256 === null
      ? null
      : { id: row.content_id, sha256: row.content_sha256 },
  createdAt: row.created_at,
});
