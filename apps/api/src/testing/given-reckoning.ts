import { NO_RULE_FILES, reckoningInForce, type RuleFiles } from '#libs/reckoning/index.js';
import type { ReckoningRows } from '#libs/records/index.js';
import type { ApiDependencies } from '../dependencies.js';

const NOTHING: ReckoningRows = { version: '', editions: [], activations: [], recomputations: [] };

/** What rules and calendar say where the records hold so much: by default nothing, so that the release alone counts. */
export const givenReckoning = (
  rows: Partial<ReckoningRows> = {},
  ruleFiles: RuleFiles = NO_RULE_FILES,
): ApiDependencies['reckoning'] => {
  const inForce = reckoningInForce({ ...NOTHING, ...rows }, ruleFiles);
  return { current: () => Promise.resolve(inForce) };
};
