import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《公安机关办理刑事案件程序规定》. */
const provisions = {
  title: '公安机关办理刑事案件程序规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '公安部令第127号，公安部令第159号修正',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2020-09-01';

export const policeReviewByProvisions = {
  id: 'FWD-04B',
  field: '行刑正向移送',
  duty: "Review the transferred case, as the ministry's provisions have it",
  dutyName: '审查移送案件（部门规章）',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'transfer-received',
  clockStartsOnName: '接受案件之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...provisions,
        article: '第一百八十条第一款',
        quote: '应当自接受案件之日起三日以内进行审查',
      },
      reading: '刑事程序期间，最后一日为节假日顺延',
    },
  ],
  consequence: '检察院依562条要求7日内说明理由',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const noticeOfMissingMaterials = {
  id: 'FWD-10',
  field: '行刑正向移送',
  duty: 'Tell the transferring agency which materials are missing',
  dutyName: '材料不全通知补正',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'transfer-received',
  clockStartsOnName: '接受案件后',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 24, unit: 'hour' },
      counting: 'hours',
      citation: {
        ...provisions,
        article: '第一百八十条第二款',
        quote: '应当在接受案件后二十四小时以内通知移送案件的行政执法机关',
      },
      reading: null,
    },
  ],
  consequence: '不得以材料不全为由不接受',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const supplementOfMaterials = {
  id: 'FWD-11',
  field: '行刑正向移送',
  duty: 'Supply the missing materials',
  dutyName: '补正材料',
  owedBy: 'enforcement-agency',
  owedByName: '移送行政执法机关',
  clockStartsOn: 'supplement-notice-received',
  clockStartsOnName: '收到补正通知',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...provisions,
        article: '第一百八十条第二款',
        quote: '在三日以内补正，但不得以材料不全为由不接受移送案件',
      },
      reading: null,
    },
  ],
  consequence: '公安机关可按现有材料审查/补充调查；不构成退件',
  note: '立案审查期是否因补正中断，规范未明文；建议不自动停表，仅记录',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const noticeOfForwardedCase = {
  id: 'FWD-16',
  field: '行刑正向移送',
  duty: 'Tell those concerned in writing that the opened case went to another police organ',
  dutyName: '立案后移送其他公安机关的书面通知',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'case-forwarded',
  clockStartsOnName: '移送案件后',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...provisions,
        article: '第一百八十四条',
        quote: '在移送案件后三日以内书面通知',
      },
      reading: null,
    },
  ],
  consequence: '检察监督',
  note: '通知对象含移送案件的行政执法机关',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const noticeOfWithdrawnCase = {
  id: 'FWD-17',
  field: '行刑正向移送',
  duty: 'Tell the transferring agency that the criminal case was withdrawn',
  dutyName: '撤销案件告知移送机关',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'case-withdrawal-decided',
  clockStartsOnName: '作出撤销案件决定后',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...provisions,
        article: '第一百八十九条第一款',
        quote: '公安机关作出撤销案件决定后，应当在三日以内告知',
      },
      reading: null,
    },
  ],
  consequence: '行政程序无法恢复；检察监督',
  note: '告知后触发公安→行政反向移送（移送规定13条“及时”）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const complainantsReconsideration = {
  id: 'SUP-08',
  field: '立案监督',
  duty: 'Ask the police to reconsider their decision not to open a case that a complainant reported',
  dutyName: '控告人对不予立案申请复议（对照：非行政机关移送）',
  owedBy: 'complainant',
  owedByName: '控告人',
  clockStartsOn: 'non-filing-notice-received',
  clockStartsOnName: '收到不予立案通知书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...provisions,
        article: '第一百七十九条',
        quote: '可以在收到不予立案通知书后七日以内向作出决定的公安机关申请复议',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '复议30日；复核7日申请/30日决定；重大复杂+30日',
  note: '易混：行政机关移送走3日/3日，公民控告走7日/30日',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
