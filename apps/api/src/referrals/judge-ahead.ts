import { openQuestions, type Referral, type Verdict } from '#libs/lifecycle/index.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { FactValue, LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { Problem } from '../errors/problem.js';

/** Stands for the id of a content that is not put away yet. */
const NOT_YET_SEALED = 'not-yet-sealed';

/** The facts of an event before its free text has a place: enough to judge it by. */
export const withTexts = (
  plain: Readonly<Record<string, FactValue>>,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, FactValue>> => ({
  ...plain,
  ...Object.fromEntries(Object.keys(texts).map((fact) => [fact, NOT_YET_SEALED])),
});

/**
 * What a dry run of the judgment says: the refusal, or null.
 * @throws Problem RULE_NOT_IN_FORCE where it would start a clock by a rule that was not in force then
 */
export function refusalAhead(
  definition: LifecycleDefinition,
  verdict: Verdict,
  inForce: Pick<ReckoningInForce, 'answer'>,
): Refusal | null {
  if (!verdict.ok) return verdict.refusal;
  assertRulesInForce(definition, verdict.referral, inForce);
  return null;
}

/** No older version is invented: whoever enters such an old act learns at once that no clock would run. */
function assertRulesInForce(
  definition: LifecycleDefinition,
  referral: Referral,
  { answer }: Pick<ReckoningInForce, 'answer'>,
): void {
  for (const { question } of openQuestions(definition, referral)) {
    const { detail } = answer(question);
    if (detail.refusal !== null) {
      throw new Problem(detail.refusal, detail.explanation.join(''), {
        facts: { ruleId: detail.ruleId, startAt: toBeijing(question.startAt) },
      });
    }
  }
}
