import type { StageDefinition } from '#libs/lifecycle/vocabulary.js';

const clue = {
  // Nobody outside learns what the finder makes of it before it is handed over.
  found: { name: '已发现待评估', start: true, publicAlias: '办理中' },
  'to-hand-over': { name: '已评估待移交', publicAlias: '办理中' },
  'not-handed-over': { name: '经评估不移交', final: true, publicAlias: '已办结' },
  'handed-over': { name: '已移交待登记' },
  evaluating: { name: '线索评估中' },
  'jurisdiction-referred': { name: '待上级检察院确定管辖' },
  'governance-suggested': { name: '不立案，已提出社会治理检察建议', quiet: true },
  'not-filed': { name: '不立案', final: true },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const administrative = {
  'respondent-unknown': { name: '已立案，待查明对象' },
  filed: { name: '行政公益诉讼已立案待送达' },
  investigating: { name: '行政公益诉讼调查中' },
  // Decided, and not yet served: the agency learns it from the paper.
  'suggestion-decided': { name: '已决定提出检察建议待送达', publicAlias: '行政公益诉讼调查中' },
  rectifying: { name: '检察建议整改期内' },
  examining: { name: '行政公益诉讼审查起诉' },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const civil = {
  'civil-investigating': { name: '民事公益诉讼调查中' },
  announcing: { name: '诉前公告中' },
  'kin-inquired': { name: '征询英雄烈士近亲属意见' },
  'civil-examining': { name: '民事公益诉讼审查起诉' },
  supporting: { name: '支持起诉' },
  'support-ended': { name: '支持起诉终结', final: true },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const suit = {
  'suit-transferred': { name: '已移送其他人民检察院起诉' },
  suing: { name: '已提起诉讼' },
  judged: { name: '一审已裁判' },
  appealed: { name: '二审中' },
  enforcing: { name: '裁判已生效待履行' },
  terminated: { name: '终结案件', final: true },
  'suit-withdrawn': { name: '撤回起诉', final: true },
  'suit-lost': { name: '诉讼请求未获支持', final: true },
  enforced: { name: '裁判已履行', final: true },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const negotiating = { track: 'negotiation', within: ['investigating'] } as const;

/** 诉前磋商, while the investigation goes on. */
const negotiation = {
  'not-negotiating': { name: '未磋商', track: 'negotiation', start: true, quiet: true },
  'negotiation-proposed': { name: '已提出磋商', ...negotiating },
  'plan-agreed': { name: '已达成整改方案', ...negotiating },
  'plan-carried-out': { name: '整改方案已落实', quiet: true, ...negotiating },
  'negotiation-failed': { name: '磋商未达成一致', quiet: true, ...negotiating },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const suspension = {
  'not-suspended': { name: '未中止', track: 'suspension', start: true, quiet: true },
  suspended: { name: '中止审查', track: 'suspension', within: ['rectifying', 'examining'] },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const inCase = [
  'investigating',
  'rectifying',
  'examining',
  'civil-investigating',
  'announcing',
  'civil-examining',
] as const;

const appraisal = {
  'no-appraisal': { name: '无鉴定评估', track: 'appraisal', start: true, quiet: true },
  appraising: { name: '鉴定评估中', track: 'appraisal', within: inCase },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const underExamination = { track: 'term', within: ['examining', 'civil-examining'] } as const;

/** How far the examination has been extended, begun anew with each examination. */
const term = {
  'ordinary-term': { name: '未延长', track: 'term', start: true, quiet: true },
  'extended-term': { name: '检察长已批准延长', quiet: true, ...underExamination },
  'further-term-requested': { name: '报请上一级延长', ...underExamination },
  'further-term': { name: '上一级已批准延长', quiet: true, ...underExamination },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const inCourt = { track: 'claims', within: ['suing'] } as const;

const claims = {
  'as-sued': { name: '诉讼请求未变', track: 'claims', start: true, quiet: true },
  'withdrawal-decided': { name: '已决定撤回起诉待提交', publicAlias: '诉讼请求未变', ...inCourt },
  'withdrawal-submitted': { name: '已申请撤回起诉', ...inCourt },
  'change-decided': { name: '已决定变更诉讼请求待提交', publicAlias: '诉讼请求未变', ...inCourt },
  'claims-changed': { name: '已变更诉讼请求', quiet: true, ...inCourt },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export const stages = {
  ...clue,
  ...administrative,
  ...civil,
  ...suit,
  ...negotiation,
  ...suspension,
  ...appraisal,
  ...term,
  ...claims,
} as const;

/** From the filing to the end of the suit: a case, and no more a clue. */
export const CASE_STAGES = [
  'respondent-unknown',
  'filed',
  'investigating',
  'suggestion-decided',
  'rectifying',
  'examining',
  'civil-investigating',
  'announcing',
  'kin-inquired',
  'civil-examining',
  'supporting',
  'suit-transferred',
  'suing',
  'judged',
  'appealed',
  'enforcing',
] as const satisfies readonly (keyof typeof stages)[];

/** Ends of what was filed, or was not. */
export const DECIDED_ENDS = [
  'not-filed',
  'terminated',
  'support-ended',
  'suit-withdrawn',
  'suit-lost',
  'enforced',
] as const satisfies readonly (keyof typeof stages)[];
