import type { Period, Rule, RuleVersion } from '#libs/law/rule.js';

export interface RuleInForce {
  readonly rule: Rule;
  readonly version: RuleVersion;
}

/**
 * The period with its extensions, as one span from the original start: no roll-over in between. That extensions add
 * up this way, and that a later `to` forgets what came before it, is our reading, not a text. A rule that extends
 * nothing, or in another unit, is a mistake of the definition: we throw rather than turn months into days.
 */
export function totalPeriod(base: RuleInForce, extensions: readonly RuleInForce[]): Period {
  return extensions.reduce<Period>((total, { rule, version }) => {
    const { length, unit } = version.period;
    if (!version.extends) throw new Error(`${rule.id} extends nothing`);
    if (unit !== total.unit) throw new Error(`${rule.id} extends ${base.rule.id} in another unit`);
    return { length: version.extends === 'by' ? total.length + length : length, unit };
  }, base.version.period);
}
