/** What the API, the workflow `recomputation` and its activities agree on. */

export interface RecomputationInput {
  /** Of the recomputation's row: `calendar:2027-1`, `rule:REV-05`, `rules:1f3a…`. */
  readonly id: string;
}

/** One at a time for each recomputation, however often it is started. */
export const recomputationWorkflowId = (id: string): string => `recomputation-${id}`;

export interface ToldReferrals {
  /** Duties that were answered again. */
  readonly examined: number;
}

export interface RecomputationActivities {
  /**
   * Answers the touched duties again and tells the referrals whose duties get another answer. Safe to run twice, and
   * goes on where a worker died: a referral that is told again does nothing.
   */
  tellReferrals(input: RecomputationInput): Promise<ToldReferrals>;
  /** Safe to run twice. */
  finishRecomputation(input: RecomputationInput & ToldReferrals): Promise<void>;
}
