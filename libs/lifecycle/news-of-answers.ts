import { foldRun } from './fold.js';
import { retractions } from './ladder.js';
import type { Referral } from './referral.js';
import type { Consequence } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/**
 * What has to be sent because questions about time were answered: rungs that no longer follow are taken back, and
 * what time turns out to have done between steps already recorded is told. `after` is `withDues(before, answers)`.
 * Nothing of what time has yet to do: the next step brings that.
 */
export function newsOfAnswers(
  definition: LifecycleDefinition,
  before: Referral,
  after: Referral,
): Consequence[] {
  const known = new Set(
    before.state.duties.flatMap(({ id, maturedAt }) => (maturedAt === undefined ? [] : [id])),
  );
  const told = foldRun(definition, after.log, after.dues).news.flatMap(({ source, consequence }) =>
    'instance' in source && !known.has(source.instance) ? [consequence] : [],
  );
  return [...told, ...retractions(definition, before, after)];
}
