import type { Condition } from '#libs/lifecycle/vocabulary.js';

/** A04: of an enterprise, the effect on its business has been assessed. */
export const isImpactReviewed = {
  any: [{ not: { fact: 'enterprise', is: true } }, { done: 'reviewImpact' }],
} as const satisfies Condition;

/** 第三条第二款: for intellectual property a reasonable suspicion is enough, elsewhere the standard for prosecution is met. */
export const isSuspectedEnough = {
  any: [
    { fact: 'ground', is: 'standard' },
    { fact: 'domain', is: 'intellectual-property' },
  ],
} as const satisfies Condition;

const underNotice = [
  { stage: 'told-to-file' },
  { stage: 'corrected' },
  { stage: 'at-superior' },
  { stage: 'consulted' },
] as const satisfies readonly Condition[];

/** A notice to file stands: filing is what the police owe, and nothing that would undo the notice. */
export const isNotToldToFile = { not: { any: underNotice } } as const satisfies Condition;

/** Nobody has proposed supervision of this decision yet, or what was proposed has ended. */
export const isNotBeingSupervised = {
  any: [{ stage: 'unsupervised' }, { stage: 'supervision-closed' }],
} as const satisfies Condition;

/** The procuratorate has asked why nothing was filed, or why nothing was decided: what is filed now is a supervised case. */
export const isSupervised = {
  any: [{ done: 'demandReasons' }, { done: 'demandDelayReasons' }],
} as const satisfies Condition;
