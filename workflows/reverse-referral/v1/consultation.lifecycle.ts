import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';

/** The authority sits elsewhere: the procuratorate there is asked, and where both disagree the one above both decides. */
export const consultationActs = {
  // 行刑反向衔接工作指引第十二条: the time of it is not counted.
  consult: {
    name: '征求异地人民检察院意见',
    by: [{ party: 'issuer' }],
    from: ['examining', 'not-consulted'],
    requires: { facts: ['localProcuratorate'], documents: ['consultationLetter'] },
    to: 'consulting',
    opens: ['answerConsultation'],
    binds: [{ party: 'localProcuratorate', to: { fact: 'localProcuratorate' } }],
    tells: ['localProcuratorate'],
    copies: [{ document: 'consultationLetter', to: 'localProcuratorate' }],
  },

  answerConsultation: {
    name: '答复征求意见',
    by: [{ party: 'localProcuratorate' }],
    from: ['examining', 'consulting'],
    requires: { documents: ['consultationReply'] },
    discharges: ['answerConsultation'],
    tells: ['issuer'],
    copies: [{ document: 'consultationReply', to: 'issuer' }],
    outcomes: {
      agree: { name: '同意', to: 'consultation-agreed' },
      disagree: { name: '不同意', to: 'consultation-disagreed', opens: ['settleDisagreement'] },
    },
  },

  settleDisagreement: {
    name: '处理意见分歧',
    by: [{ party: 'issuer' }],
    from: ['examining', 'consultation-disagreed'],
    discharges: ['settleDisagreement'],
    outcomes: {
      report: {
        name: '报共同的上级人民检察院决定',
        requires: { documents: ['disagreementReport'] },
        to: 'at-common-superior',
        opens: ['decideDisagreement'],
        binds: [{ party: 'superiorProcuratorate', to: { relation: 'superior-procuratorate', of: 'issuer' } }],
        tells: ['superiorProcuratorate', 'localProcuratorate'],
        copies: [{ document: 'disagreementReport', to: 'superiorProcuratorate' }],
      },
      accept: { name: '采纳异地意见', to: 'not-consulted', tells: ['localProcuratorate'] },
    },
  },

  decideDisagreement: {
    name: '共同的上级人民检察院作出决定',
    by: [{ party: 'superiorProcuratorate' }],
    from: ['examining', 'at-common-superior'],
    requires: { documents: ['superiorDecision'] },
    discharges: ['decideDisagreement'],
    tells: ['issuer', 'localProcuratorate'],
    copies: [
      { document: 'superiorDecision', to: 'issuer' },
      { document: 'superiorDecision', to: 'localProcuratorate' },
    ],
    outcomes: {
      opinion: { name: '应当提出检察意见', to: 'consultation-agreed' },
      noOpinion: { name: '不提出检察意见', to: 'not-consulted' },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const consultationDuties = {
  answerConsultation: {
    name: '答复征求意见',
    owedBy: 'localProcuratorate',
    acts: ['answerConsultation'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['consulting'],
  },

  settleDisagreement: {
    name: '处理意见分歧',
    owedBy: 'issuer',
    acts: ['settleDisagreement'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['consultation-disagreed'],
  },

  decideDisagreement: {
    name: '共同的上级人民检察院作出决定',
    owedBy: 'superiorProcuratorate',
    acts: ['decideDisagreement'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['at-common-superior'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
