import type { Citation, Rule } from './rule.js';
import { readSecondHand } from './standings.js';

/** 《市场监督管理行政处罚程序规定》. */
const provisions = {
  title: '市场监督管理行政处罚程序规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '总局令第2号（2021、2022修正）',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2021-07-15';

export const verificationBeforeFiling = {
  id: 'PEN-05',
  field: '行政处罚程序',
  duty: 'Verify leads or materials before a market supervision case is opened',
  dutyName: '立案前核查（市场监管）',
  owedBy: 'enforcement-agency',
  owedByName: '市场监管部门',
  clockStartsOn: 'lead-received',
  clockStartsOnName: '发现线索或收到材料之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 15, unit: 'working-day' },
      counting: 'working-days',
      extensions: {
        'by-15': {
          by: { length: 15, unit: 'working-day' },
          ground: '特殊情况（经批准）',
          approver: null,
          quote: null,
        },
      },
      citation: {
        ...provisions,
        article: '第十八条',
        articleVerified: false,
        quote: '在发现线索或收到材料之日起十五个工作日内予以核查',
      },
      reading: null,
    },
  ],
  consequence: '内部监督；举报人异议',
  extension: '特殊情况经批准可延15个工作日（凭记忆）',
  note: '二手来源，条号凭记忆；检察意见接收后是否适用由地方确认',
  standing: readSecondHand,
  tier: 'extended',
} as const satisfies Rule;
