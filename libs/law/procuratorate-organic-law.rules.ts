import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国人民检察院组织法（2018修订）》. */
const organicLaw = {
  title: '中华人民共和国人民检察院组织法（2018修订）',
  rank: 'law',
  documentNumber: '主席令第12号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2019-01-01';

export const replyUnderOrganicLaw = {
  id: 'SUG-06',
  field: '检察建议',
  duty: 'Reply in writing promptly how the suggestion or correction was taken up',
  dutyName: '采纳情况书面回复（法律依据）',
  owedBy: 'unit-addressed',
  owedByName: '有关单位',
  clockStartsOn: 'suggestion-received',
  clockStartsOnName: '收到检察建议',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { atOnce: '及时' },
      counting: 'silent',
      citation: {
        ...organicLaw,
        article: '第二十一条',
        quote: '及时将采纳纠正意见、检察建议的情况书面回复人民检察院',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
