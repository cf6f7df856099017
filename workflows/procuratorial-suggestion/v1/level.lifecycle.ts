import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { promptly } from '../../suggestion-family/promptly.js';

/** 第三条, beside reporting upward: a unit below is for the procuratorate below, one elsewhere is not without the local one. */
export const levelActs = {
  instructSubordinate: {
    name: '指令下级院提出',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['awaiting-signature'],
    when: [{ fact: 'addresseeLevel', is: 'subordinate' }],
    requires: { facts: ['instructedProcuratorate'], documents: ['instruction'] },
    to: 'drafting',
    opens: ['submitDraft'],
    binds: [
      { party: 'originator', to: { party: 'procuratorate' } },
      { party: 'procuratorate', to: { fact: 'instructedProcuratorate' } },
    ],
    tells: ['procuratorate'],
    copies: [
      { document: 'instruction', to: 'procuratorate' },
      { document: 'draft', to: 'procuratorate' },
    ],
  },

  consultLocal: {
    name: '征求当地院意见',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['awaiting-signature'],
    when: [{ fact: 'addresseeLevel', is: 'elsewhere' }],
    requires: { facts: ['localProcuratorate'], documents: ['consultationLetter'] },
    to: 'consulting-locally',
    opens: ['answerConsultation'],
    binds: [{ party: 'localProcuratorate', to: { fact: 'localProcuratorate' } }],
    tells: ['localProcuratorate'],
    copies: [
      { document: 'consultationLetter', to: 'localProcuratorate' },
      { document: 'draft', to: 'localProcuratorate' },
    ],
  },

  answerConsultation: {
    name: '当地院答复',
    by: [{ party: 'localProcuratorate' }],
    from: ['consulting-locally'],
    requires: { facts: ['localOpinion'] },
    discharges: ['answerConsultation'],
    tells: ['procuratorate'],
    outcomes: {
      agree: { name: '同意提出', to: 'awaiting-signature', opens: ['sign'] },
      disagree: { name: '不同意提出', to: 'disagreed', opens: ['reportDisagreement'] },
    },
  },

  reportDisagreement: {
    name: '报请共同的上级院决定',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['disagreed'],
    requires: { facts: ['commonSuperior'], documents: ['disagreementReport'] },
    to: 'at-common-superior',
    discharges: ['reportDisagreement'],
    opens: ['settleDisagreement'],
    binds: [{ party: 'commonSuperior', to: { fact: 'commonSuperior' } }],
    tells: ['commonSuperior', 'localProcuratorate'],
    copies: [
      { document: 'disagreementReport', to: 'commonSuperior' },
      { document: 'draft', to: 'commonSuperior' },
    ],
  },

  settleDisagreement: {
    name: '共同的上级院决定',
    by: [{ party: 'commonSuperior', positions: ['principal-head'] }],
    from: ['at-common-superior'],
    discharges: ['settleDisagreement'],
    tells: ['procuratorate', 'localProcuratorate', 'originator'],
    outcomes: {
      issue: { name: '可以提出', to: 'awaiting-signature', opens: ['sign'] },
      notIssue: { name: '不提出', requires: { facts: ['notIssuingReason'] }, to: 'not-issued' },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const levelDuties = {
  answerConsultation: {
    name: '答复征求意见',
    ...promptly,
    owedBy: 'localProcuratorate',
    acts: ['answerConsultation'],
    during: ['consulting-locally'],
  },
  reportDisagreement: {
    name: '报请共同的上级院决定',
    ...promptly,
    owedBy: 'procuratorate',
    acts: ['reportDisagreement'],
    during: ['disagreed'],
  },
  settleDisagreement: {
    name: '对意见不一致作出决定',
    ...promptly,
    owedBy: 'commonSuperior',
    acts: ['settleDisagreement'],
    during: ['at-common-superior'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
