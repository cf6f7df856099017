import type { Citation, Rule } from './rule.js';
import { readInFullText } from './standings.js';

/** 《人民检察院检察建议工作规定》. */
const provisions = {
  title: '人民检察院检察建议工作规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '高检发释字〔2019〕1号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2019-02-26';

export const verificationBeforeSuggestion = {
  id: 'SUG-01',
  field: '检察建议',
  duty: 'Finish the investigation that precedes a procuratorial suggestion',
  dutyName: '调查核实',
  owedBy: 'procuratorate',
  owedByName: '承办检察官',
  clockStartsOn: 'verification-decided',
  clockStartsOnName: '检察长作出决定后',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'month' },
      counting: 'silent',
      citation: {
        ...provisions,
        article: '第十五条',
        quote: '一般应当在检察长作出决定后两个月以内完成',
      },
      reading: null,
    },
  ],
  consequence: '内部监督',
  extension: '“一般”；紧急的及时办结',
  standing: readInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const replyToSuggestion = {
  id: 'SUG-02',
  field: '检察建议',
  duty: 'Act upon the procuratorial suggestion and reply in writing',
  dutyName: '书面回复处理情况（默认）',
  owedBy: 'unit-addressed',
  owedByName: '被建议单位',
  clockStartsOn: 'suggestion-received',
  clockStartsOnName: '收到检察建议书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'month' },
      counting: 'silent',
      issuerSets: 'within',
      citation: {
        ...provisions,
        article: '第十九条',
        quote: '自收到检察建议书之日起两个月以内作出相应处理，并书面回复',
      },
      reading: '按月对应日；未规定顺延',
    },
  ],
  consequence:
    '督促→报告上级检察院、通报上级机关/主管部门/行业自律组织→报告党委人大、通报政府纪检监察→公益诉讼（25条）',
  extension: '情况紧急由检察院确定相应期限',
  note: '是“处理+回复”都在2个月内',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const recordOfSuggestion = {
  id: 'SUG-04',
  field: '检察建议',
  duty: 'Report the suggestion to the procuratorate above for the record',
  dutyName: '备案',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'suggestion-issued',
  clockStartsOnName: '检察建议书发出',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 5, unit: 'day' },
      counting: 'silent',
      citation: {
        ...provisions,
        article: '第二十一条',
        quote: '应当于五日内报上一级人民检察院',
      },
      reading: null,
    },
  ],
  consequence: '内部监督',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const reviewOfObjection = {
  id: 'SUG-05',
  field: '检察建议',
  duty: 'Review the suggestion at once when the unit objects',
  dutyName: '异议复核',
  owedBy: 'procuratorate',
  owedByName: '承办检察官',
  clockStartsOn: 'objection-received',
  clockStartsOnName: '收到异议',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { atOnce: '立即' },
      counting: 'silent',
      citation: {
        ...provisions,
        article: '第二十三条',
        quote: '被建议单位对检察建议提出异议的，检察官应当立即进行复核',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '提出异议的期限由建议书载明（16条五项），规章无统一天数——不得硬编码7日/10日',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;
