import type { RuleNotInForce } from '#libs/law/catalogue.js';
import type { RuleVersion } from '#libs/law/rule.js';
import type { Activations, RuleStatus } from './rule-status.js';
import type { ExtensionInForce } from './rules-asked.js';
import { extensionText, isoDayText } from './wording.js';

/** The Chinese of how a rule stands here, and of why it gives no day. */

/** What an explanation says first of a period that is no verified statute. */
export function warningsOf(
  status: RuleStatus,
  ruleIds: () => readonly string[],
  activations: Activations,
): readonly string[] {
  if (status === 'active') return NO_WARNING;
  if (status === 'local') return ['注意：本部署自定的期限，不是法定期限。'];
  if (status === 'unverified') return ['规则来源未经核实，且未启用：期限待核。'];
  const isDemonstration = ruleIds().some((id) => activations.get(id)?.demonstration === true);
  return [isDemonstration ? '注意：未核实·演示启用。' : '注意：规则来源未经核实，由指定人员启用。'];
}

const NO_WARNING: readonly string[] = [];

/** An extension whose rule is not in use leaves the clock that is in use as it was. */
export const uncountedText = ({ rule, extension }: ExtensionInForce): string =>
  `注意：规则${rule.id}的来源未经核实，且未启用，${extensionText(extension)}未计入。`;

export const notInForceText = ({ facts }: RuleNotInForce): string =>
  'inForceUntil' in facts
    ? `规则${facts.rule}已于${isoDayText(facts.inForceUntil)}后不再施行，不适用于此后起算的期限。`
    : `规则${facts.rule}自${isoDayText(facts.inForceFrom)}起施行，不适用于此前起算的期限，也不推定更早的版本。`;

export function withoutSpanText({ period }: RuleVersion): string {
  if (period !== null && 'atOnce' in period)
    return `期限：应当${period.atOnce}履行，没有固定天数，也不据此认定逾期。`;
  if (period !== null && 'setByIssuer' in period) return '期限：由发出文书的机关指定，尚未指定。';
  return '该规则不设期间。';
}
