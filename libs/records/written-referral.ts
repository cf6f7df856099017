import type { DueAnswer, Log, ReferralState } from '#libs/lifecycle/state.js';
import type { Query } from './transaction.js';

/** A referral as its own rows say it, not as the read model remembers it: what verification starts from. */
export interface WrittenReferral {
  readonly id: string;
  readonly lifecycle: string;
  readonly version: number;
  /** In the order of recording. */
  readonly log: Log;
  readonly answers: readonly {
    readonly key: string;
    readonly answer: DueAnswer;
    readonly sequence: number;
  }[];
  /** Of the read model. */
  readonly state: ReferralState;
}

/** One statement, hence one moment. */
const WRITTEN = `
  select id, lifecycle, version, state,
    (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'sequence', sequence, 'after', after, 'requestId', request_id)) || jsonb_build_object('event', event)
        order by sequence), '[]')
      from step where referral_id = referral.id) as log,
    (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'answer', answer, 'sequence', sequence)
        order by sequence), '[]')
      from due_answer where referral_id = referral.id) as answers
  from referral where id = $1`;

/** @returns null for an unknown referral */
export const writtenReferral = async (client: Query, id: string): Promise<WrittenReferral | null> => {
  const { rows } = await client.query<WrittenReferral>({
    name: 'written-referral',
    text: WRITTEN,
    values: [id],
  });
  return rows[0] ?? null;
};
