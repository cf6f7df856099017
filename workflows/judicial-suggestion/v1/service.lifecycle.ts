import type { ActDefinition } from '#libs/lifecycle/vocabulary.js';
import { service, serviceDuties } from '../../suggestion-family/service.lifecycle.js';
import { SERVED } from '../../suggestion-family/stages.lifecycle.js';

const anAgency = {
  any: [
    { party: 'addressee', kind: 'enforcement-agency' },
    { party: 'addressee', kind: 'public-security' },
    { party: 'addressee', kind: 'judicial-administration' },
  ],
} as const;

/** Sending, with its copies, and service. */
export const actsOfService = {
  // D01: what goes to an administrative organ is copied to the organ of reconsideration by itself.
  send: {
    name: '发出司法建议书',
    by: [{ party: 'court' }],
    from: ['signed'],
    to: 'sent',
    discharges: ['send'],
    opens: ['serve'],
    tells: ['originator'],
    outcomes: {
      toAgency: {
        name: '向行政机关发出，抄送行政复议机关',
        when: [anAgency],
        copies: [{ document: 'suggestion', to: { relation: 'peer-government', of: 'addressee' } }],
      },
      toOthers: { name: '向其他单位发出', when: [{ not: anAgency }] },
    },
  },

  deliver: service('court', { name: '送达司法建议书', documents: ['serviceRecord'], facts: [], opens: [] }),

  copyToSuperior: {
    name: '抄送被建议单位的上级主管机关',
    by: [{ party: 'court' }],
    from: SERVED,
    requires: { documents: ['copyLetter'] },
    copies: [
      { document: 'copyLetter', to: { relation: 'line-superior', of: 'addressee' } },
      { document: 'suggestion', to: { relation: 'line-superior', of: 'addressee' } },
    ],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const dutiesOfService = serviceDuties('court', ['deliver']);
