import type { ChainedEntry, ChainHead } from '#libs/audit/verify-chain.js';
import type { Query } from './transaction.js';

/** The audit log as it is kept. Whoever reads it verifies it: rows prove nothing. */
export interface AuditTrail {
  /** In order, from `after` (0 for the first). */
  read(after: number, limit: number): Promise<readonly ChainedEntry[]>;
  head(): Promise<ChainHead>;
  /** Newest first, before a number; of one referral, or of all. */
  page(wanted: {
    readonly referral: string | null;
    readonly before: number | null;
    readonly limit: number;
  }): Promise<readonly ChainedEntry[]>;
  /** Those of one referral, in order, from `after`. */
  ofReferral(referralId: string, after: number, limit: number): Promise<readonly ChainedEntry[]>;
}

/** As arrays: a million entries are read in one sitting. */
type Row = [sequence: number, body: string, prevHash: string, hash: string];

const ENTRIES = `select sequence, body, encode(prev_hash, 'hex'), encode(hash, 'hex') from audit_entry`;

export const auditTrailWith = (client: Query): AuditTrail => {
  const entries = async (name: string, text: string, values: readonly unknown[]) => {
    const { rows } = await client.query<Row>({ name, text, values: [...values], rowMode: 'array' });
    return rows.map(([sequence, body, prevHash, hash]): ChainedEntry => ({ sequence, body, prevHash, hash }));
  };
  return {
    read: (after, limit) =>
      entries('read-audit', `${ENTRIES} where sequence > $1 order by sequence limit $2`, [after, limit]),
    async head() {
      const { rows } = await client.query<ChainHead>(
        `select sequence, encode(hash, 'hex') as hash from audit_head where id = 1`,
      );
      const [head] = rows;
      if (head === undefined) throw new Error('The audit chain has lost its head.');
      return head;
    },
    page: ({ referral, before, limit }) =>
      referral === null
        ? entries(
            'page-of-audit',
            `${ENTRIES} where sequence < coalesce($1::bigint, 9223372036854775807) order by sequence desc limit $2`,
            [before, limit],
          )
        : entries(
            'page-of-audit-of-referral',
            `${ENTRIES} where referral_id = $1 and sequence < coalesce($2::bigint, 9223372036854775807)
             order by sequence desc limit $3`,
            [referral, before, limit],
          ),
    ofReferral: (referralId, after, limit) =>
      entries(
        'read-audit-of-referral',
        `${ENTRIES} where referral_id = $1 and sequence > $2 order by sequence limit $3`,
        [referralId, after, limit],
      ),
  };
};
