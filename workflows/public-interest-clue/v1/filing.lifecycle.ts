import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { letterToFinder } from './conditions.lifecycle.js';
import { remindADayBefore, reportAbove, urge } from './rungs.lifecycle.js';

/** Evaluation of the clue, and whether a case is filed (第二十七条至第三十条, 第六十七条, 第七十条, 第八十五条). */
export const filingActs = {
  // 第三十条: the prosecutor proposes, within the procuratorate.
  proposeFiling: {
    name: '提出立案或者不立案意见',
    by: [{ party: 'procuratorate' }],
    from: ['evaluating'],
    internal: true,
    requires: { documents: ['filingForm'], allowsDocuments: ['preliminaryReport'] },
    discharges: ['evaluate'],
    opens: [{ duty: 'decideFiling', replace: true }],
  },

  // 第三十条: the chief procurator decides.
  decideFiling: {
    name: '决定是否立案',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['evaluating'],
    apart: ['proposeFiling'],
    discharges: ['decideFiling'],
    tells: ['finder'],
    outcomes: {
      administrative: {
        name: '行政公益诉讼立案',
        requires: { facts: ['respondent'], documents: ['filingDecision'] },
        to: 'filed',
        binds: [{ party: 'respondent', to: { fact: 'respondent' } }],
        opens: ['serveFilingDecision', letterToFinder],
      },
      both: {
        name: '行政公益诉讼立案，民事公益诉讼线索另行办理',
        requires: { facts: ['respondent'], documents: ['filingDecision'] },
        to: 'filed',
        binds: [{ party: 'respondent', to: { fact: 'respondent' } }],
        opens: ['serveFilingDecision', letterToFinder],
        links: [{ as: 'civil', lifecycle: 'public-interest-clue' }],
      },
      civil: {
        name: '民事公益诉讼立案',
        requires: { documents: ['filingDecision'] },
        to: 'civil-investigating',
        opens: ['investigate', letterToFinder],
      },
      // 第二十九条: gravely harmed, and nobody can yet say by whom.
      undetermined: {
        name: '对象尚难确定，立案调查',
        requires: { documents: ['filingDecision'] },
        to: 'respondent-unknown',
        opens: ['identify', letterToFinder],
      },
      notFile: {
        name: '不立案',
        requires: { facts: ['notFilingReason'], documents: ['nonFilingDecision'] },
        to: 'not-filed',
        opens: [letterToFinder],
        copies: [{ document: 'nonFilingDecision', to: 'finder' }],
      },
      suggest: {
        name: '不立案，提出社会治理检察建议',
        requires: { facts: ['notFilingReason', 'addressee'], documents: ['nonFilingDecision'] },
        to: 'governance-suggested',
        binds: [{ party: 'addressee', to: { fact: 'addressee' } }],
        opens: [letterToFinder],
        copies: [{ document: 'nonFilingDecision', to: 'finder' }],
        links: [{ as: 'governance', lifecycle: 'procuratorial-suggestion' }],
      },
    },
  },

  identify: {
    name: '查明行政机关或者违法行为人',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['respondent-unknown'],
    discharges: ['identify'],
    tells: ['finder'],
    outcomes: {
      agency: {
        name: '查明行政机关',
        requires: { facts: ['respondent'] },
        to: 'filed',
        binds: [{ party: 'respondent', to: { fact: 'respondent' } }],
        opens: ['serveFilingDecision'],
      },
      wrongdoer: { name: '查明违法行为人', to: 'civil-investigating', opens: ['investigate'] },
    },
  },

  serveFilingDecision: {
    name: '送达立案决定书',
    by: [{ party: 'procuratorate' }],
    from: ['filed'],
    requires: { documents: ['serviceReceipt'] },
    to: 'investigating',
    discharges: ['serveFilingDecision'],
    opens: ['investigate'],
    tells: ['respondent', 'finder'],
    copies: [{ document: 'filingDecision', to: 'respondent' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const filingDuties = {
  // 第二十七条 gives no time.
  evaluate: {
    name: '评估线索，提出是否立案的意见',
    owedBy: 'procuratorate',
    acts: ['proposeFiling'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['evaluating'],
  },

  decideFiling: {
    name: '决定是否立案',
    owedBy: 'procuratorate',
    acts: ['decideFiling'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['evaluating'],
  },

  identify: {
    name: '查明对象',
    owedBy: 'procuratorate',
    acts: ['identify', 'terminate'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['respondent-unknown'],
  },

  // 第七十条: 应当在七日内将《立案决定书》送达行政机关
  serveFilingDecision: {
    name: '送达立案决定书',
    owedBy: 'procuratorate',
    acts: ['serveFilingDecision'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PIL-01' },
    start: 'act',
    during: ['filed'],
    ladder: [remindADayBefore('procuratorate'), urge('procuratorate'), reportAbove],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
