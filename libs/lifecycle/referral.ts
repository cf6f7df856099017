import type { Refusal } from './refusal.js';
import type { Consequence, DueTable, Log, ReferralState, Step } from './state.js';

/** All that a referral is. `state` is always the fold of the other two. */
export interface Referral {
  readonly log: Log;
  readonly dues: DueTable;
  readonly state: ReferralState;
}

/** What became of an event: taken as a step with everything that follows from it, or refused. */
export type Verdict =
  | {
      readonly ok: true;
      readonly step: Step;
      readonly referral: Referral;
      readonly consequences: readonly Consequence[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a caller knows beside the event. */
export interface AdvanceContext {
  /** Kept on the step, so that a second arrival of the request is recognised. */
  readonly requestId?: string;
  /** Refused with SEQUENCE_MOVED when somebody acted after this sequence. */
  readonly expectedSequence?: number;
}
