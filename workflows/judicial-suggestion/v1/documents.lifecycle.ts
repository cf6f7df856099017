import type { DocumentDefinition } from '#libs/lifecycle/vocabulary.js';
import { familyDocuments } from '../../suggestion-family/documents.lifecycle.js';

export const documents = {
  ...familyDocuments,
  hearingRecord: { name: '听取意见记录', level: 'internal' },
  committeeDecision: { name: '审判委员会决定', level: 'internal' },
  // 地名 + 法建 + 〔年〕号, one series for the whole court.
  suggestion: { name: '司法建议书', level: 'internal', series: '建' },
  upwardReport: { name: '层报文书', level: 'internal' },
  copyLetter: { name: '抄送函', level: 'internal' },
  noticeDraft: { name: '通报函稿', level: 'internal' },
  notice: { name: '通报函', level: 'internal' },
  noticeAnswer: { name: '主管部门反馈函', level: 'internal' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;
