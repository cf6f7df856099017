import { canonicalText } from '#libs/audit/canonical-text.js';
import type { AuditBody } from '#libs/audit/audit-body.js';
import type { Query } from './transaction.js';

export interface AuditLog {
  /**
   * Appends to the one chain. Locks its head until the transaction ends: let it be the last statement.
   * @returns the entry's number and hash (hex).
   */
  append(body: AuditBody): Promise<{ readonly sequence: number; readonly hash: string }>;
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
