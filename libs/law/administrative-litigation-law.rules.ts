import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国行政诉讼法（2017修正）》. */
const litigationLaw = {
  title: '中华人民共和国行政诉讼法（2017修正）',
  rank: 'law',
  documentNumber: '主席令第71号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2017-07-01';

export const waitForPerformance = {
  id: 'CMP-10',
  field: '期间计算规则',
  duty: 'Perform the statutory duty that was asked for, before the applicant may sue',
  dutyName: '履责诉讼等待期',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'performance-requested',
  clockStartsOnName: '申请履行法定职责',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'month' },
      counting: 'civil',
      citation: {
        ...litigationLaw,
        article: '第四十七条',
        quote: '行政机关在接到申请之日起两个月内不履行的',
      },
      reading: null,
    },
  ],
  consequence: '可诉不作为',
  extension: '法律法规另有规定从其规定；紧急情况不受限',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
