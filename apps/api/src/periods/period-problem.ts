import { explainPeriodRefusal } from '#libs/contracts/explain-period-refusal.js';
import { isInstant } from '#libs/lifecycle/instants.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { PeriodRefusal } from '#libs/periods/refusal.js';
import { Problem } from '../errors/problem.js';

/** A period that cannot be answered, as a problem. Its facts stand beside the sentence, instants in Beijing time. */
export const problemOfPeriod = (refusal: PeriodRefusal): Problem =>
  new Problem(refusal.code, explainPeriodRefusal(refusal), {
    facts: Object.fromEntries(
      Object.entries(refusal.facts).map(([name, fact]) => [name, isInstant(fact) ? toBeijing(fact) : fact]),
    ),
  });
