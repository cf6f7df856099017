import { foldRun } from './fold.js';
import type { Referral } from './referral.js';
import type { DueQuestion } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

export { dueKey } from './question.js';

/** A question with the key under which the due table keeps its answer. */
export interface OpenQuestion {
  readonly key: string;
  readonly question: DueQuestion;
}

/**
 * What rules and calendar have to answer before the referral is fully known: the due instants of all running
 * instances, and those that instances had on the way, since time may have acted on them there. Answer them with
 * `withDues` and ask again until none is left: an answer may open a duty in the past.
 */
export const openQuestions = (definition: LifecycleDefinition, { log, dues }: Referral): OpenQuestion[] =>
  [...foldRun(definition, log, dues).asked].map(([key, question]) => ({ key, question }));
