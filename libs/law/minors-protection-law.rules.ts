import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国未成年人保护法（2024修正）》. */
const minorsProtectionLaw = {
  title: '中华人民共和国未成年人保护法（2024修正）',
  rank: 'law',
  documentNumber: '主席令第57号（2020修订）',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2021-06-01';

export const replyOnMinorsProtection = {
  id: 'SUG-03',
  field: '检察建议',
  duty: 'Reply in writing to a suggestion that concerns the protection of minors',
  dutyName: '涉未成年人保护职责建议的回复（特别规则）',
  owedBy: 'unit-addressed',
  owedByName: '被建议单位',
  clockStartsOn: 'suggestion-received',
  clockStartsOnName: '收到建议',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 1, unit: 'month' },
      counting: 'silent',
      citation: {
        ...minorsProtectionLaw,
        article: '第一百一十四条',
        quote: '被建议单位应当在一个月内作出书面回复',
      },
      reading: null,
    },
  ],
  consequence: '同SUG-02',
  note: '法律优先于检察建议规定2个月与司法建议2个月；公安、检察院、法院、司法行政均适用',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const reportOfHarmToMinors = {
  id: 'MAN-01',
  field: '强制报告',
  duty: 'Report harm to minors at once',
  dutyName: '报告',
  owedBy: 'reporting-unit',
  owedByName: '国家机关、居村委会、密切接触未成年人单位及人员',
  clockStartsOn: 'harm-discovered',
  clockStartsOnName: '在工作中发现侵害/疑似侵害',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { atOnce: '立即' },
      counting: 'hours',
      citation: {
        ...minorsProtectionLaw,
        article: '第十一条第二款',
        quote: '应当立即向公安、民政、教育等有关部门报告',
      },
      reading: '立即；内部SLA建议≤2小时，非法定',
    },
  ],
  consequence: '造成严重后果：处分（117条）',
  note: '常见误传“24小时内报告”无法律依据（部分地方细则另定）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
