import type { Rule, RuleVersion } from '#libs/law/rule.js';

/** The newest version whose first day is not after `on`; the first one where none has begun yet. */
export const currentVersion = ({ versions }: Rule, on: string): RuleVersion =>
  versions.findLast(({ inForceFrom }) => inForceFrom <= on) ?? versions[0];
