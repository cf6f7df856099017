import type { Rule } from '#libs/law/rule.js';

/** `unverified`: counts nothing here. `local`: a deployment's own term. */
export type RuleStatus = 'active' | 'unverified' | 'activated-unverified' | 'local';

/** How a rule stands in a deployment where a named person put these unverified rules in use. */
export function statusOf(rule: Rule, activations: ReadonlySet<string>): RuleStatus {
  if (rule.tier === 'local') return 'local';
  if (rule.activeByDefault) return 'active';
  return activations.has(rule.id) ? 'activated-unverified' : 'unverified';
}

const LEAST_CERTAIN_FIRST: readonly RuleStatus[] = ['unverified', 'activated-unverified', 'local', 'active'];

/** A period is as certain as the least certain of the rules that make it. */
export function leastCertain(statuses: readonly RuleStatus[]): RuleStatus {
  return LEAST_CERTAIN_FIRST.find((status) => statuses.includes(status)) ?? 'active';
}
