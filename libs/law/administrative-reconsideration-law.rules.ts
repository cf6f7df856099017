import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国行政复议法（2023修订）》. */
const reconsiderationLaw = {
  title: '中华人民共和国行政复议法（2023修订）',
  rank: 'law',
  documentNumber: '主席令第9号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2024-01-01';

export const examinationOfApplication = {
  id: 'REC-01',
  field: '行政复议衔接',
  duty: 'Examine whether to accept an application for administrative reconsideration',
  dutyName: '受理审查',
  owedBy: 'reconsideration-organ',
  owedByName: '行政复议机关',
  clockStartsOn: 'administrative-reconsideration-application-received',
  clockStartsOnName: '收到复议申请',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 5, unit: 'day' },
      counting: 'administrative-reconsideration-law',
      citation: {
        ...reconsiderationLaw,
        article: '第三十条',
        quote: '行政复议机关收到行政复议申请后，应当在五日内进行审查',
      },
      reading: null,
    },
  ],
  consequence: '视为受理',
  extension: '期满未决定视为受理',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const respondentsReply = {
  id: 'REC-02',
  field: '行政复议衔接',
  duty: 'Reply in writing to the application and submit evidence and grounds',
  dutyName: '被申请人答复',
  owedBy: 'respondent-agency',
  owedByName: '被申请人',
  clockStartsOn: 'application-copy-received',
  clockStartsOnName: '收到申请书副本之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 10, unit: 'day' },
      counting: 'administrative-reconsideration-law',
      citation: {
        ...reconsiderationLaw,
        article: '第四十八条',
        quote: '起十日内，提出书面答复，并提交作出行政行为的证据、依据',
      },
      reading: '2023法新增“十日”入工作日清单——旧系统多按自然日',
    },
  ],
  consequence: '不答复→可撤销',
  extension: '简易程序5个工作日',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const administrativeReconsiderationDecision = {
  id: 'REC-03',
  field: '行政复议衔接',
  duty: 'Decide on the administrative reconsideration',
  dutyName: '复议决定',
  owedBy: 'reconsideration-organ',
  owedByName: '行政复议机关',
  clockStartsOn: 'administrative-reconsideration-application-accepted',
  clockStartsOnName: '受理之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 60, unit: 'day' },
      counting: 'administrative-reconsideration-law',
      extensions: {
        'by-30': { by: { length: 30, unit: 'day' }, ground: '情形未载明', approver: null, quote: null },
      },
      citation: {
        ...reconsiderationLaw,
        article: '第六十二条',
        quote: '应当自受理申请之日起六十日内作出行政复议决定',
      },
      reading: null,
    },
  ],
  consequence: '可诉复议机关不作为',
  extension: '+30日；简易30日',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const executionOfReconsiderationOpinion = {
  id: 'REC-04',
  field: '行政复议衔接',
  duty: 'Report how the reconsideration opinion was carried out',
  dutyName: '执行行政复议意见书',
  owedBy: 'enforcement-agency',
  owedByName: '有关机关',
  clockStartsOn: 'reconsideration-opinion-received',
  clockStartsOnName: '收到意见书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 60, unit: 'day' },
      counting: 'administrative-reconsideration-law',
      citation: {
        ...reconsiderationLaw,
        article: '第七十六条',
        quote: '有关机关应当自收到行政复议意见书之日起六十日内',
      },
      reading: null,
    },
  ],
  consequence: '责令限期履行、约谈、通报批评（77条）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
