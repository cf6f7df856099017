/** Why no period can be answered. Stable: the API maps each to a status and a Chinese sentence. */
export const PERIOD_REFUSAL_CODES = [
  'UNKNOWN_RULE',
  'RULE_INACTIVE',
  'RULE_NOT_IN_FORCE',
  'RULE_WITHOUT_PERIOD',
  'CALENDAR_NOT_PUBLISHED',
  'INSTANT_BEFORE_CAUSE',
  'SPAN_REVERSED',
  'SET_DAY_NOT_OFFERED',
  'SET_DAY_BEFORE_START',
  'ALREADY_SUSPENDED',
  'RESUME_WITHOUT_SUSPENSION',
  'SUSPENSION_AFTER_EXPIRY',
  'SUSPENSION_NOT_OFFERED',
  'EXCLUSION_NOT_OFFERED',
  'EXTENSION_NOT_OFFERED',
  'EXTENSION_OUT_OF_ORDER',
  'EXTENSION_USED_UP',
  'EXTENSION_AFTER_EXPIRY',
  'EXTENSION_LEVEL_TOO_LOW',
] as const;
export type PeriodRefusalCode = (typeof PERIOD_REFUSAL_CODES)[number];

export interface PeriodRefusal {
  readonly code: PeriodRefusalCode;
  readonly facts: Readonly<Record<string, unknown>>;
}

export const refusal = (
  code: PeriodRefusalCode,
  facts: PeriodRefusal['facts'] = {},
): { readonly refused: PeriodRefusal } => ({ refused: { code, facts } });
