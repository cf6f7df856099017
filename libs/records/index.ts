export { ENGINE, type Acting } from './acting.js';
export type { Activation, ActivationRecord, Activations } from './activations.repository.js';
export type { AuditLog } from './audit.repository.js';
export type { AuditTrail } from './audit-trail.repository.js';
export type { AuditTree, AuditWatch, KeptCheckpoint } from './audit-tree.repository.js';
export type { Calendars, EditionProposal } from './calendars.repository.js';
export type { Clocks, TouchedDuty, TouchedPage } from './clocks.repository.js';
export type { ContentRecord, Contents, NewContent } from './contents.repository.js';
export type { Deliveries, DeliveryFailure, DeliveryReceipt } from './deliveries.repository.js';
export { DocumentTooLarge } from './document-too-large.js';
export type {
  DocumentNumber,
  DocumentNumbers,
  Numbering,
  NumberToTake,
} from './document-numbers.repository.js';
export type {
  DocumentAccess,
  DocumentRecord,
  Documents,
  DocumentUpload,
  DocumentUse,
} from './documents.repository.js';
export type { DutyRecord } from './duty-record.js';
export { yearsNamedBy, type Decision, type EditionRecord } from './edition-record.js';
export {
  StepConflict,
  type DueToWrite,
  type DutyToWrite,
  type Ledger,
  type NoticeToWrite,
  type StepToWrite,
} from './ledger.repository.js';
export type { AskedLikeness, FoundLikeness, Likenesses } from './likeness.repository.js';
export type { ListedDuty } from './listed-duty.js';
export type { NoticeRecord, Notices } from './notices.repository.js';
export { openRecords } from './open-records.js';
export { CursorMalformed, cursorOf, type Page, type PageRequest } from './pages.js';
export type { ReckoningReader, ReckoningRows } from './reckoning.repository.js';
export type {
  Basis,
  RecomputationRecord,
  RecomputationRequest,
  Recomputations,
  RuleFilesRead,
} from './recomputations.repository.js';
export type { Archive, Desk, Records, RecordsOptions } from './records.js';
export type {
  PartyRecord,
  ReferralFilter,
  ReferralRecord,
  Referrals,
  ReferralSummary,
  StepRecord,
  Purview,
} from './referrals.repository.js';
export { requestIdOf } from './request-id.js';
export type {
  ClaimResult,
  RequestClaim,
  RequestRecord,
  Requests,
  RequestStatus,
} from './requests.repository.js';
export type {
  BoardRow,
  Light,
  LightInTime,
  LightsAt,
  ListedChoice,
  OfUnits,
  Supervision,
} from './supervision.repository.js';
export type { Untold, UntoldNotice } from './untold.repository.js';
export type { NewUrging, UrgingRecord, Urgings } from './urgings.repository.js';
export { WAITING_COUNTED, type WebhookRecord, type Webhooks } from './webhooks.repository.js';
export type { Worklist } from './worklist.repository.js';
export { TextNotStorable } from './text-not-storable.js';
