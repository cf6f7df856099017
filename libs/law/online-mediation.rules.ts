import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《人民法院在线调解规则》. */
const onlineRules = {
  title: '人民法院在线调解规则',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2021〕23号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2022-01-01';

export const onlineMediation = {
  id: 'MED-04',
  field: '诉调对接与司法确认',
  duty: 'Finish the online mediation before filing',
  dutyName: '在线调解期限',
  owedBy: 'mediation-organisation',
  owedByName: '调解组织',
  clockStartsOn: 'mediation-accepted-online',
  clockStartsOnName: '平台确认接受委派/委托/申请之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      citation: {
        ...onlineRules,
        article: '第二十四条',
        quote: '立案前在线调解期限为三十日',
      },
      reading: '起点与线下不同：平台确认接受',
    },
  ],
  consequence: '25条终结',
  extension: '立案后15/7日；各方同意可延',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const acceptanceOfMediation = {
  id: 'MED-05',
  field: '诉调对接与司法确认',
  duty: 'Confirm that the entrusted mediation is accepted',
  dutyName: '确认接受委派',
  owedBy: 'mediation-organisation',
  owedByName: '调解组织/调解员',
  clockStartsOn: 'mediation-request-received',
  clockStartsOnName: '收到委派委托信息',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...onlineRules,
        article: '第十二条',
        quote: '后三个工作日内，确认接受人民法院委派委托',
      },
      reading: null,
    },
  ],
  consequence: '视为未接受，法院/当事人可重新指定',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const appointmentOfMediator = {
  id: 'MED-06',
  field: '诉调对接与司法确认',
  duty: 'Appoint a mediation organisation',
  dutyName: '法院指定调解组织',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'online-mediation-application-received',
  clockStartsOnName: '收到在线调解申请',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...onlineRules,
        article: '第十条',
        quote: '应当在收到当事人在线调解申请后三个工作日内指定',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '当事人共同选定期2个工作日',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const notificationOfOtherParty = {
  id: 'MED-07',
  field: '诉调对接与司法确认',
  duty: 'Help the court to tell the other party and ask for its consent',
  dutyName: '协助通知对方询问意愿',
  owedBy: 'mediation-organisation',
  owedByName: '调解员',
  clockStartsOn: 'mediation-accepted',
  clockStartsOnName: '接受委派之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...onlineRules,
        article: '第十五条',
        quote: '三个工作日内协助人民法院通知对方当事人',
      },
      reading: null,
    },
  ],
  consequence: '拒绝或联系不上→即时退回法院',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
