import type { StageDefinition } from '#libs/lifecycle/vocabulary.js';

const main = {
  decided: { name: '已作出决定待移送', start: true },
  'handed-over': { name: '已移送行政检察部门待登记受理', publicAlias: '审查中' },
  // What the procuratorate is about to conclude is its own until the paper goes out.
  examining: { name: '审查中', publicAlias: '审查中' },
  'opinion-proposed': { name: '拟提出检察意见待审批', publicAlias: '审查中' },
  'termination-proposed': { name: '拟终结审查待审批', publicAlias: '审查中' },
  'opinion-approved': { name: '检察意见已审批待送达', publicAlias: '审查中' },
  'reported-upward': { name: '已层报上级人民检察院', publicAlias: '审查中' },
  served: { name: '已送达主管机关待办理' },
  'jurisdiction-disputed': { name: '主管机关回复无管辖权' },
  'penalty-proceedings': { name: '行政处罚办理中' },
  'penalty-decided': { name: '已作出行政处罚待回复' },
  'no-penalty-decided': { name: '已决定不予行政处罚待回复' },
  replied: { name: '已回复待评估' },
  revoked: { name: '原决定已撤销，行政程序待处理' },
  terminated: { name: '终结审查', final: true },
  penalised: { name: '已处罚并回复', final: true },
  'not-penalised': { name: '不予处罚并说明理由', final: true },
  unhandled: { name: '通报后仍未处理，转其他监督', final: true },
  lapsed: { name: '因原决定被撤销而失效', final: true },
} as const satisfies Readonly<Record<string, StageDefinition>>;

/** From the registration until the opinion leaves the house. */
export const beforeService = [
  'examining',
  'opinion-proposed',
  'termination-proposed',
  'opinion-approved',
  'reported-upward',
] as const;

/** Three ways to challenge a decision not to prosecute, each of which may be under way beside the others. */
const challenges = {
  'no-objection': { name: '公安机关未提出异议', track: 'objection', start: true, quiet: true },
  objected: { name: '公安机关复议、复核中', track: 'objection', within: beforeService },
  'no-complaint': { name: '未申诉', track: 'complaint', start: true, quiet: true },
  complained: { name: '申诉复查中', track: 'complaint', within: beforeService },
  'no-private-prosecution': { name: '未自诉', track: 'private-prosecution', start: true, quiet: true },
  'privately-prosecuted': { name: '被害人自诉中', track: 'private-prosecution', within: beforeService },
} as const satisfies Readonly<Record<string, StageDefinition>>;

const consultation = { track: 'consultation', within: beforeService } as const;

/** The opinion of the procuratorate where the authority has its seat. */
const consultations = {
  'not-consulted': { name: '未征求异地意见', track: 'consultation', start: true, quiet: true },
  consulting: { name: '征求异地人民检察院意见中', ...consultation },
  'consultation-disagreed': { name: '异地意见不一致', ...consultation },
  'at-common-superior': { name: '报共同上级人民检察院决定', ...consultation },
  'consultation-agreed': { name: '异地意见一致', quiet: true, ...consultation },
} as const satisfies Readonly<Record<string, StageDefinition>>;

/** From the service of the opinion until the reply. */
export const withTheAuthority = [
  'served',
  'jurisdiction-disputed',
  'penalty-proceedings',
  'penalty-decided',
  'no-penalty-decided',
] as const;

const followUp = { track: 'follow-up', within: withTheAuthority } as const;

/** How far silence has been followed. What is owed meanwhile is owed in the main track. */
const followUps = {
  'not-urged': { name: '未督促', track: 'follow-up', start: true, quiet: true },
  urged: { name: '已督促', quiet: true, ...followUp },
  notified: { name: '已通报司法行政机关', quiet: true, ...followUp },
  'superior-asked': { name: '已提请上一级人民检察院通报', ...followUp },
  'superior-notified': { name: '已通报主管机关的上级机关', quiet: true, ...followUp },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export const stages = { ...main, ...challenges, ...consultations, ...followUps } as const;
