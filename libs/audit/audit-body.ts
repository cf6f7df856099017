import type { Instant } from '#libs/lifecycle/state.js';

export type AuditFact =
  string | number | boolean | null | readonly AuditFact[] | { readonly [name: string]: AuditFact };

/** What an entry says: ids, codes, instants and digests. Never a name, a text or a number of a person. */
export interface AuditBody {
  /** What happened: `step`, `refusal`, `read`, `attempt`, … */
  readonly kind: string;
  /** When it happened, by the clock of whoever says so. */
  readonly at: Instant;
  readonly referral?: string;
  /** Of the step, where the entry is one: no two entries are about the same step. */
  readonly sequence?: number;
  readonly [fact: string]: AuditFact | undefined;
}
