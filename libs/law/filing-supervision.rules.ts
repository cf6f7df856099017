import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《人民检察院刑事诉讼规则》. */
const procedure = {
  title: '人民检察院刑事诉讼规则',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '高检发释字〔2019〕4号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2019-12-30';

export const explanationOfFilingDecision = {
  id: 'SUP-01',
  field: '立案监督',
  duty: 'Explain in writing why a case was not opened, or why it was opened',
  dutyName: '书面说明不立案（立案）理由',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'demand-for-reasons-received',
  clockStartsOnName: '收到要求说明理由通知书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第五百六十条',
        quote: '告知公安机关在收到通知后七日以内，书面说明不立案或者立案的情况',
      },
      reading: null,
    },
  ],
  consequence: '检察院审查后通知立案；逾期纠正意见',
  note: '公安程序182条1款一致',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const noticeThatReasonsStand = {
  id: 'SUP-02',
  field: '立案监督',
  duty: 'Tell those concerned that the reasons of the police stand',
  dutyName: '告知理由成立的审查结果',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'reasons-found-valid',
  clockStartsOnName: '认为不立案/立案理由成立',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 10, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第五百六十一条第二款',
        quote: '应当在十日以内将不立案或者立案的依据和理由告知',
      },
      reading: null,
    },
  ],
  consequence: '内部监督',
  note: '告知对象含行政执法机关',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const explanationOfDelay = {
  id: 'SUP-03',
  field: '立案监督',
  duty: 'Explain in writing why it was not decided in time whether to open a case',
  dutyName: '逾期未决定的理由说明',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'demand-for-reasons-made',
  clockStartsOnName: '检察院要求',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第五百六十二条',
        quote: '应当要求公安机关在七日以内书面说明逾期不作出是否立案决定的理由',
      },
      reading: null,
    },
  ],
  consequence: '提出纠正意见；符合条件的通知立案',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const filingUponNotice = {
  id: 'SUP-04',
  field: '立案监督',
  duty: "Open the case as the procuratorate's notice demands",
  dutyName: '执行通知立案',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'notice-to-file-received',
  clockStartsOnName: '收到通知立案书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第五百六十三条',
        quote: '公安机关应当在收到通知立案书后十五日以内立案',
      },
      reading: null,
    },
  ],
  consequence: '纠正违法通知书→报上一级检察院协商同级公安机关（564条）',
  note: '立案决定书及时（复印件）送达检察院',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const urgingOfInvestigation = {
  id: 'SUP-05',
  field: '立案监督',
  duty: 'Urge an investigation that has not ended three months after the supervised filing',
  dutyName: '立案后未侦结催办',
  owedBy: 'procuratorate',
  owedByName: '检察院（可发催办函）',
  clockStartsOn: 'case-filed',
  clockStartsOnName: '公安机关立案',
  kind: 'trigger',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'month' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第五百六十四条第三款',
        quote: '公安机关立案后三个月以内未侦查终结的',
      },
      reading: null,
    },
  ],
  consequence: '立案监督案件催办函',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const reconsiderationOfWithdrawalNotice = {
  id: 'SUP-06',
  field: '立案监督',
  duty: 'Decide on the request of the police to reconsider the notice to withdraw the case',
  dutyName: '对撤案通知复议',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'reconsideration-request-received',
  clockStartsOnName: '收到要求复议意见书和案卷',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第五百六十五条',
        quote: '在收到要求复议意见书和案卷材料后七日以内作出是否变更的决定',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '提请复核：上一级15日内决定',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const reexaminationOfCorrection = {
  id: 'SUP-07',
  field: '立案监督',
  duty: 'Examine again a correction to which the supervised unit objected',
  dutyName: '纠正意见复查',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'objection-received',
  clockStartsOnName: '收到被监督单位书面意见',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第五百五十四条',
        quote: '应当在收到被监督单位的书面意见后七日以内进行复查',
      },
      reading: null,
    },
  ],
  consequence: '报上一级；上级通报主管机关',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
