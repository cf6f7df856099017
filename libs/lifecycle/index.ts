export * from './vocabulary.js';
export * from './state.js';
export * from './refusal.js';
export type { AdvanceContext, Referral, Verdict } from './referral.js';
export { kindsAdmitted } from './admitted-units.js';
export { advance, withAnswers, withDues } from './advance.js';
export {
  availableActs,
  wanted,
  type AvailableAct,
  type OfferedOutcome,
  type Wanted,
  type WantedDocument,
  type WantedFact,
} from './available-acts.js';
export { DefinitionBug } from './definition-bug.js';
export { isAlive } from './duties.js';
export { dueKey, foldWithQuestions, openQuestions, type Folded, type OpenQuestion } from './due-question.js';
export { fold } from './fold.js';
export { dueTick, nextInstant, waitingRungs, type WaitingRung } from './ladder.js';
export { instantOfReceipt } from './instant-of-receipt.js';
export { linkedOpening, type OpeningByLink } from './linked-opening.js';
export { movesOf } from './moves-of.js';
export { issuesNumbers } from './issues-numbers.js';
export { newestDocuments } from './newest-documents.js';
export { newsOfAnswers } from './news-of-answers.js';
export { isRecomputation, type DueOf, type DutyMove } from './recomputation.js';
export {
  presentHolders,
  relativesWanted,
  type FindRelative,
  type Relative,
  type Relatives,
} from './relatives.js';
export { originOf } from './origin-of.js';
export { settle } from './settle.js';
export { stageEnteredBy, stagesMovedTo } from './stage-entry.js';
export { trackOf } from './stages.js';
export { waitingChoices, type WaitingChoice } from './waiting-choices.js';
export { dutyStanding, type DutyStanding } from './standing.js';
