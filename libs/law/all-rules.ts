import * as administrativeEnforcementLaw from './administrative-enforcement-law.rules.js';
import * as administrativeLitigationLaw from './administrative-litigation-law.rules.js';
import * as administrativePenaltyLaw from './administrative-penalty-law.rules.js';
import * as administrativeReconsiderationLaw from './administrative-reconsideration-law.rules.js';
import * as civilProcedureLaw from './civil-procedure-law.rules.js';
import * as counting from './counting.rules.js';
import * as criminalProcedureLaw from './criminal-procedure-law.rules.js';
import * as dishonestDebtors from './dishonest-debtors.rules.js';
import * as domesticViolenceLaw from './domestic-violence-law.rules.js';
import * as drugCrimeTransfer from './drug-crime-transfer.rules.js';
import * as ecologicalDamage from './ecological-damage.rules.js';
import * as enforcementSupervision from './enforcement-supervision.rules.js';
import * as environmentalCrimeTransfer from './environmental-crime-transfer.rules.js';
import * as filingSupervision from './filing-supervision.rules.js';
import * as hotline from './hotline.rules.js';
import * as invitedMediation from './invited-mediation.rules.js';
import * as judicialConfirmation from './judicial-confirmation.rules.js';
import * as judicialRelief from './judicial-relief.rules.js';
import * as judicialSuggestion from './judicial-suggestion.rules.js';
import * as mandatoryReporting from './mandatory-reporting.rules.js';
import * as marketSupervisionPenalty from './market-supervision-penalty.rules.js';
import * as minorsProtectionLaw from './minors-protection-law.rules.js';
import * as networkEnforcement from './network-enforcement.rules.js';
import * as onlineMediation from './online-mediation.rules.js';
import * as policeCriminalProcedure from './police-criminal-procedure.rules.js';
import * as policeFilingReview from './police-filing-review.rules.js';
import * as procuratorateOrganicLaw from './procuratorate-organic-law.rules.js';
import * as procuratorialSuggestion from './procuratorial-suggestion.rules.js';
import * as publicInterestInterpretation from './public-interest-interpretation.rules.js';
import * as publicInterestProcedure from './public-interest-procedure.rules.js';
import * as publicInterestSuit from './public-interest-suit.rules.js';
import * as publicSecurityPenaltyLaw from './public-security-penalty-law.rules.js';
import * as reverseTransferGuide from './reverse-transfer-guide.rules.js';
import * as reverseTransferProvisions from './reverse-transfer-provisions.rules.js';
import * as reviewOfNonProsecution from './review-of-non-prosecution.rules.js';
import * as transferOpinions from './transfer-opinions.rules.js';
import * as transferRegulation from './transfer-regulation.rules.js';
import * as transferToProcuratorate from './transfer-to-procuratorate.rules.js';
import * as workSafetyCrimeTransfer from './work-safety-crime-transfer.rules.js';
import type { Rule } from './rule.js';

/** Every rule of every document. A new `*.rules.ts` file is listed here, or nobody finds what it says. */
export const allRules: readonly Rule[] = [
  administrativeEnforcementLaw,
  administrativeLitigationLaw,
  administrativePenaltyLaw,
  administrativeReconsiderationLaw,
  civilProcedureLaw,
  counting,
  criminalProcedureLaw,
  dishonestDebtors,
  domesticViolenceLaw,
  drugCrimeTransfer,
  ecologicalDamage,
  enforcementSupervision,
  environmentalCrimeTransfer,
  filingSupervision,
  hotline,
  invitedMediation,
  judicialConfirmation,
  judicialRelief,
  judicialSuggestion,
  mandatoryReporting,
  marketSupervisionPenalty,
  minorsProtectionLaw,
  networkEnforcement,
  onlineMediation,
  policeCriminalProcedure,
  policeFilingReview,
  procuratorateOrganicLaw,
  procuratorialSuggestion,
  publicInterestInterpretation,
  publicInterestProcedure,
  publicInterestSuit,
  publicSecurityPenaltyLaw,
  reverseTransferGuide,
  reverseTransferProvisions,
  reviewOfNonProsecution,
  transferOpinions,
  transferRegulation,
  transferToProcuratorate,
  workSafetyCrimeTransfer,
].flatMap((document): readonly Rule[] => Object.values(document));
