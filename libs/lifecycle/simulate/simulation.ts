import type { Referral } from '../referral.js';
import type { Consequence, Instant, Performer, ReferralState } from '../state.js';
import type { SupposedRefusal } from './supposition.js';

/** One line of a supposed timeline: what somebody did or was refused, or what time did. */
export interface Moment {
  readonly kind: 'opening' | 'act' | 'time';
  /** Which of the supposed acts, from 0; null for the opening and for time. */
  readonly index: number | null;
  /** The instant that counts in law. */
  readonly at: Instant;
  /** Null for time. */
  readonly by: Performer | null;
  /** Entered after something later: it takes its legal place. */
  readonly late: boolean;
  readonly refusal: SupposedRefusal | null;
  readonly consequences: readonly Consequence[];
  /** Rungs whose instant had passed before their duty was entered. */
  readonly missed: readonly string[];
  /** How the referral stood; null before the opening. */
  readonly before: ReferralState | null;
  /** How it stands, settled at the latest instant so far; as before where the step was refused. */
  readonly after: ReferralState;
}

/** What would happen. */
export interface Simulation {
  readonly moments: readonly Moment[];
  readonly referral: Referral;
  /** Settled at `now`. */
  readonly state: ReferralState;
  /** Where it ends. */
  readonly now: Instant;
  /** False where time brought so much that it was not followed to its end. */
  readonly complete: boolean;
}
