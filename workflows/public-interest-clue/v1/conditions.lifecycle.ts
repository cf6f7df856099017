import type { Condition, Opening } from '#libs/lifecycle/vocabulary.js';

/** A case against an agency, and not against the wrongdoer. */
export const isAdministrative = { bound: 'respondent' } as const satisfies Condition;

/** 第二十六条: who was sent a clue passes it to nobody else. */
export const isNotPassedOn = { not: { bound: 'formerProcuratorate' } } as const satisfies Condition;

/** Whose clue it is has been settled above once, and is not asked again. */
export const isNotSettledAbove = { not: { done: 'determineJurisdiction' } } as const satisfies Condition;

/** 第七十九条, 第九十四条: the report on the examination is there. */
export const isExamined = { duty: 'reportExamination', is: 'not-open' } as const satisfies Condition;

/** B03: a procuratorate that found the clue itself, or sent it, is told of every turn and is owed no letter. */
export const letterToFinder = {
  duty: 'feedBack',
  if: [{ not: { party: 'finder', kind: 'procuratorate' } }],
} as const satisfies Opening;
