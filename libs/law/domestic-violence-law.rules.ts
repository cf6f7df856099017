import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国反家庭暴力法》. */
const domesticViolenceLaw = {
  title: '中华人民共和国反家庭暴力法',
  rank: 'law',
  documentNumber: '主席令第37号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2016-03-01';

export const reportOfDomesticViolence = {
  id: 'MAN-05',
  field: '强制报告',
  duty: 'Report domestic violence against those who cannot protect themselves promptly',
  dutyName: '家暴强制报告责任',
  owedBy: 'reporting-unit',
  owedByName: '学校、医疗机构等',
  clockStartsOn: 'harm-discovered',
  clockStartsOnName: '发现无/限制行为能力人受暴',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { atOnce: '及时' },
      counting: 'silent',
      citation: {
        ...domesticViolenceLaw,
        article: '第十四条',
        quote: '应当及时向公安机关报案',
      },
      reading: null,
    },
  ],
  consequence: '处分（35条）',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
