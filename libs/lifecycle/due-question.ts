import { foldRun } from './fold.js';
import type { Referral } from './referral.js';
import type { DueQuestion, DueTable, Log, ReferralState } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

export { dueKey } from './question.js';

/** A question with the key under which the due table keeps its answer. */
export interface OpenQuestion {
  readonly key: string;
  readonly question: DueQuestion;
}

export interface Folded {
  readonly state: ReferralState;
  /**
   * What rules and calendar have to answer before the referral is fully known: the due instants of all running
   * instances, and those that instances had on the way, since time may have acted on them there. Fold again with the
   * answers until none is left: an answer may open a duty in the past.
   */
  readonly questions: readonly OpenQuestion[];
}

/** What a log comes to with the answers there are, and what is still to be answered: one fold for both. */
export function foldWithQuestions(definition: LifecycleDefinition, log: Log, dues: DueTable): Folded {
  const { draft, asked } = foldRun(definition, log, dues);
  return { state: draft, questions: [...asked].map(([key, question]) => ({ key, question })) };
}

/** The questions alone. */
export const openQuestions = (
  definition: LifecycleDefinition,
  { log, dues }: Referral,
): readonly OpenQuestion[] => foldWithQuestions(definition, log, dues).questions;
