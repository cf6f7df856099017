import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《最高人民法院关于人民调解协议司法确认程序的若干规定》. */
const provisionsOf2011 = {
  title: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2011〕5号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const provisionsOf2011InForceFrom = '2011-03-30';

/** 《最高人民法院关于适用《民事诉讼法》的解释（2022修正）》. */
const civilProcedureInterpretation = {
  title: '最高人民法院关于适用《民事诉讼法》的解释（2022修正）',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2022〕11号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const civilProcedureInterpretationInForceFrom = '2022-04-10';

export const confirmationUnderOldRules = {
  id: 'MED-10',
  field: '诉调对接与司法确认',
  duty: "Decide whether to confirm a people's mediation agreement, under the rules of 2011",
  dutyName: '司法确认决定（2011旧规）',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'confirmation-application-accepted',
  clockStartsOnName: '受理之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: provisionsOf2011InForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'civil',
      extensions: {
        'by-10': {
          by: { length: 10, unit: 'day' },
          ground: '情形未载明',
          approver: { level: 'unit-head', name: '院长' },
          quote: null,
        },
      },
      citation: {
        ...provisionsOf2011,
        article: '第五条',
        quote: '应当自受理司法确认申请之日起十五日内作出是否确认的决定',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '+10日，院长批准',
  note: '人民调解专用、早于2012民诉法特别程序；形式上未见废止，引擎以187条为硬限、15日为软限',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const acceptanceOfConfirmation = {
  id: 'MED-11',
  field: '诉调对接与司法确认',
  duty: 'Decide whether to accept the application for confirmation',
  dutyName: '收到确认申请后决定受理',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'confirmation-application-received',
  clockStartsOnName: '收到申请',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: provisionsOf2011InForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'civil',
      citation: {
        ...provisionsOf2011,
        article: '第四条',
        quote: '应当在三日内决定是否受理',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const objectionToConfirmation = {
  id: 'MED-12',
  field: '诉调对接与司法确认',
  duty: 'Object to the ruling of confirmation',
  dutyName: '当事人对确认裁定异议',
  owedBy: 'party',
  owedByName: '当事人',
  clockStartsOn: 'confirmation-ruling-received',
  clockStartsOnName: '收到裁定之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: civilProcedureInterpretationInForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'civil',
      citation: {
        ...civilProcedureInterpretation,
        article: '第三百七十二条第二款',
        quote: '当事人有异议的，应当自收到裁定之日起十五日内提出',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '利害关系人：知道或应知权益受损之日起6个月',
  note: '旧规10条案外人1年撤销期被6个月异议取代',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
