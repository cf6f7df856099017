import type { Citation, Rule } from './rule.js';
import { checkedInFullText, remembered } from './standings.js';

/** 《最高人民法院关于网络查询、冻结被执行人存款的规定》. */
const networkProvisions = {
  title: '最高人民法院关于网络查询、冻结被执行人存款的规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2013〕20号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const networkProvisionsInForceFrom = '2013-09-02';

/** 《人民法院、银行业金融机构网络执行查控工作规范》. */
const networkNorms = {
  title: '人民法院、银行业金融机构网络执行查控工作规范',
  rank: 'joint-normative-document',
  documentNumber: '法〔2015〕321号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const networkNormsInForceFrom = '2015-11-13';

export const reviewOfNetworkObjection = {
  id: 'ENF-10',
  field: '非诉执行与执行联动',
  duty: "Review a financial institution's objection to a network enquiry or freezing",
  dutyName: '网络查控异议审查',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'objection-received',
  clockStartsOnName: '收到金融机构书面异议',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: networkProvisionsInForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'civil',
      citation: {
        ...networkProvisions,
        article: '第六条',
        quote: '人民法院应当在15日内审查完毕并书面回复',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const feedbackOfNetworkEnquiry = {
  id: 'ENF-11',
  field: '非诉执行与执行联动',
  duty: 'Answer an electronic enquiry of the court',
  dutyName: '查控结果反馈',
  owedBy: 'financial-institution',
  owedByName: '金融机构',
  clockStartsOn: 'enquiry-received',
  clockStartsOnName: '收到电子查控请求',
  kind: 'sla',
  versions: [
    {
      inForceFrom: networkNormsInForceFrom,
      period: { length: 24, unit: 'hour' },
      counting: 'hours',
      citation: {
        ...networkNorms,
        article: '时限条款',
        articleVerified: false,
        quote: null,
        paraphrase: '查询类原则上24小时内反馈',
      },
      reading: null,
    },
  ],
  consequence: '约谈/通报；拒不协助可罚款',
  note: '低把握；规范第2条仅见“实时”反馈，落地前须取原文',
  standing: remembered,
  tier: 'extended',
} as const satisfies Rule;
