import type { Citation, Rule } from './rule.js';
import { remembered } from './standings.js';

/** 《药品行政执法与刑事司法衔接工作办法》. */
const measures = {
  title: '药品行政执法与刑事司法衔接工作办法',
  rank: 'joint-normative-document',
  documentNumber: '国药监法〔2022〕41号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2023-01-10';

export const filingOfDrugCrime = {
  id: 'FWD-09',
  field: '行刑正向移送',
  duty: 'Decide whether to open a case of crime concerning medicines',
  dutyName: '立案决定（药品）',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'transfer-received',
  clockStartsOnName: '接受案件之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      extensions: {
        'to-10': { to: { length: 10, unit: 'day' }, ground: '较复杂', approver: null, quote: null },
        'to-30': {
          to: { length: 30, unit: 'day' },
          ground: '重大疑难复杂/跨区域',
          approver: { level: 'county-head', name: '县级以上' },
          quote: null,
        },
        'by-30': {
          by: { length: 30, unit: 'day' },
          after: 'to-30',
          ground: '30日后再延长',
          approver: { level: 'superior-head', name: '上一级' },
          quote: null,
        },
      },
      citation: {
        ...measures,
        article: '第十一条',
        articleVerified: false,
        quote: null,
        paraphrase: '3日内；较复杂10日内；重大30日；特殊再延30日',
      },
      reading: null,
    },
  ],
  consequence: '立案监督',
  extension: '10日（较复杂）；30日（重大疑难复杂/跨区域，县级以上批准）；再+30日（上一级批准）',
  note: '与经侦规定16条同构；上线前对原文',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;
