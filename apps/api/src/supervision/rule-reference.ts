import type { Instant } from '#libs/lifecycle/state.js';
import { beijingDay } from '#libs/periods/beijing.js';
import { statusOf } from '#libs/periods/rule-status.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import { citationView } from '../rules/citation-view.js';
import { currentVersion } from '../rules/current-version.js';
import { periodText, statusName } from '../rules/rule-words.js';

/** The rule as it stood on the day of that instant; null where there is none, or not any more. */
export function ruleReference(id: string | null, { ruleOf, activations }: ReckoningInForce, at: Instant) {
  const rule = id === null ? undefined : ruleOf(id);
  if (!rule) return null;
  const version = currentVersion(rule, beijingDay(at));
  const demonstration = activations.get(rule.id)?.demonstration === true;
  return {
    id: rule.id,
    dutyName: rule.dutyName,
    periodText: periodText(version.period),
    statusName: statusName(statusOf(rule, version, activations), demonstration),
    citation: citationView(version.citation),
  };
}
