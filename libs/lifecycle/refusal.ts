/** Why an event was not taken. The code is stable; the facts let a person and a program act on it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, unknown>>;
}

export const REFUSAL_CODES = [
  'UNKNOWN_ACT',
  'ACT_NOT_YOURS',
  'ACT_NOT_LAWFUL',
  'OUTCOME_NOT_OFFERED',
  'DOCUMENT_REQUIRED',
  'FACT_REQUIRED',
  'DUTY_REQUIRED',
  'FIELD_INVALID',
  'FIELD_UNKNOWN',
  'PARTY_KIND_WRONG',
  'INSTANT_IN_FUTURE',
  'INSTANT_BEFORE_CAUSE',
  'SEQUENCE_MOVED',
  'STEPS_CONFLICT',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export const refuse = (code: RefusalCode, facts: Readonly<Record<string, unknown>> = {}): Refusal => ({
  code,
  facts,
});
