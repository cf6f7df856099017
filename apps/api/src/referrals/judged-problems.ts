import type { ProblemCode } from '#libs/contracts/problems.js';

/** What the judgment of an act may say, of a correction as of the act itself. */
export const JUDGED: readonly ProblemCode[] = [
  'ACT_NOT_YOURS',
  'NOT_FOUND',
  'ACT_NOT_LAWFUL',
  'SEQUENCE_MOVED',
  'STEPS_CONFLICT',
  'PARTY_KIND_WRONG',
  'OUTCOME_NOT_OFFERED',
  'DOCUMENT_REQUIRED',
  'FACT_REQUIRED',
  'DUTY_REQUIRED',
  'INSTANT_IN_FUTURE',
  'INSTANT_BEFORE_CAUSE',
  'RULE_NOT_IN_FORCE',
];
