import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《最高人民法院关于人民法院特邀调解的规定》. */
const provisions = {
  title: '最高人民法院关于人民法院特邀调解的规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2016〕14号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2016-07-01';

export const mediationBeforeFiling = {
  id: 'MED-01',
  field: '诉调对接与司法确认',
  duty: 'Finish the mediation that the court entrusted before filing',
  dutyName: '委派调解（立案前）',
  owedBy: 'mediation-organisation',
  owedByName: '特邀调解组织/调解员',
  clockStartsOn: 'mediation-materials-received',
  clockStartsOnName: '调解组织/调解员签字接收材料之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      citation: {
        ...provisions,
        article: '第二十七条第一款',
        quote: '人民法院委派调解的案件，调解期限为30日',
      },
      reading: null,
    },
  ],
  consequence: '终止调解，材料移送法院；坚持诉讼的登记立案',
  extension: '双方同意延长不受此限',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const mediationInOrdinaryProcedure = {
  id: 'MED-02',
  field: '诉调对接与司法确认',
  duty: 'Finish the mediation that the court delegated in ordinary procedure',
  dutyName: '委托调解（立案后，普通程序）',
  owedBy: 'mediation-organisation',
  owedByName: '特邀调解组织/调解员',
  clockStartsOn: 'mediation-materials-received',
  clockStartsOnName: '签字接收材料之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'civil',
      citation: {
        ...provisions,
        article: '第二十七条第二款',
        quote: '适用普通程序的调解期限为15日',
      },
      reading: null,
    },
  ],
  consequence: '转入审判',
  extension: '双方同意延长，延长期不计入审限',
  note: '初始15日是否计入审限：条文只说“延长的”不计入',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const mediationInSummaryProcedure = {
  id: 'MED-03',
  field: '诉调对接与司法确认',
  duty: 'Finish the mediation that the court delegated in summary procedure',
  dutyName: '委托调解（立案后，简易程序）',
  owedBy: 'mediation-organisation',
  owedByName: '特邀调解组织/调解员',
  clockStartsOn: 'mediation-materials-received',
  clockStartsOnName: '签字接收材料之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'civil',
      citation: {
        ...provisions,
        article: '第二十七条第二款',
        quote: '适用简易程序的调解期限为７日',
      },
      reading: null,
    },
  ],
  consequence: '转入审判',
  extension: '双方同意延长，延长期不计入审限',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
