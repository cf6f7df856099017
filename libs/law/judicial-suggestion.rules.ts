import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《最高人民法院关于综合治理类司法建议工作若干问题的规定》. */
const provisions = {
  title: '最高人民法院关于综合治理类司法建议工作若干问题的规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2023〕11号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2023-11-16';

export const replyToJudicialSuggestion = {
  id: 'JUD-01',
  field: '法院司法建议',
  duty: 'Reply in writing how the judicial suggestion was taken up',
  dutyName: '书面答复采纳落实情况',
  owedBy: 'unit-addressed',
  owedByName: '被建议单位',
  clockStartsOn: 'judicial-suggestion-received',
  clockStartsOnName: '收到司法建议书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'month' },
      counting: 'silent',
      issuerSets: 'ordinarily',
      citation: {
        ...provisions,
        article: '第八条',
        quote: '答复期限根据具体情况确定，一般不超过两个月',
      },
      reading: null,
    },
  ],
  consequence: '抄送上级主管机关；列入向人大报告（11条）；无直接制裁',
  extension: '具体期限由建议书确定，“一般不超过”；法律、司法解释另有规定从其规定（如未保法114条1个月）',
  note: '文号是法释〔2023〕11号、2023-11-16施行，不是2024年',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
