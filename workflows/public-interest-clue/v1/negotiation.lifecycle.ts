import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindAWeekBefore, urge } from './rungs.lifecycle.js';

/** 诉前磋商 (B04, 第七十条): may be held, and ends in minutes. The agreed plan has a day of its own. */
export const negotiationActs = {
  proposeNegotiation: {
    name: '提出磋商',
    by: [{ party: 'procuratorate' }],
    from: ['investigating', 'not-negotiating', 'negotiation-failed'],
    requires: { documents: ['negotiationLetter'], allowsDocuments: ['factConfirmation'] },
    to: 'negotiation-proposed',
    opens: ['holdNegotiation'],
    tells: ['respondent'],
    copies: [
      { document: 'negotiationLetter', to: 'respondent' },
      { document: 'factConfirmation', to: 'respondent' },
    ],
  },

  holdNegotiation: {
    name: '磋商并形成纪要',
    by: [{ party: 'procuratorate' }],
    from: ['investigating', 'negotiation-proposed'],
    requires: { documents: ['negotiationMinutes'] },
    discharges: ['holdNegotiation'],
    tells: ['respondent', 'finder'],
    copies: [{ document: 'negotiationMinutes', to: 'respondent' }],
    outcomes: {
      consensus: {
        name: '达成整改方案',
        requires: { facts: ['planDueOn'], documents: ['rectificationPlan'] },
        to: 'plan-agreed',
        opens: ['carryOutPlan'],
        copies: [{ document: 'rectificationPlan', to: 'respondent' }],
      },
      noConsensus: { name: '未达成一致', to: 'negotiation-failed' },
    },
  },

  reportPlan: {
    name: '报告整改方案落实情况',
    by: [{ party: 'respondent' }],
    from: ['investigating', 'plan-agreed'],
    requires: { documents: ['rectificationEvidence'] },
    submits: ['carryOutPlan'],
    opens: [{ duty: 'verifyPlan', if: [{ duty: 'verifyPlan', is: 'not-open' }] }],
    tells: ['procuratorate'],
    copies: [{ document: 'rectificationEvidence', to: 'procuratorate' }],
  },

  verifyPlan: {
    name: '核查整改方案落实情况',
    by: [{ party: 'procuratorate' }],
    from: ['investigating', 'plan-agreed'],
    discharges: ['verifyPlan'],
    tells: ['respondent'],
    outcomes: {
      fulfilled: {
        name: '已落实',
        to: 'plan-carried-out',
        discharges: ['carryOutPlan'],
        tells: ['finder'],
      },
      unfulfilled: {
        name: '未落实',
        requires: { facts: ['shortfall'] },
        rejects: ['carryOutPlan'],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const negotiationDuties = {
  holdNegotiation: {
    name: '磋商并形成纪要',
    owedBy: 'procuratorate',
    acts: ['holdNegotiation'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['negotiation-proposed'],
  },

  // The day that was agreed. Where it passes, the suggestion is offered as the next step.
  carryOutPlan: {
    name: '按磋商方案整改',
    owedBy: 'respondent',
    acts: ['reportPlan'],
    modality: 'shall',
    kind: 'deadline',
    period: { setBy: 'planDueOn' },
    start: 'act',
    during: ['plan-agreed'],
    ladder: [
      remindAWeekBefore('respondent'),
      urge('respondent'),
      { id: 'suggestion', after: '0h', modality: 'may', notify: 'procuratorate', offers: 'decideSuggestion' },
    ],
  },

  verifyPlan: {
    name: '核查整改方案落实情况',
    owedBy: 'procuratorate',
    acts: ['verifyPlan'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['plan-agreed'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
