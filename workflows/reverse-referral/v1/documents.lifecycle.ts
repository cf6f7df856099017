import type { DocumentDefinition } from '#libs/lifecycle/vocabulary.js';

const ofTheDecision = {
  decision: { name: '不起诉决定书、判决书或者撤销案件决定书', level: 'sensitive' },
  transferLetter: { name: '案件移送函', level: 'sensitive' },
  revocation: { name: '撤销原决定的文书', level: 'sensitive' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofTheExamination = {
  criminalFile: { name: '移送审查的案卷材料', level: 'specially-restricted' },
  impactAssessment: { name: '涉企影响评估表', level: 'sensitive' },
  suspensionDecision: { name: '中止审查决定书', level: 'internal' },
  challengeResult: { name: '维持决定或者裁定', level: 'sensitive' },
  consultationLetter: { name: '征求意见函', level: 'internal' },
  consultationReply: { name: '对征求意见的答复', level: 'internal' },
  disagreementReport: { name: '意见分歧的报告', level: 'internal' },
  superiorDecision: { name: '共同上级人民检察院的决定', level: 'internal' },
  extensionApproval: { name: '批准延长期限的文书', level: 'internal' },
  examinationReport: { name: '审查终结报告', level: 'specially-restricted' },
  terminationDecision: { name: '终结审查决定书', level: 'internal' },
  upwardReport: { name: '层报文书', level: 'internal' },
  instruction: { name: '指令', level: 'internal' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofTheOpinion = {
  procuratorialOpinion: { name: '检察意见书', level: 'sensitive', series: '意' },
  serviceReceipt: { name: '送达回证', level: 'internal' },
  evidence: { name: '相关证据材料', level: 'sensitive' },
  seizedProperty: { name: '需要没收的涉案财物清单', level: 'sensitive' },
  urgingLetter: { name: '督促函', level: 'sensitive' },
  circular: { name: '书面通报', level: 'sensitive' },
  superiorRequest: { name: '提请上级人民检察院通报的报告', level: 'internal' },
  superiorNotice: { name: '对主管机关上级机关的通报', level: 'sensitive' },
  leadershipReport: { name: '对党委、人大常委会的报告', level: 'specially-restricted' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofTheAuthority = {
  caseFiling: { name: '立案审批表', level: 'internal' },
  penaltyDecision: { name: '行政处罚决定书', level: 'sensitive' },
  noPenaltyDecision: { name: '不予行政处罚决定书', level: 'sensitive' },
  reply: { name: '书面回复', level: 'sensitive' },
  settlement: { name: '终止、撤销行政处罚或者折抵的文书', level: 'sensitive' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

export const documents = {
  ...ofTheDecision,
  ...ofTheExamination,
  ...ofTheOpinion,
  ...ofTheAuthority,
  dutyCrimeClue: { name: '职务犯罪线索材料', level: 'specially-restricted' },
} as const;
