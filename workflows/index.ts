import { definitions } from './definitions.js';
import { runs } from './engine/run-lifecycle.js';

/** The one file that the workflow bundler reads. The exported name is the workflow type: the lifecycle's id. */
const criminalTransfer = runs(definitions['criminal-transfer']);
const judicialSuggestion = runs(definitions['judicial-suggestion']);
const procuratorialSuggestion = runs(definitions['procuratorial-suggestion']);
const publicInterestClue = runs(definitions['public-interest-clue']);
const reverseReferral = runs(definitions['reverse-referral']);
const transferUrging = runs(definitions['transfer-urging']);

export { criminalTransfer as 'criminal-transfer' };
export { judicialSuggestion as 'judicial-suggestion' };
export { procuratorialSuggestion as 'procuratorial-suggestion' };
export { publicInterestClue as 'public-interest-clue' };
export { reverseReferral as 'reverse-referral' };
export { transferUrging as 'transfer-urging' };
export { deliverNotices } from './notices/deliver-notices.workflow.js';
export { recomputation } from './recomputation/recomputation.workflow.js';
