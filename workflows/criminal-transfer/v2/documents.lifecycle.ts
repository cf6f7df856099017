import type { DocumentDefinition } from '#libs/lifecycle/vocabulary.js';

const ofTheTransferor = {
  taskForceRecord: { name: '专案组指定记录', level: 'internal' },
  caseReport: { name: '移送涉嫌犯罪案件的书面报告', level: 'sensitive' },
  legalReview: { name: '法制审核意见', level: 'internal' },
  impactAssessment: { name: '涉企影响评估表', level: 'sensitive' },
  approvalDecision: { name: '批准决定', level: 'internal' },
  refusalRecord: { name: '不批准理由记录', level: 'internal' },
  // 第六条, item by item.
  transferLetter: { name: '涉嫌犯罪案件移送书', level: 'sensitive', series: '移' },
  investigationReport: { name: '案件调查报告', level: 'sensitive' },
  inventory: { name: '涉案物品清单', level: 'sensitive' },
  appraisal: { name: '检验报告或者鉴定结论', level: 'sensitive' },
  otherMaterials: { name: '其他材料', level: 'sensitive' },
  penaltyDecision: { name: '行政处罚决定书', level: 'sensitive' },
  serviceRecord: { name: '送达留痕', level: 'internal' },
  withdrawalLetter: { name: '撤回移送的书面决定', level: 'internal' },
  supplementaryMaterials: { name: '补正材料', level: 'sensitive' },
  supplementaryInvestigation: { name: '补充调查材料', level: 'sensitive' },
  handoverList: { name: '交接清单', level: 'sensitive' },
  reconsiderationRequest: { name: '提请复议文件', level: 'sensitive' },
  supervisionProposal: { name: '立案监督建议书', level: 'sensitive' },
  handlingDocument: { name: '行政处理文书', level: 'sensitive' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofThePolice = {
  receipt: { name: '接受案件回执', level: 'internal' },
  acceptanceRegister: { name: '受案登记表', level: 'internal' },
  evidenceList: { name: '接受证据材料清单', level: 'internal' },
  supplementNotice: { name: '补正通知书', level: 'internal' },
  investigationOpinion: { name: '补充调查意见', level: 'sensitive' },
  forwardingNotice: { name: '移送案件通知书', level: 'internal' },
  returnNotice: { name: '不属公安机关管辖的书面通知', level: 'internal' },
  returnedFile: { name: '退回的案卷材料', level: 'sensitive' },
  extensionApproval: { name: '负责人批准延长的文书', level: 'internal' },
  filingDecision: { name: '立案决定书', level: 'sensitive' },
  filingNotice: { name: '立案通知书', level: 'sensitive' },
  notFilingNotice: { name: '不予立案通知书', level: 'sensitive' },
  reconsiderationDecision: { name: '复议决定通知书', level: 'sensitive' },
  reasonsStatement: { name: '不立案（立案）情况书面说明', level: 'sensitive' },
  delayStatement: { name: '逾期理由书面说明', level: 'sensitive' },
  withdrawalDecision: { name: '撤销案件决定书', level: 'sensitive' },
  progressReport: { name: '侦查工作进展情况', level: 'specially-restricted' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofTheProcuratorate = {
  procuratorialOpinion: { name: '检察意见书', level: 'sensitive', series: '意' },
  correctiveOpinion: { name: '纠正意见', level: 'sensitive' },
  demandForReasons: { name: '要求说明不立案理由通知书', level: 'sensitive' },
  demandForDelayReasons: { name: '要求说明逾期理由的通知', level: 'sensitive' },
  resultNotice: { name: '立案监督结果告知', level: 'sensitive' },
  noticeToFile: { name: '通知立案书', level: 'sensitive' },
  correctionNotice: { name: '纠正违法通知书', level: 'sensitive' },
  urgingLetter: { name: '立案监督案件催办函', level: 'sensitive' },
  indictment: { name: '起诉书', level: 'specially-restricted' },
  nonProsecutionDecision: { name: '不起诉决定书', level: 'sensitive' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

export const documents = {
  ...ofTheTransferor,
  ...ofThePolice,
  ...ofTheProcuratorate,
  dutyCrimeClue: { name: '职务犯罪线索材料', level: 'specially-restricted' },
} as const;
