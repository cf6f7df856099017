import * as policeCriminalProcedure from './police-criminal-procedure.rules.js';
import type { Rule, RuleVersion } from './rule.js';
import * as transferRegulation from './transfer-regulation.rules.js';

/**
 * The rule catalogue: every period that a duty may be given, with its source.
 *
 * - One `*.rules.ts` file a document. A search for the article (第八条), for the id (FWD-04) or for the duty ends there.
 * - `quote` holds words that were seen in the source; where none were seen it is null and the rule is not active.
 * - An amendment adds a version with its first day in force. The version is chosen by the day of the event that starts
 *   the clock, never by the day of the question, and nothing is invented for days before the first version.
 * - What a text leaves open stands in `rollover: 'silent'` and in `reading`, so that nobody takes our reading for law.
 */
const rules: ReadonlyMap<string, Rule> = new Map(
  [...Object.values(transferRegulation), ...Object.values(policeCriminalProcedure)].map(
    (rule): [string, Rule] => [rule.id, rule],
  ),
);

export const ruleIds: readonly string[] = [...rules.keys()];

/** Undefined where the catalogue has no such id. */
export const ruleOf = (id: string): Rule | undefined => rules.get(id);

/** The event happened before the first version that we hold. */
export interface RuleNotInForce {
  readonly code: 'RULE_NOT_IN_FORCE';
  readonly facts: { readonly rule: string; readonly on: string; readonly inForceFrom: string };
}

/** The version that governs an event of that day (`YYYY-MM-DD`, Beijing). */
export function versionInForce(
  rule: Rule,
  on: string,
): { readonly version: RuleVersion } | { readonly refused: RuleNotInForce } {
  const version = rule.versions.findLast(({ inForceFrom }) => inForceFrom <= on);
  if (version) return { version };
  const { inForceFrom } = rule.versions[0];
  return { refused: { code: 'RULE_NOT_IN_FORCE', facts: { rule: rule.id, on, inForceFrom } } };
}
