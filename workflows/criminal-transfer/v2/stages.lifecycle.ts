import type { StageDefinition } from '#libs/lifecycle/vocabulary.js';

const main = {
  // Nobody outside the transferor learns whether it is about to approve, or declined to.
  reported: { name: '待决定是否移送', start: true, publicAlias: '办理中' },
  approved: { name: '已批准待移送', publicAlias: '办理中' },
  'not-transferred': { name: '不移送', publicAlias: '办理中' },
  'closed-without-transfer': { name: '未移送，已作行政处理', final: true, publicAlias: '已办结' },
  'opinion-received': { name: '检察意见建议移送' },
  sent: { name: '已移送待接受' },
  'receipt-refused': { name: '公安机关拒不接受' },
  'under-review': { name: '立案审查中' },
  // Decided, and not yet served: the transferor learns it from the notice.
  'filing-decided': { name: '已决定立案待通知', publicAlias: '立案审查中' },
  'non-filing-decided': { name: '已决定不予立案待通知', publicAlias: '立案审查中' },
  returned: { name: '已退回（不属公安机关管辖）' },
  'not-filed': { name: '不予立案' },
  filed: { name: '已立案' },
  investigating: { name: '侦查中' },
  'withdrawal-decided': { name: '已决定撤销案件待告知', publicAlias: '侦查中' },
  'case-withdrawn': { name: '已撤销案件' },
  prosecution: { name: '审查起诉' },
  handled: { name: '已作行政处理', final: true },
  prosecuted: { name: '已起诉', final: true },
  'not-prosecuted': { name: '不起诉', final: true },
} as const satisfies Readonly<Record<string, StageDefinition>>;

/** How far the period of review has been extended: each step from the one before it, and begun anew with each review. */
const term = {
  'ordinary-term': { name: '未延长', track: 'term', start: true, quiet: true },
  'verification-term': { name: '已延长查证', track: 'term', quiet: true, within: ['under-review'] },
  'complex-term': { name: '已按重大复杂延长', track: 'term', quiet: true, within: ['under-review'] },
  'further-term-requested': { name: '报请上一级延长', track: 'term', within: ['under-review'] },
  'further-term': { name: '上一级已批准延长', track: 'term', quiet: true, within: ['under-review'] },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const reconsideration = {
  'no-reconsideration': { name: '未提请复议', track: 'reconsideration', start: true, quiet: true },
  reconsidering: { name: '复议中', track: 'reconsideration', within: ['not-filed'] },
  reconsidered: { name: '复议维持', track: 'reconsideration', quiet: true, within: ['not-filed'] },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const underSupervision = { track: 'supervision', within: ['not-filed'] } as const;
const lateUnderSupervision = { track: 'supervision', within: ['under-review'] } as const;
/** A notice to file answers a decision not to file, or none in time. */
const noticed = { track: 'supervision', within: ['not-filed', 'under-review'] } as const;

const supervision = {
  unsupervised: { name: '未监督', track: 'supervision', start: true, quiet: true },
  'supervision-proposed': { name: '已建议立案监督', ...underSupervision },
  'reasons-demanded': { name: '已要求说明不立案理由', ...underSupervision },
  'reasons-given': { name: '审查不立案理由', ...underSupervision },
  'reasons-accepted': { name: '不立案理由成立待告知', ...underSupervision },
  'supervision-closed': { name: '立案监督终结', quiet: true, ...noticed },
  'delay-reported': { name: '已反映逾期未决定', ...lateUnderSupervision },
  'delay-reasons-demanded': { name: '已要求说明逾期理由', ...lateUnderSupervision },
  'delay-reasons-given': { name: '审查逾期理由', ...lateUnderSupervision },
  'told-to-file': { name: '已通知立案', ...noticed },
  corrected: { name: '已发纠正违法通知书', ...noticed },
  'at-superior': { name: '上一级检察院协商', ...noticed },
  consulted: { name: '协商后待立案', ...noticed },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export const stages = { ...main, ...term, ...reconsideration, ...supervision } as const;
