import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国行政处罚法（2021修订）》. */
const penaltyLaw = {
  title: '中华人民共和国行政处罚法（2021修订）',
  rank: 'law',
  documentNumber: '主席令第70号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2021-07-15';

export const penaltyDecisionAfterReverseTransfer = {
  id: 'REV-07',
  field: '行刑反向移送',
  duty: 'Decide on the administrative penalty in a case that came back from criminal procedure',
  dutyName: '反向移送后的行政处罚办案期限',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'penalty-case-filed',
  clockStartsOnName: '行政处罚立案之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 90, unit: 'day' },
      counting: 'silent',
      suspendedBy: ['FWD-20'],
      citation: {
        ...penaltyLaw,
        article: '第六十条',
        quote: '自行政处罚案件立案之日起九十日内作出行政处罚决定',
      },
      reading: '90日不在85条工作日清单内→自然日',
    },
  ],
  consequence: '程序违法（复议/诉讼中撤销或确认违法）',
  extension: '法律、法规、规章另有规定从其规定（市监/生态可延，见PEN-01备注）',
  note: '起点是“立案”，不是收到检察意见；两个时钟并行',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const limitationOfPenalty = {
  id: 'REV-12',
  field: '行刑反向移送',
  duty: 'Punish no violation that was not discovered within the limitation period',
  dutyName: '追责时效',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'violation-ended',
  clockStartsOnName: '违法行为发生/终了之日',
  kind: 'bar',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'year' },
      counting: 'silent',
      extensions: {
        'to-5': {
          to: { length: 5, unit: 'year' },
          ground: '生命健康、金融安全且有危害后果',
          approver: null,
          quote: null,
        },
      },
      citation: {
        ...penaltyLaw,
        article: '第三十六条',
        quote: '违法行为在二年内未被发现的，不再给予行政处罚',
      },
      reading: null,
    },
  ],
  consequence: '不再给予行政处罚→检察院应终结审查',
  extension: '5年（生命健康、金融安全且有危害后果）',
  note: '司法机关侦查即属“被发现”系法工委答复口径（凭记忆）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const penaltyDecision = {
  id: 'PEN-01',
  field: '行政处罚程序',
  duty: 'Decide on the administrative penalty',
  dutyName: '作出处罚决定',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'penalty-case-filed',
  clockStartsOnName: '立案之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 90, unit: 'day' },
      counting: 'silent',
      suspendedBy: ['FWD-20'],
      citation: {
        ...penaltyLaw,
        article: '第六十条',
        quote: '法律、法规、规章另有规定的，从其规定',
      },
      reading: '自然日；末日遇节假日法无明文',
    },
  ],
  consequence: '程序违法',
  extension: '从法律、法规、规章特别规定；市监/生态规章可经批准延30日并继续延（凭记忆）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const requestForHearing = {
  id: 'PEN-02',
  field: '行政处罚程序',
  duty: 'Ask for a hearing',
  dutyName: '要求听证',
  owedBy: 'party',
  owedByName: '当事人',
  clockStartsOn: 'hearing-right-notified',
  clockStartsOnName: '行政机关告知后',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 5, unit: 'day' },
      counting: 'administrative-penalty-law',
      citation: {
        ...penaltyLaw,
        article: '第六十四条第一项',
        quote: '应当在行政机关告知后五日内提出',
      },
      reading: null,
    },
  ],
  consequence: '视为放弃；行政机关可径行决定',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const noticeOfHearing = {
  id: 'PEN-03',
  field: '行政处罚程序',
  duty: 'Tell the party the time and place of the hearing beforehand',
  dutyName: '听证通知',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'hearing-held',
  clockStartsOnName: '举行听证前',
  kind: 'min-notice',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'administrative-penalty-law',
      direction: 'before',
      citation: {
        ...penaltyLaw,
        article: '第六十四条第二项',
        quote: '在举行听证的七日前，通知当事人及有关人员听证的时间、地点',
      },
      reading: '倒算：听证日不计入，须有7个完整工作日',
    },
  ],
  consequence: '程序违法',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const decisionOnRegisteredEvidence = {
  id: 'PEN-04',
  field: '行政处罚程序',
  duty: 'Decide what becomes of evidence registered and kept in advance',
  dutyName: '先行登记保存处理',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'evidence-registered',
  clockStartsOnName: '登记保存',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'administrative-penalty-law',
      citation: {
        ...penaltyLaw,
        article: '第五十六条',
        quote: '应当在七日内及时作出处理决定',
      },
      reading: null,
    },
  ],
  consequence: '自动失去保存依据',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
