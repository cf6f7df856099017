export { moves, type Candidate, type WouldMove, type WouldMovePage } from './moves.js';
export { isSameAnswer, reckoningInForce, type ReckoningInForce } from './reckoning-in-force.js';
export { readRuleFiles } from './read-rule-files.js';
export { Reckoning } from './reckoning.js';
export { NO_RULE_FILES, type RuleFiles } from './rule-files.js';
