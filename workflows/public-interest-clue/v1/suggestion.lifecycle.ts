import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, reportAbove, urge } from './rungs.lifecycle.js';

/** The end of the investigation; the suggestion decided, served, on record above (第七十三条, 第七十五条, 第七十六条). */
export const suggestionActs = {
  // 第七十三条, 第八十九条: the report on the investigation stays within the procuratorate.
  reportInvestigation: {
    name: '制作调查终结报告',
    by: [{ party: 'procuratorate' }],
    from: ['investigating', 'civil-investigating'],
    internal: true,
    requires: { documents: ['investigationReport'] },
    discharges: ['investigate'],
    opens: [{ duty: 'conclude', replace: true }],
  },

  // 第七十五条. 紧急 is harm that goes on growing (检察公益诉讼解释第二十一条第二款).
  decideSuggestion: {
    name: '决定提出检察建议',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['investigating'],
    internal: true,
    silent: true,
    requires: { facts: ['urgency'], documents: ['suggestion'] },
    to: 'suggestion-decided',
    discharges: ['conclude'],
    opens: ['serveSuggestion'],
  },

  // 第七十六条.
  serveSuggestion: {
    name: '送达检察建议书',
    by: [{ party: 'procuratorate' }],
    from: ['suggestion-decided'],
    requires: { documents: ['serviceReceipt'] },
    to: 'rectifying',
    discharges: ['serveSuggestion'],
    opens: ['recordSuggestion', 'reply', 'rectify', 'endRectification', 'reportExamination', 'examine'],
    tells: ['respondent', 'finder'],
    copies: [{ document: 'suggestion', to: 'respondent' }],
    outcomes: {
      delivered: { name: '直接送达' },
      announced: { name: '宣告送达' },
      left: { name: '拒绝签收，留置送达', requires: { allowsDocuments: ['serviceRecording'] } },
    },
  },

  // 第七十五条第一款.
  recordSuggestion: {
    name: '检察建议书报上一级备案',
    by: [{ party: 'procuratorate' }],
    from: ['rectifying', 'examining', 'suit-transferred', 'suing'],
    discharges: ['recordSuggestion'],
    copies: [{ document: 'suggestion', to: { relation: 'superior-procuratorate', of: 'procuratorate' } }],
  },

  copySuggestion: {
    name: '抄送检察建议书',
    by: [{ party: 'procuratorate' }],
    from: ['rectifying', 'examining'],
    outcomes: {
      lineSuperior: {
        name: '抄送上级行政机关',
        when: [{ not: { done: 'copySuggestion', outcome: 'lineSuperior' } }],
        copies: [{ document: 'suggestion', to: { relation: 'line-superior', of: 'respondent' } }],
      },
      enforcementSupervision: {
        name: '抄送同级行政执法监督机构',
        when: [{ not: { done: 'copySuggestion', outcome: 'enforcementSupervision' } }],
        copies: [
          { document: 'suggestion', to: { relation: 'peer-enforcement-supervision', of: 'respondent' } },
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const suggestionDuties = {
  // 第七十一条, 第八十六条: what is to be found out. No time is given to it.
  investigate: {
    name: '调查，制作调查终结报告',
    owedBy: 'procuratorate',
    acts: ['reportInvestigation'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['investigating', 'civil-investigating'],
  },

  // 第七十三条, 第八十九条.
  conclude: {
    name: '调查终结，作出处理',
    owedBy: 'procuratorate',
    acts: ['decideSuggestion', 'announce', 'terminate'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['investigating', 'civil-investigating'],
  },

  // 第七十六条第一款: 应当在三日内将《检察建议书》送达行政机关
  serveSuggestion: {
    name: '送达检察建议书',
    owedBy: 'procuratorate',
    acts: ['serveSuggestion'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PIL-02' },
    start: 'act',
    during: ['suggestion-decided'],
    ladder: [remindADayBefore('procuratorate'), urge('procuratorate'), reportAbove],
  },

  // 第七十五条第一款: 于《检察建议书》送达之日起五日内向上一级人民检察院备案
  recordSuggestion: {
    name: '检察建议书报上一级备案',
    owedBy: 'procuratorate',
    acts: ['recordSuggestion'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PIL-03' },
    start: 'act',
    during: ['rectifying', 'examining', 'suit-transferred', 'suing'],
    ladder: [remindADayBefore('procuratorate'), urge('procuratorate'), reportAbove],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
