import type { Instant } from '#libs/lifecycle/state.js';
import { keyOf, pageOf, type KeyPart, type Page, type PageRequest } from './pages.js';
import type { OfUnits } from './supervision.repository.js';
import type { Query } from './transaction.js';

/** What was to be told through a relation that leads to nobody in the directory. */
export interface UntoldNotice {
  readonly id: string;
  readonly kind: string;
  /** Of a rung `review#7/government`, of a telling the act, of a copy the document's id. */
  readonly about: string;
  /** `{relation, of}`, and of a copy the document's `type`. */
  readonly detail: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly referralId: string;
  readonly number: string;
  readonly lifecycle: string;
  readonly version: number;
}

export interface Untold {
  /** Where the relation is one of these units', or one of them began the referral. The newest first. @throws CursorMalformed */
  of(units: OfUnits, page: PageRequest): Promise<Page<UntoldNotice>>;
}

interface UntoldRow extends Omit<UntoldNotice, 'referralId'> {
  readonly referral_id: string;
}

/** $1 units or null for everybody's, $2 the notice after which to go on, $3 limit. */
export const UNTOLD = `
  select n.id::text, n.kind, n.about, n.detail, n.created_at as at, n.referral_id, r.number, r.lifecycle, r.version
  from notice n join referral r on r.id = n.referral_id
  where n.recipient = '' and n.detail ? 'relation' and n.id < $2::bigint
    and ($1::text[] is null or n.detail ->> 'of' = any($1) or r.starter_unit = any($1))
  order by n.id desc limit $3`;

const NEWER_THAN_ALL = '9223372036854775807';
const isNoticeId: KeyPart = (part) => /^\d{1,18}$/.test(part);

export const untoldWith = (client: Query): Untold => ({
  async of(units, { limit, cursor }) {
    const [before] = cursor === undefined ? [NEWER_THAN_ALL] : keyOf(cursor, [isNoticeId]);
    const { rows } = await client.query<UntoldRow>({
      name: 'untold',
      text: UNTOLD,
      values: [units === 'everybody' ? null : units, before, limit + 1],
    });
    return pageOf(rows, limit, untoldOf, (last) => [last.id]);
  },
});

const untoldOf = ({ referral_id: referralId, ...row }: UntoldRow): UntoldNotice => ({ ...row, referralId });
