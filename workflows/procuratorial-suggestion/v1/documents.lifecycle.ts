import type { DocumentDefinition } from '#libs/lifecycle/vocabulary.js';
import { familyDocuments } from '../../suggestion-family/documents.lifecycle.js';

export const documents = {
  ...familyDocuments,
  investigationDecision: { name: '调查核实审批表', level: 'internal' },
  investigationReport: { name: '调查终结报告', level: 'internal' },
  sourceCases: { name: '来源案件清单或者分析报告', level: 'internal' },
  policyReview: { name: '法律政策研究部门审核意见', level: 'internal' },
  // 第七条: one series for the whole procuratorate.
  suggestion: { name: '检察建议书', level: 'internal', series: '建' },
  upwardReport: { name: '层报文书', level: 'internal' },
  instruction: { name: '指令下级院提出建议的文书', level: 'internal' },
  consultationLetter: { name: '征求当地院意见函', level: 'internal' },
  disagreementReport: { name: '报请共同上级院决定的文书', level: 'internal' },
  announcementConsent: { name: '同意现场宣告的记录', level: 'internal' },
  announcementRecord: { name: '宣告笔录', level: 'internal' },
  postalRecord: { name: '邮寄送达凭证', level: 'internal' },
  filingReport: { name: '备案报告', level: 'internal' },
  copyLetter: { name: '抄送函', level: 'internal' },
  circular: { name: '通报', level: 'internal' },
  escalationReport: { name: '情况报告', level: 'internal' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;
