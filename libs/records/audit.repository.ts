import { canonicalText } from '#libs/audit/canonical-text.js';
import type { ChainedEntry } from '#libs/audit/verify-chain.js';
import type { AuditBody } from '#libs/audit/audit-body.js';
import type { AuditEntry } from './generated/client.js';
import type { PrismaTx } from './prisma-transaction.js';
import type { Query } from './transaction.js';

export interface AuditLog {
  /**
   * Appends to the one chain. Locks its head until the transaction ends: let it be the last statement.
   * @returns the entry's number and hash (hex).
   */
  append(body: AuditBody): Promise<{ readonly sequence: number; readonly hash: string }>;
}

export interface AuditTrail {
  /** In order, from `after` (0 for the first). */
  read(after: number, limit: number): Promise<readonly ChainedEntry[]>;
  head(): Promise<{ readonly sequence: number; readonly hash: string }>;
  /** Those of one referral, in order. */
  ofReferral(referralId: string): Promise<readonly ChainedEntry[]>;
}

/**
 * One statement: takes the head (waiting for whoever holds it), writes the entry that follows it, and moves it. The
 * same arithmetic as `chainHash` of libs/audit, which the verifier uses.
 */
const APPEND = `
  with head as (
    select sequence, hash from audit_head where id = 1 for update
  ), entry as (
    insert into audit_entry (sequence, at, kind, referral_id, step_sequence, body, prev_hash, hash)
    select sequence + 1, $1, $2, $3, $4, $5, hash, sha256('\\x00'::bytea || hash || convert_to($5, 'UTF8'))
    from head
    returning sequence, hash
  )
  update audit_head set sequence = entry.sequence, hash = entry.hash from entry where audit_head.id = 1
  returning audit_head.sequence, encode(audit_head.hash, 'hex') as hash`;

export const auditLogWith = (client: Query): AuditLog => ({
  async append(body) {
    const { rows } = await client.query<{ sequence: number; hash: string }>({
      name: 'append-audit',
      text: APPEND,
      values: [body.at, body.kind, body.referral ?? null, body.sequence ?? null, canonicalText(body)],
    });
    const [head] = rows;
    if (head === undefined) throw new Error('The audit chain has lost its head.');
    return head;
  },
});

export const auditTrailWith = (tx: PrismaTx): AuditTrail => ({
  async read(after, limit) {
    const where = { sequence: { gt: after } };
    return (await tx.auditEntry.findMany({ where, orderBy: { sequence: 'asc' }, take: limit })).map(entryOf);
  },
  async head() {
    const { sequence, hash } = await tx.auditHead.findUniqueOrThrow({ where: { id: 1 } });
    return { sequence: Number(sequence), hash: hexOf(hash) };
  },
  async ofReferral(referralId) {
    return (await tx.auditEntry.findMany({ where: { referralId }, orderBy: { sequence: 'asc' } })).map(
      entryOf,
    );
  },
});

const entryOf = ({ sequence, body, prevHash, hash }: AuditEntry): ChainedEntry => ({
  sequence: Number(sequence),
  body,
  prevHash: hexOf(prevHash),
  hash: hexOf(hash),
});

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
