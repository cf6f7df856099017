import type { Citation, Rule } from './rule.js';
import { readInExcerpt, remembered } from './standings.js';

/** 《关于加强行政执法与刑事司法衔接工作的意见》. */
const opinionOf2011 = {
  title: '关于加强行政执法与刑事司法衔接工作的意见',
  rank: 'joint-normative-document',
  documentNumber: '中办发〔2011〕8号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const opinionOf2011InForceFrom = '2011-02-09';

/** 《关于在行政执法中及时移送涉嫌犯罪案件的意见》. */
const opinionOf2006 = {
  title: '关于在行政执法中及时移送涉嫌犯罪案件的意见',
  rank: 'joint-normative-document',
  documentNumber: '高检会〔2006〕2号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const opinionOf2006InForceFrom = '2006-01-26';

export const filingOfFoodCrime = {
  id: 'FWD-09B',
  field: '行刑正向移送',
  duty: 'Decide whether to open a case of crime concerning food',
  dutyName: '立案决定（食品）',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'case-accepted',
  clockStartsOnName: '受理之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: opinionOf2011InForceFrom,
      period: { length: 10, unit: 'day' },
      counting: 'criminal',
      extensions: {
        'to-30': { to: { length: 30, unit: 'day' }, ground: '案情重大复杂', approver: null, quote: null },
      },
      citation: {
        ...opinionOf2011,
        article: '一（三）',
        articleVerified: false,
        quote: null,
        paraphrase: '自受理之日起10日内作出决定；重大复杂30日内',
      },
      reading: null,
    },
  ],
  consequence: '立案监督',
  extension: '30日（案情重大复杂）',
  note: '北京等地沿用10日；与国务院令3日并存，须按地区/领域配置；271号具体期限未核',
  standing: remembered,
  tier: 'extended',
} as const satisfies Rule;

export const copyOfPenaltyDecision = {
  id: 'FWD-18',
  field: '行刑正向移送',
  duty: 'Send a copy of the penalty decision to the police and the procuratorate where the case was punished first',
  dutyName: '已罚后抄送处罚决定书副本',
  owedBy: 'enforcement-agency',
  owedByName: '行政执法机关',
  clockStartsOn: 'penalty-decided',
  clockStartsOnName: '作出行政处罚',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: opinionOf2006InForceFrom,
      period: { length: 10, unit: 'day' },
      counting: 'silent',
      citation: {
        ...opinionOf2006,
        article: '一',
        quote: '于作出行政处罚十日以内向同级公安机关、人民检察院抄送',
      },
      reading: null,
    },
  ],
  consequence: '检察意见/监察',
  note: '针对“未能及时移送并已作出行政处罚”的涉罪案件',
  standing: readInExcerpt,
  tier: 'extended',
} as const satisfies Rule;
