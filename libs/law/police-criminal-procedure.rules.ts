import type { Citation, Rule, Verification } from './rule.js';

/** 《公安机关办理刑事案件程序规定》. */
const provisions = {
  title: '公安机关办理刑事案件程序规定',
  documentNumber: '公安部令第127号，公安部令第159号修正',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2020-09-01';

const seenInFull = {
  confidence: 'verified',
  method: 'full-text',
  quoteMachineChecked: true,
} as const satisfies Verification;

export const noticeOfMissingMaterials = {
  id: 'FWD-10',
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
      rollover: 'none',
      citation: {
        ...provisions,
        article: '第一百八十条第二款',
        quote: '应当在接受案件后二十四小时以内通知移送案件的行政执法机关',
      },
      reading: null,
    },
  ],
  consequence: '不得以材料不全为由不接受',
  verification: seenInFull,
  activeByDefault: true,
  tier: 'core',
} as const satisfies Rule;

export const supplementOfMaterials = {
  id: 'FWD-11',
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
      rollover: 'silent',
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
  verification: seenInFull,
  activeByDefault: true,
  tier: 'core',
} as const satisfies Rule;

export const noticeOfWithdrawnCase = {
  id: 'FWD-17',
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
      rollover: 'criminal',
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
  verification: seenInFull,
  activeByDefault: true,
  tier: 'core',
} as const satisfies Rule;
