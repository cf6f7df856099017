import type { Citation, Rule } from './rule.js';
import { readSecondHand } from './standings.js';

/** 《公安部关于改革完善受案立案制度的意见》. */
const filingOpinion = {
  title: '公安部关于改革完善受案立案制度的意见',
  rank: 'joint-normative-document',
  documentNumber: '公通字〔2015〕32号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const filingOpinionInForceFrom = '2015-11-04';

/** 《公安机关办理经济犯罪案件的若干规定》. */
const economicCrimeProvisions = {
  title: '公安机关办理经济犯罪案件的若干规定',
  rank: 'joint-normative-document',
  documentNumber: '公通字〔2017〕25号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const economicCrimeProvisionsInForceFrom = '2018-01-01';

export const filingReviewInGeneral = {
  id: 'FWD-05',
  field: '行刑正向移送',
  duty: 'Decide whether to open an ordinary criminal case',
  dutyName: '立案审查（一般刑事案件）',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'case-received',
  clockStartsOnName: '接受案件',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: filingOpinionInForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      extensions: {
        'to-7': {
          to: { length: 7, unit: 'day' },
          ground: '线索需查证',
          approver: null,
          quote: '涉嫌犯罪线索需要查证的，立案审查期限不超过7日',
        },
        'to-30': {
          to: { length: 30, unit: 'day' },
          ground: '重大疑难复杂',
          approver: { level: 'county-head', name: '县级以上公安机关负责人' },
          quote: null,
        },
      },
      citation: {
        ...filingOpinion,
        article: '三（立案审查期限）',
        quote: '刑事案件立案审查期限原则上不超过3日；涉嫌犯罪线索需要查证的，立案审查期限不超过7日',
      },
      reading: null,
    },
  ],
  consequence: '检察院立案监督',
  extension: '7日（线索需查证）；30日（重大疑难复杂，县级以上公安机关负责人批准）',
  note: '“原则上”；30日须有负责人批准证据字段',
  standing: readSecondHand,
  tier: 'core',
} as const satisfies Rule;

export const filingReviewOfEconomicCrime = {
  id: 'FWD-06',
  field: '行刑正向移送',
  duty: 'Decide whether to open a case of economic crime that an agency transferred',
  dutyName: '立案审查（行政机关移送的涉嫌经济犯罪）',
  owedBy: 'public-security',
  owedByName: '公安机关经侦部门',
  clockStartsOn: 'complete-transfer-received',
  clockStartsOnName: '移送材料符合规定且接受后',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: economicCrimeProvisionsInForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      extensions: {
        'to-10': {
          to: { length: 10, unit: 'day' },
          ground: '至迟应当作出决定的期限',
          approver: null,
          quote: '至迟应当在十日以内作出决定',
        },
        'to-30': {
          to: { length: 30, unit: 'day' },
          ground: '重大疑难复杂/跨区域',
          approver: { level: 'county-head', name: '县级以上负责人' },
          quote: null,
        },
        'by-30': {
          by: { length: 30, unit: 'day' },
          after: 'to-30',
          ground: '30日后再延长',
          approver: { level: 'superior-head', name: '上一级负责人' },
          quote: null,
        },
      },
      citation: {
        ...economicCrimeProvisions,
        article: '第十六条',
        quote: '应当在三日以内进行审查并决定是否立案，至迟应当在十日以内作出决定',
      },
      reading: null,
    },
  ],
  consequence: '立案监督',
  extension: '至迟10日；30日（重大疑难复杂/跨区域，县级以上负责人批准）；再+30日（上一级负责人批准）',
  note: '起算以“移送材料符合相关规定”为前提',
  standing: readSecondHand,
  tier: 'core',
} as const satisfies Rule;
