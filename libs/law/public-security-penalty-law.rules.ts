import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国治安管理处罚法（2025修订）》. */
const publicSecurityPenaltyLaw = {
  title: '中华人民共和国治安管理处罚法（2025修订）',
  rank: 'law',
  documentNumber: '令号未核',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2026-01-01';

export const publicSecurityPenaltyCase = {
  id: 'REV-08',
  field: '行刑反向移送',
  duty: 'Handle a public security case within its period',
  dutyName: '反向移送公安治安处罚的办案期限',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'penalty-case-filed',
  clockStartsOnName: '立案之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'silent',
      extensions: {
        'by-30': {
          by: { length: 30, unit: 'day' },
          times: 2,
          insteadOf: ['by-30-station'],
          ground: '案情重大、复杂',
          approver: { level: 'superior-head', name: '上一级公安机关' },
          quote: null,
        },
        'by-30-station': {
          by: { length: 30, unit: 'day' },
          times: 2,
          insteadOf: ['by-30'],
          ground: '案情重大、复杂（派出所办理的案件）',
          approver: { level: 'county-head', name: '所属公安机关' },
          quote: null,
        },
      },
      excludes: ['鉴定期间', '听证期间'],
      citation: {
        ...publicSecurityPenaltyLaw,
        article: '第一百一十八条',
        quote: '自立案之日起不得超过三十日；案情重大、复杂的，经上一级公安机关批准',
      },
      reading: '鉴定、听证期间不计入',
    },
  ],
  consequence: '程序违法',
  extension: '上一级公安机关批准延30日，至多2次（合计90日）；派出所案件由所属公安机关批准',
  note: '2026-01-01起新法；旧法(2012)为30+30一次——案件跨2026-01-01须按程序从新判断',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const filingOfPublicSecurityCase = {
  id: 'MAN-04',
  field: '强制报告',
  duty: 'Open and investigate a public security case at once',
  dutyName: '治安案件接受即立案',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'report-received',
  clockStartsOnName: '其他国家机关移送等',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { atOnce: '立即' },
      counting: 'silent',
      citation: {
        ...publicSecurityPenaltyLaw,
        article: '第九十条',
        quote: '应当立即立案并进行调查',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '2026新法：行政机关移送治安案件不再是“及时受理、登记”',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
