import type { Condition } from '#libs/lifecycle/vocabulary.js';

/** Nothing that the unit addressed has brought is being judged. */
const isNotUnderAssessment = {
  any: [{ stage: 'served' }, { stage: 'rectifying' }],
} as const satisfies Condition;

/** No answer in time, or one without what was suggested. */
const isLeftUndone = {
  any: [
    { duty: 'reply', is: 'late' },
    { duty: 'replyByDay', is: 'late' },
    { duty: 'rectify', is: 'late' },
    { last: 'assess', outcome: 'evasive' },
    { last: 'assess', outcome: 'partly' },
    { last: 'assessRectification', outcome: 'insufficient' },
  ],
} as const satisfies Condition;

/** The suggestion was not answered in time, or not acted upon, and nothing newer is on the table. */
export const isUnsatisfied = [isNotUnderAssessment, isLeftUndone] as const satisfies readonly Condition[];
