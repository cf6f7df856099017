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

export const victimsComplaint = {
  id: 'REV-09',
  field: '行刑反向移送',
  duty: 'Complain to the procuratorate above against the decision not to prosecute',
  dutyName: '被害人对不起诉申诉',
  owedBy: 'victim',
  owedByName: '被害人',
  clockStartsOn: 'non-prosecution-decision-received',
  clockStartsOnName: '收到不起诉决定书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第三百七十七条',
        quote: '可以自收到不起诉决定书后七日以内向上一级人民检察院申诉',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '逾7日提出由控申部门审查（382条）',
  note: '也可不经申诉直接起诉→触发REV-03',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const reconsiderationOfNonProsecution = {
  id: 'REV-10',
  field: '行刑反向移送',
  duty: 'Decide on the request of the police to reconsider the decision not to prosecute',
  dutyName: '公安对不起诉复议',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'reconsideration-request-received',
  clockStartsOnName: '收到要求复议意见书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...procedure,
        article: '第三百七十九条',
        quote: '并在收到要求复议意见书后三十日以内，经检察长批准，作出复议决定',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '复核亦30日（380条）',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const reexaminationOfNonProsecution = {
  id: 'REV-11',
  field: '行刑反向移送',
  duty: 'Decide on a complaint against the decision not to prosecute',
  dutyName: '不起诉申诉复查',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'reexamination-opened',
  clockStartsOnName: '立案后',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'month' },
      counting: 'criminal',
      extensions: {
        'to-6': { to: { length: 6, unit: 'month' }, ground: '案情复杂', approver: null, quote: null },
      },
      citation: {
        ...procedure,
        article: '第三百八十六条',
        quote: '应当在立案后三个月以内报经检察长批准作出复查决定',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '6个月（案情复杂）',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
