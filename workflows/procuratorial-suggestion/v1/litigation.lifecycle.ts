import type { ActDefinition } from '#libs/lifecycle/vocabulary.js';
import { isUnsatisfied } from '../../suggestion-family/conditions.lifecycle.js';

/** Where the public interest is harmed (第二十五条). A governance suggestion is about a general problem, and never leads here (C03). */
export const litigationActs = {
  turnToLitigation: {
    name: '移送公益诉讼线索',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['served', 'rectifying'],
    when: [
      ...isUnsatisfied,
      { not: { fact: 'suggestionType', is: 'governance' } },
      { count: 'turnToLitigation', below: 1 },
    ],
    requires: { facts: ['publicHarm', 'publicInterestField'] },
    tells: ['addressee', 'originator'],
    links: [{ as: 'publicInterest', lifecycle: 'public-interest-clue' }],
  },

  // The suggestion stays owed until the other procedure has said what becomes of the matter.
  closeAfterLitigation: {
    name: '公益诉讼程序办结，终结督促',
    by: [{ party: 'procuratorate' }],
    from: ['served', 'rectifying'],
    when: [{ link: 'publicInterest', status: 'closed' }],
    to: 'litigated',
    waives: ['reply', 'replyByDay', 'rectify'],
    tells: ['addressee', 'originator'],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
