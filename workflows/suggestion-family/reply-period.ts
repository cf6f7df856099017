import type { Period } from '#libs/lifecycle/vocabulary.js';

const concernsMinors = { fact: 'concernsMinors', is: true } as const;

/** 未成年人保护法第一百一十四条 goes before any issuer's own text. */
export const statutoryReply = (rule: string) =>
  ({
    choose: [{ when: concernsMinors, use: { rule: 'SUG-03' } }],
    otherwise: { rule },
  }) as const satisfies Period;

/** A day that the issuer named counts as far as the same texts let it. */
export const replyOnNamedDay = (rule: string) =>
  ({
    choose: [{ when: concernsMinors, use: { setBy: 'replyBy', maximum: 'SUG-03' } }],
    otherwise: { setBy: 'replyBy', maximum: rule },
  }) as const satisfies Period;
