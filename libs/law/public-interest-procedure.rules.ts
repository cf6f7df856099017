import type { Citation, Rule } from './rule.js';
import { readInFullText } from './standings.js';

/** 《人民检察院公益诉讼办案规则》. */
const procedure = {
  title: '人民检察院公益诉讼办案规则',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '高检发释字〔2021〕2号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2021-07-01';

export const serviceOfFilingDecision = {
  id: 'PIL-01',
  field: '检察公益诉讼',
  duty: 'Serve the filing decision on the agency',
  dutyName: '立案决定书送达行政机关',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'public-interest-case-filed',
  clockStartsOnName: '决定立案',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第七十条',
        quote: '应当在七日内将《立案决定书》送达行政机关',
      },
      reading: '规则111条：未规定的适用民诉/行诉',
    },
  ],
  consequence: null,
  note: '可同步磋商（座谈会/事实确认书）',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const serviceOfPublicInterestSuggestion = {
  id: 'PIL-02',
  field: '检察公益诉讼',
  duty: 'Serve the procuratorial suggestion on the agency',
  dutyName: '检察建议书送达',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'suggestion-decided',
  clockStartsOnName: '决定提出检察建议',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第七十六条',
        quote: '应当在三日内将《检察建议书》送达行政机关',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '拒收可留置送达',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const recordOfPublicInterestSuggestion = {
  id: 'PIL-03',
  field: '检察公益诉讼',
  duty: 'Report the served suggestion to the procuratorate above for the record',
  dutyName: '检察建议书备案',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'suggestion-served',
  clockStartsOnName: '检察建议书送达之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 5, unit: 'day' },
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第七十五条',
        quote: '于《检察建议书》送达之日起五日内向上一级人民检察院备案',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '与SUG-04起点不同：送达之日 vs 发出',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const investigationByDelegation = {
  id: 'PIL-12',
  field: '检察公益诉讼',
  duty: 'Finish an investigation on behalf of a procuratorate elsewhere',
  dutyName: '异地委托调查',
  owedBy: 'procuratorate',
  owedByName: '受托检察院',
  clockStartsOn: 'delegation-received',
  clockStartsOnName: '收到委托书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第四十三条',
        quote: '应当在收到委托书之日起三十日内完成调查',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: readInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const suspensionOfPublicInterestReview = {
  id: 'PIL-13',
  field: '检察公益诉讼',
  duty: 'Suspend the review while rectification cannot be completed for objective reasons',
  dutyName: '中止审查',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'rectification-hindered',
  clockStartsOnName: '整改期内已依法作出决定/方案但客观不能到位',
  kind: 'suspension',
  versions: [
    {
      inForceFrom,
      period: null,
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第七十八条',
        quote: '因突发事件等客观原因不能全部整改到位',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '检察长批准+报上一级备案；原因消除→恢复审查决定书',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;
