import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isUnchallenged } from './conditions.lifecycle.js';
import { heads } from './positions.lifecycle.js';

/** Whoever has the opinion now is of the authority's level, or agreed with the procuratorate where the authority sits. */
const isOfTheRightLevel = {
  any: [
    { last: 'concludeExamination', outcome: 'ownLevel' },
    { last: 'concludeExamination', outcome: 'elsewhere' },
    { last: 'considerReport', outcome: 'take' },
    { done: 'instruct' },
  ],
} as const;

const served = {
  to: 'served',
  discharges: ['issue'],
  binds: [{ party: 'authority', to: { fact: 'competentAuthority' } }],
  tells: ['authority', 'initiator', 'agency'],
} as const;

/** 刑事诉讼法第一百七十七条第三款: the opinion and the decision not to prosecute, both to the authority, a copy beside it. */
const copiesOfTheOpinion = [
  { document: 'procuratorialOpinion', to: 'authority' },
  { document: 'decision', to: 'authority' },
  {
    document: 'procuratorialOpinion',
    to: { relation: 'peer-enforcement-supervision', of: 'authority' },
  },
] as const;

/** Of an authority under vertical management its superior gets one too. */
const copyToItsSuperior = {
  document: 'procuratorialOpinion',
  to: { relation: 'line-superior', of: 'authority' },
} as const;

const within = ['reply'] as const;
const urgently = ['replyUrgently'] as const;

/** The opinion to the authority, by the procuratorate of the right level. */
export const serviceActs = {
  serve: {
    name: '送达检察意见书',
    by: [{ party: 'issuer' }],
    from: ['opinion-approved'],
    when: [isUnchallenged, isOfTheRightLevel],
    requires: {
      facts: ['competentAuthority'],
      documents: ['procuratorialOpinion', 'serviceReceipt'],
      allowsDocuments: ['evidence', 'seizedProperty'],
    },
    ...served,
    outcomes: {
      ordinary: { name: '送达同级主管机关', opens: within, copies: copiesOfTheOpinion },
      vertical: {
        name: '送达实行垂直管理的主管机关',
        opens: within,
        copies: [...copiesOfTheOpinion, copyToItsSuperior],
      },
      urgent: {
        name: '情况紧急，另定回复期限',
        requires: { facts: ['replyBy'] },
        opens: urgently,
        copies: copiesOfTheOpinion,
      },
      urgentVertical: {
        name: '情况紧急，另定回复期限（实行垂直管理的主管机关）',
        requires: { facts: ['replyBy'] },
        opens: urgently,
        copies: [...copiesOfTheOpinion, copyToItsSuperior],
      },
    },
  },

  // Level by level, up to the procuratorate of the authority's level.
  reportUpward: {
    name: '层报上级人民检察院',
    by: [{ party: 'issuer', positions: heads }],
    from: ['opinion-approved'],
    when: [isUnchallenged, { last: 'concludeExamination', outcome: 'superiorLevel' }],
    requires: { documents: ['upwardReport'] },
    to: 'reported-upward',
    discharges: ['issue'],
    opens: ['considerReport'],
    binds: [
      { party: 'reporter', to: { party: 'issuer' } },
      { party: 'issuer', to: { relation: 'superior-procuratorate', of: 'issuer' } },
    ],
    tells: ['issuer', 'initiator'],
    copies: [
      { document: 'upwardReport', to: 'issuer' },
      { document: 'examinationReport', to: 'issuer' },
    ],
  },

  considerReport: {
    name: '审查层报的案件',
    by: [{ party: 'issuer' }],
    from: ['reported-upward'],
    discharges: ['considerReport'],
    tells: ['reporter', 'initiator'],
    outcomes: {
      take: { name: '由本院提出检察意见', to: 'opinion-approved', opens: ['issue'] },
      sendBack: {
        name: '退回重新审查',
        requires: { facts: ['sendBackReason'] },
        to: 'examining',
        binds: [{ party: 'issuer', to: { party: 'reporter' } }],
        opens: ['reexamine'],
      },
    },
  },

  instruct: {
    name: '指令下级人民检察院提出',
    by: [{ party: 'issuer', positions: heads }],
    from: ['opinion-approved'],
    when: [
      isUnchallenged,
      { last: 'concludeExamination', outcome: 'subordinateLevel' },
      { not: { done: 'instruct' } },
    ],
    requires: { facts: ['subordinateProcuratorate'], documents: ['instruction'] },
    binds: [{ party: 'issuer', to: { fact: 'subordinateProcuratorate' } }],
    opens: [{ duty: 'issue', replace: true }],
    tells: ['issuer', 'initiator'],
    copies: [{ document: 'instruction', to: 'issuer' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const serviceDuties = {
  // The three days of 高检发释字〔2021〕4号 (REV-04) ran from the decision, and leave no room for the ten working days: README.md.
  issue: {
    name: '送达检察意见书',
    owedBy: 'issuer',
    acts: ['serve', 'reportUpward'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['opinion-approved'],
    pausedWhile: { stages: ['objected', 'complained', 'privately-prosecuted'] },
  },

  considerReport: {
    name: '审查层报的案件',
    owedBy: 'issuer',
    acts: ['considerReport'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['reported-upward'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
