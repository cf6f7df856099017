import type { SupposedRefusal } from '#libs/lifecycle/simulate/index.js';
import type { Conflict } from '#libs/lifecycle/refold.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { Problem } from '../errors/problem.js';
import { problemOf } from '../errors/problem-answer.js';
import { wordedConflict } from '../referrals/conflict-words.js';

/**
 * Why a supposed step would be refused, as the write itself would be.
 * @param path of the step in the body; it stands before the paths of its fields
 */
export function problemOfStep(
  { code, facts }: SupposedRefusal,
  path: string,
  definition: LifecycleDefinition,
): Problem {
  if (code === 'RULE_NOT_IN_FORCE')
    return new Problem(code, `规则 ${String(facts.ruleId)} 当时未施行，不能据以起算期限。`, { facts });
  const steps = Array.isArray(facts.steps)
    ? { steps: (facts.steps as readonly Conflict[]).map((step) => wordedConflict(step, definition)) }
    : {};
  const { detail, fields, facts: told } = problemOf({ code, facts: { ...facts, ...steps } });
  const placed = fields?.map((field) => ({ ...field, path: `${path}.${field.path}` }));
  return new Problem(code, detail, { facts: told, ...(placed ? { fields: placed } : {}) });
}
