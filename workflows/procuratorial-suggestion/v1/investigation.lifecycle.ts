import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { overdue, remindADayBefore } from '../../suggestion-family/rungs.lifecycle.js';

/** From the clue to the end of the investigation (第十五条). No coercive measure belongs to it, so no act takes one. */
export const investigationActs = {
  decideInvestigation: {
    name: '决定是否调查核实',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['clue'],
    internal: true,
    discharges: ['decideInvestigation'],
    outcomes: {
      investigate: {
        name: '进行调查核实',
        requires: { documents: ['investigationDecision'] },
        to: 'investigating',
        opens: ['concludeInvestigation'],
      },
      decline: { name: '不予调查核实', requires: { facts: ['notIssuingReason'] }, to: 'not-issued' },
    },
  },

  concludeInvestigation: {
    name: '调查终结',
    by: [{ party: 'procuratorate' }],
    from: ['investigating'],
    internal: true,
    requires: { documents: ['investigationReport'] },
    discharges: ['concludeInvestigation'],
    outcomes: {
      needed: { name: '需要提出检察建议', to: 'drafting', opens: ['submitDraft'] },
      notNeeded: {
        name: '不需要提出检察建议',
        requires: { facts: ['notIssuingReason'] },
        to: 'not-issued',
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const investigationDuties = {
  decideInvestigation: {
    name: '决定是否调查核实',
    owedBy: 'procuratorate',
    acts: ['decideInvestigation'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['clue'],
  },

  // 第十五条: 一般应当在检察长作出决定后两个月以内完成
  concludeInvestigation: {
    name: '完成调查核实',
    owedBy: 'procuratorate',
    acts: ['concludeInvestigation'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'SUG-01' },
    start: 'act',
    during: ['investigating'],
    ladder: [remindADayBefore('procuratorate'), overdue('procuratorate')],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
