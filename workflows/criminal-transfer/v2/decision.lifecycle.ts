import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isImpactReviewed, isSuspectedEnough } from './conditions.lifecycle.js';
import { remindADayBefore, reportToGovernment, urge } from './rungs.lifecycle.js';

/** From the report to the decision to transfer or not (移送规定第三条第二款, 第五条第二款): the transferor's own work. */
export const decisionActs = {
  reviewImpact: {
    name: '评估对企业生产经营的影响',
    by: [{ party: 'transferor' }],
    from: ['reported', 'not-transferred', 'opinion-received'],
    internal: true,
    requires: { documents: ['impactAssessment'] },
    discharges: ['reviewImpact'],
  },

  // A suspect may flee, or evidence be destroyed: the police are told before anything is decided.
  alertPolice: {
    name: '通报公安机关提前介入',
    by: [{ party: 'transferor' }],
    from: ['reported', 'approved', 'opinion-received'],
    requires: { facts: ['alertReason'] },
    tells: ['police'],
  },

  // 第五条第二款: the principal head, or whoever presides over the work; a deputy's signature does not do.
  decide: {
    name: '决定是否移送',
    by: [{ party: 'transferor', positions: ['principal-head'] }],
    from: ['reported'],
    internal: true,
    discharges: ['decide'],
    outcomes: {
      approve: {
        name: '批准移送',
        when: [isImpactReviewed, isSuspectedEnough],
        requires: { allowsDocuments: ['approvalDecision'] },
        to: 'approved',
        opens: ['send'],
      },
      refuse: {
        name: '不批准移送',
        requires: { facts: ['refusalReason'], allowsDocuments: ['refusalRecord'] },
        to: 'not-transferred',
        opens: ['handle'],
      },
    },
  },

  // 人民检察院刑事诉讼规则第五百五十七条第三款. Lawful all the while that others read 办理中: where it may be given tells nobody
  // how the transferor decided. Measures for medicines want a copy for the organ of judicial administration.
  opineTransfer: {
    name: '提出检察意见，建议移送',
    by: [{ party: 'procuratorate' }],
    from: ['reported', 'approved', 'not-transferred'],
    requires: { documents: ['procuratorialOpinion'] },
    to: 'opinion-received',
    opens: ['sendUponOpinion'],
    tells: ['transferor'],
    copies: [{ document: 'procuratorialOpinion', to: 'transferor' }],
    outcomes: {
      transfer: { name: '应当移送', when: [{ not: { fact: 'domain', is: 'drugs' } }] },
      transferDrugs: {
        name: '应当移送，并抄送司法行政机关',
        when: [{ fact: 'domain', is: 'drugs' }],
        copies: [
          {
            document: 'procuratorialOpinion',
            to: { relation: 'peer-enforcement-supervision', of: 'transferor' },
          },
        ],
      },
    },
  },

  // What was not transferred, with the reasons on file, is punished or closed under administrative law.
  closeWithoutTransfer: {
    name: '不移送后作出行政处理',
    by: [{ party: 'transferor' }],
    from: ['not-transferred'],
    internal: true,
    requires: { facts: ['handlingResult'], allowsDocuments: ['handlingDocument'] },
    to: 'closed-without-transfer',
    discharges: ['handle'],
    outcomes: {
      punish: {
        name: '作出行政处罚',
        requires: { facts: ['penaltyDecidedOn'], documents: ['penaltyDecision'] },
        opens: ['copyPenalty'],
      },
      noPenalty: { name: '不予行政处罚' },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const decisionDuties = {
  reviewImpact: {
    name: '评估对企业生产经营的影响',
    owedBy: 'transferor',
    acts: ['reviewImpact'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['reported', 'not-transferred', 'opinion-received'],
  },

  // 第五条第二款: 接到报告之日起3日内作出批准移送或者不批准移送的决定
  decide: {
    name: '决定是否移送',
    owedBy: 'transferor',
    acts: ['decide'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-01' },
    start: 'act',
    during: ['reported'],
    ladder: [remindADayBefore('transferor'), urge('transferor'), reportToGovernment('transferor')],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
