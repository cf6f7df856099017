import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国民事诉讼法（2023修正）》. */
const civilProcedureLaw = {
  title: '中华人民共和国民事诉讼法（2023修正）',
  rank: 'law',
  documentNumber: '主席令第11号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2024-01-01';

export const limitationOfEnforcement = {
  id: 'ENF-05',
  field: '非诉执行与执行联动',
  duty: 'Apply for enforcement of a civil judgment or agreement',
  dutyName: '申请执行时效',
  owedBy: 'enforcement-applicant',
  owedByName: '申请执行人',
  clockStartsOn: 'performance-period-ended',
  clockStartsOnName: '履行期间最后一日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'year' },
      counting: 'civil',
      citation: {
        ...civilProcedureLaw,
        article: '第二百五十条',
        quote: '申请执行的期间为二年',
      },
      reading: '适用中止、中断',
    },
  ],
  consequence: '丧失强制执行保护（被执行人可异议）',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const confirmationAfterAnnouncement = {
  id: 'ECO-04',
  field: '生态环境损害赔偿',
  duty: 'Finish the judicial confirmation of a compensation agreement after its announcement',
  dutyName: '司法确认审结',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'announcement-ended',
  clockStartsOnName: '公告期满',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      citation: {
        ...civilProcedureLaw,
        article: '第一百八十七条',
        quote: '应当在立案之日起三十日内或者公告期满后三十日内审结',
      },
      reading: null,
    },
  ],
  consequence: '内部监督',
  extension: '特殊情况院长批准延长',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const applicationForConfirmation = {
  id: 'MED-08',
  field: '诉调对接与司法确认',
  duty: 'Apply jointly for judicial confirmation of the mediation agreement',
  dutyName: '申请司法确认',
  owedBy: 'parties',
  owedByName: '双方当事人共同',
  clockStartsOn: 'agreement-in-effect',
  clockStartsOnName: '调解协议生效之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      citation: {
        ...civilProcedureLaw,
        article: '第二百零五条',
        quote: '由双方当事人自调解协议生效之日起三十日内',
      },
      reading: null,
    },
  ],
  consequence: '裁定不予受理；仍有合同效力，可另诉',
  note: '仅限“经依法设立的调解组织调解”；生态损害磋商协议非调解，30日申请期不当然适用',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const judicialConfirmation = {
  id: 'MED-09',
  field: '诉调对接与司法确认',
  duty: 'Finish the case of judicial confirmation',
  dutyName: '司法确认审结',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'confirmation-case-filed',
  clockStartsOnName: '立案之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      extensions: {
        'by-30': {
          by: { length: 30, unit: 'day' },
          ground: '情形未载明（审限规定）',
          approver: { level: 'unit-head', name: '院长' },
          quote: null,
        },
      },
      citation: {
        ...civilProcedureLaw,
        article: '第一百八十七条',
        quote: '应当在立案之日起三十日内或者公告期满后三十日内审结',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '院长批准延长（审限规定：+30日）',
  note: '旧法释〔2011〕5号为15日+10日，见MED-10',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const registrationOfSuit = {
  id: 'MED-13',
  field: '诉调对接与司法确认',
  duty: 'Register a suit that meets the conditions',
  dutyName: '登记立案',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'suit-received',
  clockStartsOnName: '收到符合条件的起诉',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'civil',
      citation: {
        ...civilProcedureLaw,
        article: '第一百二十六条',
        quote: '符合起诉条件的，应当在七日内立案',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '补正的从补正后次日起算（解释126条）',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
