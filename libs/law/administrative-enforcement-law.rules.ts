import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国行政强制法》. */
const enforcementLaw = {
  title: '中华人民共和国行政强制法',
  rank: 'law',
  documentNumber: '主席令第49号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2012-01-01';

export const sealingAndSeizure = {
  id: 'PEN-06',
  field: '行政处罚程序',
  duty: 'End the sealing or seizure within its period',
  dutyName: '查封扣押期限',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'seizure-carried-out',
  clockStartsOnName: '实施查封扣押',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'administrative-enforcement-law',
      extensions: {
        'by-30': {
          by: { length: 30, unit: 'day' },
          ground: '情形未载明',
          approver: { level: 'unit-head', name: '负责人' },
          quote: null,
        },
      },
      excludes: ['检测检验鉴定期间'],
      citation: {
        ...enforcementLaw,
        article: '第二十五条',
        quote: '查封、扣押的期限不得超过三十日',
      },
      reading: null,
    },
  ],
  consequence: '逾期应解除',
  extension: '+30日，负责人批准；检测检验鉴定期间不计入',
  note: '移送公安前须衔接，避免“空窗”',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const applicationForEnforcement = {
  id: 'ENF-01',
  field: '非诉执行与执行联动',
  duty: 'Apply to the court for enforcement of the decision',
  dutyName: '行政机关申请法院强制执行',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'suit-period-ended',
  clockStartsOnName: '法定起诉期限届满之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'month' },
      counting: 'civil',
      citation: {
        ...enforcementLaw,
        article: '第五十三条',
        quote: '可以自期限届满之日起三个月内',
      },
      reading: null,
    },
  ],
  consequence: '逾期不予受理；检察院可立公益诉讼（规则68条）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const waitAfterDemand = {
  id: 'ENF-02',
  field: '非诉执行与执行联动',
  duty: 'Apply for enforcement no sooner than the period after the demand has passed',
  dutyName: '催告后等待期',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'demand-served',
  clockStartsOnName: '催告书送达',
  kind: 'waiting',
  versions: [
    {
      inForceFrom,
      period: { length: 10, unit: 'day' },
      counting: 'administrative-enforcement-law',
      citation: {
        ...enforcementLaw,
        article: '第五十四条',
        quote: '催告书送达十日后当事人仍未履行义务的',
      },
      reading: null,
    },
  ],
  consequence: '未催告→裁定不予受理/执行',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const acceptanceOfApplication = {
  id: 'ENF-03',
  field: '非诉执行与执行联动',
  duty: 'Accept the application for enforcement',
  dutyName: '法院受理',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'enforcement-application-received',
  clockStartsOnName: '接到申请',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 5, unit: 'day' },
      counting: 'administrative-enforcement-law',
      citation: {
        ...enforcementLaw,
        article: '第五十六条',
        quote: '人民法院接到行政机关强制执行的申请，应当在五日内受理',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '不予受理裁定：行政机关15日内复议；上一级15日内裁定',
  note: '15日不在10日以内→自然日',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const rulingOnEnforcement = {
  id: 'ENF-04',
  field: '非诉执行与执行联动',
  duty: 'Rule on the enforcement after examining the papers',
  dutyName: '书面审查作出执行裁定',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'enforcement-application-accepted',
  clockStartsOnName: '受理之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'administrative-enforcement-law',
      extensions: {
        'to-30': { to: { length: 30, unit: 'day' }, ground: '58条情形', approver: null, quote: null },
      },
      citation: {
        ...enforcementLaw,
        article: '第五十七条',
        quote: '人民法院应当自受理之日起七日内作出执行裁定',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '58条情形：30日内作出；不予执行裁定5日内送达；15日复议/30日裁定',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
