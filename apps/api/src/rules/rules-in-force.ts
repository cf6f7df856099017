import type { Rule } from '#libs/law/rule.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';

/** Every rule of this deployment, in its newest versions. */
export const rulesIn = ({ ruleIds, ruleOf }: ReckoningInForce): readonly Rule[] =>
  ruleIds.flatMap((id) => ruleOf(id) ?? []);
