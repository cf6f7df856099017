import type { ChainedEntry } from '#libs/audit/verify-chain.js';
import type { DueAnswer, Log, ReferralState } from '#libs/lifecycle/state.js';

/** An answer of rules and calendar, and the step with which it was recorded. */
export interface RecordedAnswer {
  readonly key: string;
  readonly answer: DueAnswer;
  readonly sequence: number;
}

/** All that is kept of a referral, as its rows say it: what is to be verified. */
export interface RecordedReferral {
  readonly id: string;
  readonly lifecycle: string;
  readonly version: number;
  /** In the order of recording. */
  readonly log: Log;
  readonly answers: readonly RecordedAnswer[];
  /** As the read model has it now. */
  readonly state: ReferralState;
  /** Of the audit log, about this referral, in order. */
  readonly entries: readonly ChainedEntry[];
}
