/** Something in a definition that must not ship. */
export interface Finding {
  readonly rule: CheckRule;
  /** Path of the word at fault: `acts.decide.outcomes.refuse`. */
  readonly where: string;
  /** For the author, in English. */
  readonly message: string;
}

/** Every rule of the checker, by its stable code. */
export const CHECK_RULES = [
  'act-unreachable',
  'alias-missing',
  'apart-cannot-precede',
  'case-unreachable',
  'confidential-act-shows',
  'copy-never-issued',
  'debtor-cannot-perform',
  'debtor-unbound',
  'document-unused',
  'during-never-open',
  'duty-act-does-not-discharge',
  'duty-act-missing',
  'duty-never-opened',
  'duty-opened-outside',
  'duty-stuck',
  'effect-idle',
  'end-untold',
  'fact-never-given',
  'fact-type-wrong',
  'fact-unused',
  'from-missing',
  'internal-act-tells',
  'link-does-not-fit',
  'link-unused',
  'may-open-twice',
  'move-untold',
  'name-malformed',
  'nobody-owes',
  'no-way-to-end',
  'not-plain-data',
  'option-missing',
  'option-unknown',
  'party-never-bound',
  'pauses-itself',
  'period-unchosen',
  'rung-malformed',
  'rung-offers-unlawful',
  'rung-repeated',
  'same-cannot-precede',
  'sender-wrong',
  'stage-final-in-side-track',
  'stage-unreachable',
  'stage-within-wrong',
  'starts-never',
  'target-not-answered',
  'track-moved-twice',
  'track-start',
  'unknown-link',
  'unknown-outcome',
  'unknown-rule',
  'window-must-be-may',
  'walk-exception',
  'walk-nobody-owes',
  'walk-no-lawful-act',
  'walk-offer-refused',
  'walk-unreached',
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];
