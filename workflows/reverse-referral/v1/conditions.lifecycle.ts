import type { Condition } from '#libs/lifecycle/vocabulary.js';

/** Only a procuratorate examines whether a penalty is due, and gives an opinion; courts and police send the matter on. */
export const isProcuratorates = {
  party: 'issuer',
  kind: 'procuratorate',
} as const satisfies Condition;

export const isPolices = { party: 'authority', kind: 'public-security' } as const satisfies Condition;
export const isAgencys = { party: 'authority', kind: 'enforcement-agency' } as const satisfies Condition;

/** 行刑反向衔接工作指引第十三条: no complaint, reconsideration or private prosecution is under way. */
export const isUnchallenged = {
  not: { any: [{ stage: 'objected' }, { stage: 'complained' }, { stage: 'privately-prosecuted' }] },
} as const satisfies Condition;

/** A04: of an enterprise, the effect on its business has been assessed. */
export const isImpactReviewed = {
  any: [{ not: { fact: 'enterprise', is: true } }, { done: 'reviewImpact' }],
} as const satisfies Condition;

/** 行刑反向衔接工作指引第十四条: what departs from the view of the criminal department says why. */
export const isFollowed = <const V extends string>(view: V) =>
  ({
    any: [{ fact: 'prosecutorsView', is: view }, { known: 'departureReason' }],
  }) as const satisfies Condition;

/** 行政处罚法第三十六条: found in time to be punished. */
export const isFoundInTime = {
  any: [
    { last: 'examineLimitation', outcome: 'inTime' },
    { last: 'examineLimitation', outcome: 'inTimeWithinFive' },
  ],
} as const satisfies Condition;

/** Some term of the authority has passed without what it owes. */
export const isSilent = {
  any: [
    { duty: 'reply', is: 'late' },
    { duty: 'replyUrgently', is: 'late' },
    { duty: 'decidePenalty', is: 'late' },
    { duty: 'decidePolicePenalty', is: 'late' },
  ],
} as const satisfies Condition;
