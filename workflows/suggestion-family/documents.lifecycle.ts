import type { DocumentDefinition } from '#libs/lifecycle/vocabulary.js';

/** Papers of every suggestion beside the suggestion itself, whose name is the issuer's. */
export const familyDocuments = {
  consultationDraft: { name: '征求意见稿', level: 'internal' },
  draft: { name: '建议书稿', level: 'internal' },
  serviceRecord: { name: '送达回证', level: 'internal' },
  objectionLetter: { name: '异议书', level: 'internal' },
  objectionAnswer: { name: '异议复核意见', level: 'internal' },
  changeNotice: { name: '变更（撤回）建议通知', level: 'internal' },
  amendedSuggestion: { name: '变更后的建议书', level: 'internal' },
  replyLetter: { name: '书面回复', level: 'internal' },
  rectificationEvidence: { name: '整改佐证材料', level: 'internal' },
  rectificationReport: { name: '整改报告', level: 'internal' },
  assessment: { name: '落实情况评估表', level: 'internal' },
  urgingRecord: { name: '督促笔录', level: 'internal' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;
