import { allRules } from './all-rules.js';
import type { Extension, Rule, RuleVersion, Standing } from './rule.js';

/**
 * The rule catalogue: every period that a duty may be given, with its source.
 *
 * - One `*.rules.ts` file a document. A search for the article (第八条), for the id (FWD-04) or for the duty ends there.
 * - `quote` holds words that were seen in the source; where none were seen it is null and the rule is not in use.
 * - An amendment adds a version with its first day in force. The version is chosen by the day of the event that starts
 *   the clock, never by the day of the question, and nothing is invented for days before the first version.
 * - What a text leaves open stands in `counting: 'silent'` and in `reading`, so that nobody takes our reading for law.
 *
 * `catalogueWith` adds a deployment's own files to it.
 */
export const rules: readonly Rule[] = [...allRules].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** Undefined where the catalogue has no such id. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** The event happened before the first version that we hold, or after the last day of the one that would govern it. */
export interface RuleNotInForce {
  readonly code: 'RULE_NOT_IN_FORCE';
  readonly facts:
    | { readonly rule: string; readonly on: string; readonly inForceFrom: string }
    | { readonly rule: string; readonly on: string; readonly inForceUntil: string };
}

/** The version that governs an event of that day (`YYYY-MM-DD`, Beijing). */
export function versionInForce(
  rule: Rule,
  on: string,
): { readonly version: RuleVersion } | { readonly refused: RuleNotInForce } {
  const version = rule.versions.findLast(({ inForceFrom }) => inForceFrom <= on);
  if (!version) {
    const { inForceFrom } = rule.versions[0];
    return { refused: { code: 'RULE_NOT_IN_FORCE', facts: { rule: rule.id, on, inForceFrom } } };
  }
  const { inForceUntil } = version;
  if (inForceUntil !== undefined && inForceUntil < on)
    return { refused: { code: 'RULE_NOT_IN_FORCE', facts: { rule: rule.id, on, inForceUntil } } };
  return { version };
}

/** How far this version's source was seen. */
export const standingOf = (rule: Rule, version: RuleVersion): Standing => version.standing ?? rule.standing;

/** Undefined where the text of that version names no such extension. */
export const extensionOf = ({ extensions }: RuleVersion, key: string): Extension | undefined =>
  extensions && Object.hasOwn(extensions, key) ? extensions[key] : undefined;

/** Whether a lifecycle may name it: a rule (`FWD-04`), or an extension that every version of one has (`FWD-06:to-30`). */
export function isNameable(address: string): boolean {
  if (byId.has(address)) return true;
  const colon = address.lastIndexOf(':');
  const rule = byId.get(address.slice(0, Math.max(0, colon)));
  return rule?.versions.every((version) => extensionOf(version, address.slice(colon + 1))) ?? false;
}
