export { undisclosedSteps } from './undisclosed-steps.js';
export {
  may,
  type Action,
  type CorrectionSubject,
  type Decision,
  type DocumentSubject,
  type Subjects,
  type UrgingSubject,
} from './may.js';
export { noticeSight, type NoticeSight, type NoticeSubject } from './notice-sight.js';
export type { Office } from './offices.js';
export { isSupervised, supervisedBy, type SupervisedUnits } from './purview.js';
export {
  showsStage,
  showsStep,
  sightOf,
  type Party,
  type ReferralStory,
  type ReferralSubject,
  type ReferralTale,
  type Related,
  type Sight,
} from './sight.js';
export { isAuditor, viewerOf, type Viewer } from './viewer.js';
