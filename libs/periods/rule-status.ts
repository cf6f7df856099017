import { standingOf } from '#libs/law/catalogue.js';
import type { Rule, RuleVersion } from '#libs/law/rule.js';

/** `unverified`: counts nothing here. `local`: a deployment's own term. */
export type RuleStatus = 'active' | 'unverified' | 'activated-unverified' | 'local';

/** How an unverified rule came to be in use here. */
export interface Activation {
  /** Put in use to show the system, by nobody's judgment of the source. */
  readonly demonstration: boolean;
}

/** By rule id. */
export type Activations = ReadonlyMap<string, Activation>;

export const NO_ACTIVATIONS: Activations = new Map();

/** How a version of a rule stands in a deployment where named persons put these unverified rules in use. */
export function statusOf(rule: Rule, version: RuleVersion, activations: Activations): RuleStatus {
  if (rule.tier === 'local') return 'local';
  if (standingOf(rule, version).activeByDefault) return 'active';
  return activations.has(rule.id) ? 'activated-unverified' : 'unverified';
}

const LEAST_CERTAIN_FIRST: readonly RuleStatus[] = ['unverified', 'activated-unverified', 'local', 'active'];

/** A period is as certain as the least certain of the rules that make it. */
export function leastCertain(statuses: readonly RuleStatus[]): RuleStatus {
  return LEAST_CERTAIN_FIRST.find((status) => statuses.includes(status)) ?? 'active';
}
