import type { DocumentDefinition } from '#libs/lifecycle/vocabulary.js';

const ofTheClue = {
  assessmentForm: { name: '公益诉讼线索评估表', level: 'internal' },
  handoverLetter: { name: '线索移送函', level: 'sensitive' },
  sourceMaterials: { name: '控告、举报材料', level: 'specially-restricted' },
  clueMaterials: { name: '线索材料', level: 'sensitive' },
  transferNotice: { name: '移送案件线索通知书', level: 'sensitive' },
  submission: { name: '报请移送案件线索意见书', level: 'sensitive' },
  filingForm: { name: '立案审批表', level: 'internal' },
  preliminaryReport: { name: '初步调查报告', level: 'internal' },
  filingDecision: { name: '立案决定书', level: 'sensitive' },
  nonFilingDecision: { name: '不立案决定书', level: 'sensitive' },
  serviceReceipt: { name: '送达回证', level: 'internal' },
  feedbackLetter: { name: '结果反馈函', level: 'internal' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofTheInvestigation = {
  negotiationLetter: { name: '磋商函', level: 'internal' },
  factConfirmation: { name: '事实确认书', level: 'sensitive' },
  negotiationMinutes: { name: '磋商纪要', level: 'sensitive' },
  rectificationPlan: { name: '整改方案', level: 'internal' },
  rectificationEvidence: { name: '整改佐证材料', level: 'sensitive' },
  requestLetter: { name: '会商函、协助取证函或者专业支撑函', level: 'sensitive' },
  assistance: { name: '协助材料或者专业意见', level: 'sensitive' },
  entrustment: { name: '委托调查书', level: 'sensitive' },
  entrustedReport: { name: '委托调查情况回复', level: 'sensitive' },
  commissionLetter: { name: '委托鉴定（评估、审计、检验、检测、翻译）函', level: 'sensitive' },
  appraisalReport: { name: '鉴定评估意见', level: 'sensitive' },
  investigationReport: { name: '调查终结报告', level: 'internal' },
  obstructionReport: { name: '调查受阻情况通报', level: 'sensitive' },
  dutyCrimeClue: { name: '职务违法犯罪线索材料', level: 'specially-restricted' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofTheSuggestion = {
  suggestion: { name: '检察建议书', level: 'sensitive', series: '建' },
  serviceRecording: { name: '留置送达的照片或者录像', level: 'internal' },
  reply: { name: '检察建议回复函', level: 'internal' },
  followUpRecord: { name: '跟进调查记录', level: 'internal' },
  suspensionDecision: { name: '中止审查决定书', level: 'sensitive' },
  resumptionDecision: { name: '恢复审查决定书', level: 'sensitive' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

const ofTheSuit = {
  examinationReport: { name: '审查终结报告', level: 'internal' },
  extensionApproval: { name: '延长审查起诉期限审批文书', level: 'internal' },
  caseTransferLetter: { name: '移送起诉函', level: 'sensitive' },
  terminationDecision: { name: '终结案件决定书', level: 'sensitive' },
  announcement: { name: '诉前公告', level: 'open' },
  announcementProof: { name: '公告证明', level: 'internal' },
  kinInquiry: { name: '征询近亲属意见函', level: 'sensitive' },
  kinAnswer: { name: '近亲属意见', level: 'sensitive' },
  supportOpinion: { name: '支持起诉意见书', level: 'sensitive' },
  supportWithdrawal: { name: '撤回支持起诉决定书', level: 'sensitive' },
  indictment: { name: '公益诉讼起诉书', level: 'sensitive' },
  withdrawalDecision: { name: '撤回起诉决定书', level: 'sensitive' },
  changeDecision: { name: '变更诉讼请求决定书', level: 'sensitive' },
  judgment: { name: '裁判文书', level: 'sensitive' },
  appealPetition: { name: '公益诉讼上诉书或者上诉状', level: 'sensitive' },
  performanceRecord: { name: '裁判履行情况材料', level: 'internal' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

export const documents = { ...ofTheClue, ...ofTheInvestigation, ...ofTheSuggestion, ...ofTheSuit } as const;
