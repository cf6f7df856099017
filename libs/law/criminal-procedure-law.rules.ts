import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国刑事诉讼法（2018修正）》. */
const criminalProcedureLaw = {
  title: '中华人民共和国刑事诉讼法（2018修正）',
  rank: 'law',
  documentNumber: '主席令第10号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2018-10-26';

export const noticeOfHandlingResult = {
  id: 'REV-06',
  field: '行刑反向移送',
  duty: 'Tell the procuratorate the result of the handling promptly',
  dutyName: '处理结果通知检察院',
  owedBy: 'enforcement-agency',
  owedByName: '有关主管机关',
  clockStartsOn: 'handling-decided',
  clockStartsOnName: '作出处理',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { atOnce: '及时' },
      counting: 'silent',
      citation: {
        ...criminalProcedureLaw,
        article: '第一百七十七条第三款',
        quote: '有关主管机关应当将处理结果及时通知人民检察院',
      },
      reading: null,
    },
  ],
  consequence: '检察院督促',
  note: '法律层面只有“及时”，无天数',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
