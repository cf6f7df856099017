import type { Citation, Rule } from './rule.js';
import { checkedInFullText, retold } from './standings.js';

/** 《关于建立完善国家司法救助制度的意见（试行）》. */
const reliefOpinion = {
  title: '关于建立完善国家司法救助制度的意见（试行）',
  rank: 'joint-normative-document',
  documentNumber: '中政委〔2014〕3号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const reliefOpinionInForceFrom = '2014-01-17';

/** 《中华人民共和国社会救助法》. */
const socialReliefLaw = {
  title: '中华人民共和国社会救助法',
  rank: 'law',
  documentNumber: '2026-04-30通过，令号未核',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const socialReliefLawInForceFrom = '2026-07-01';

export const decisionOnRelief = {
  id: 'REL-01',
  field: '国家司法救助',
  duty: 'Decide whether judicial relief is granted, and how much',
  dutyName: '审查/审批意见',
  owedBy: 'case-handling-organ',
  owedByName: '办案机关',
  clockStartsOn: 'relief-application-accepted',
  clockStartsOnName: '受理救助申请（材料齐备）',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: reliefOpinionInForceFrom,
      period: { length: 10, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...reliefOpinion,
        article: '四',
        quote: '在10个工作日内作出是否给予救助和具体救助金额的审批意见',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '地方有“办案机关10个工作日+政法委10个工作日”两段式',
  standing: retold,
  tier: 'core',
} as const satisfies Rule;

export const noticeOfReliefPayment = {
  id: 'REL-02',
  field: '国家司法救助',
  duty: 'Tell the applicant to collect the relief',
  dutyName: '通知领取救助金',
  owedBy: 'case-handling-organ',
  owedByName: '办案机关',
  clockStartsOn: 'relief-funds-received',
  clockStartsOnName: '收到财政拨付款',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: reliefOpinionInForceFrom,
      period: { length: 2, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...reliefOpinion,
        article: '四',
        quote: '办案机关在收到拨付款后2个工作日内，通知申请人领取',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: retold,
  tier: 'core',
} as const satisfies Rule;

export const referralToSocialRelief = {
  id: 'REL-03',
  field: '国家司法救助',
  duty: 'Refer an applicant who remains in hardship to social relief',
  dutyName: '救助后转社会救助',
  owedBy: 'civil-affairs',
  owedByName: '民政等',
  clockStartsOn: 'relief-insufficient',
  clockStartsOnName: '获救助仍困难',
  kind: 'branch',
  versions: [
    {
      inForceFrom: socialReliefLawInForceFrom,
      period: null,
      counting: 'silent',
      citation: {
        ...socialReliefLaw,
        article: '第三十六条',
        quote: '获得司法救助仍然面临生活困难的当事人',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '2026-07-01起，引擎应提供向民政移送的节点',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
