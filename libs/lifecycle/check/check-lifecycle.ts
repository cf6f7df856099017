import type { LifecycleDefinition } from '../vocabulary.js';
import type { Finding } from './finding.js';
import { clocksStart, factsHaveTheRightType, periodsAreChosen } from './rules/clocks.js';
import {
  dutiesAreOpened,
  dutiesCanBePerformed,
  dutiesHaveAWayOut,
  dutiesOpenInside,
  dutiesOpenOnce,
  dutyWordsAgree,
  effectsOnDutiesMatter,
  namedActsPrecede,
  targetsAreAnswered,
} from './rules/duties.js';
import { confidentialActsLeaveNoTrace, internalWorkStaysInside, theSenderIsTold } from './rules/feedback.js';
import { rungsAreSound } from './rules/ladders.js';
import {
  definitionIsPlainData,
  linksExist,
  namesAreWellFormed,
  outcomesExist,
  rulesExist,
} from './rules/names.js';
import { documentsAreGiven, factsAreGiven } from './rules/papers.js';
import { debtorsAreBound, laterPartiesJoin, theSenderOpens } from './rules/parties.js';
import {
  actsCanBePerformed,
  actsNameTheirStages,
  sideTracksDependOnTheMainOne,
  somebodyOwes,
  stagesAreReached,
  theEndCanBeReached,
  tracksMoveOnce,
  tracksStartOnce,
} from './rules/stages.js';
import { subjectOf, type Rule, type RuleLookup } from './rules/subject.js';
import { casesAreReachedAndComplete, valuesArePossible } from './rules/values.js';
import { DEFAULT_WALK, walkLifecycle, type WalkOptions } from './walk/walk-lifecycle.js';

const RULES: readonly Rule[] = [
  definitionIsPlainData,
  namesAreWellFormed,
  rulesExist,
  outcomesExist,
  linksExist,
  tracksStartOnce,
  sideTracksDependOnTheMainOne,
  tracksMoveOnce,
  stagesAreReached,
  actsNameTheirStages,
  actsCanBePerformed,
  theEndCanBeReached,
  somebodyOwes,
  theSenderOpens,
  laterPartiesJoin,
  debtorsAreBound,
  factsAreGiven,
  documentsAreGiven,
  factsHaveTheRightType,
  valuesArePossible,
  casesAreReachedAndComplete,
  periodsAreChosen,
  clocksStart,
  dutyWordsAgree,
  dutiesAreOpened,
  dutiesCanBePerformed,
  dutiesHaveAWayOut,
  dutiesOpenInside,
  dutiesOpenOnce,
  targetsAreAnswered,
  effectsOnDutiesMatter,
  namedActsPrecede,
  rungsAreSound,
  theSenderIsTold,
  internalWorkStaysInside,
  confidentialActsLeaveNoTrace,
];

export interface CheckOptions {
  /** Ids of the rules in the catalogue, or whether it has one: asked for `RULE`, and for `RULE:KEY` as a whole. */
  readonly ruleIds: Iterable<string> | RuleLookup;
  /** Also walk it: seconds to tens of seconds for the default, which is thousands of walks. */
  readonly walk?: true | WalkOptions;
}

/**
 * Everything that the compiler cannot see and that must not ship. Empty for a sound definition. Stages are followed
 * exactly, most conditions are not: what it calls impossible is impossible, what it passes is for the walker and for
 * the scenario tests of each article.
 */
export const checkLifecycle = (
  definition: LifecycleDefinition,
  { ruleIds, walk }: CheckOptions,
): readonly Finding[] => {
  const subject = subjectOf(definition, ruleIds);
  const seen = RULES.flatMap((rule) => rule(subject));
  return walk ? [...seen, ...walkLifecycle(definition, walk === true ? DEFAULT_WALK : walk)] : seen;
};
