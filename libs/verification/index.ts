export type { Difference, DifferenceKind, Part } from './difference.js';
export type { RecordedAnswer, RecordedReferral } from './recorded-referral.js';
export { verifyEntries, type Evidence } from './verify-entries.js';
export { verifyHistory, type ReplayedHistory } from './verify-history.js';
export { verifyRecord } from './verify-record.js';
