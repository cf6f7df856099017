import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';

const hasPunished = { last: 'decideOnPenalty', outcome: 'penalise' } as const;

/** The decision falls, and with it the ground of all this: what the authority has begun or done is put in order. */
export const revocationActs = {
  lapse: {
    name: '原决定被撤销，终结',
    by: [{ party: 'initiator' }, { party: 'issuer' }],
    from: [
      'decided',
      'handed-over',
      'examining',
      'opinion-proposed',
      'termination-proposed',
      'opinion-approved',
      'reported-upward',
    ],
    requires: { documents: ['revocation'] },
    to: 'lapsed',
    tells: ['initiator', 'issuer', 'reporter', 'localProcuratorate', 'agency'],
  },

  announceRevocation: {
    name: '通知主管机关原决定已撤销',
    by: [{ party: 'initiator' }, { party: 'issuer' }],
    from: [
      'served',
      'jurisdiction-disputed',
      'penalty-proceedings',
      'penalty-decided',
      'no-penalty-decided',
      'replied',
    ],
    requires: { documents: ['revocation'] },
    to: 'revoked',
    opens: ['settleRevocation'],
    tells: ['authority', 'initiator', 'issuer', 'agency'],
    copies: [{ document: 'revocation', to: 'authority' }],
  },

  // 行政处罚法第三十五条: a fine that was paid counts towards the criminal one, and nobody is fined twice.
  settleRevocation: {
    name: '处理已进行的行政程序',
    by: [{ party: 'authority' }],
    from: ['revoked'],
    requires: { documents: ['settlement'] },
    to: 'lapsed',
    discharges: ['settleRevocation'],
    tells: ['issuer', 'initiator', 'agency'],
    outcomes: {
      stop: { name: '终止行政处罚程序', when: [{ not: hasPunished }] },
      withdraw: { name: '撤销行政处罚决定', when: [hasPunished] },
      offset: { name: '行政处罚保留，依法折抵', when: [hasPunished] },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const revocationDuties = {
  settleRevocation: {
    name: '处理已进行的行政程序',
    owedBy: 'authority',
    acts: ['settleRevocation'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['revoked'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
