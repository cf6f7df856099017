import type { ActDefinition } from '#libs/lifecycle/vocabulary.js';
import { replyActs } from '../../suggestion-family/reply.lifecycle.js';
import { judicial } from './issuer.lifecycle.js';

const family = replyActs(judicial);

/** The reply to a court's suggestion: taken up in part may be the end of it, which no procuratorate's is. */
export const actsOnReply = {
  ...family,
  assessRectification: {
    ...family.assessRectification,
    outcomes: {
      ...family.assessRectification.outcomes,
      partly: {
        name: '部分采纳，予以认可',
        requires: { facts: ['justification'] },
        to: 'partly-settled',
        discharges: ['rectify'],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
