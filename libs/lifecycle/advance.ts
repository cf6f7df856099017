import { correct } from './correct.js';
import { openQuestions, type OpenQuestion } from './due-question.js';
import { enterAct } from './enter-act.js';
import { fold, foldEntry, freshRun } from './fold.js';
import { judgeOpening } from './judge-opening.js';
import type { Entry } from './order.js';
import type { AdvanceContext, Referral, Verdict } from './referral.js';
import { startRun } from './run.js';
import type { DueTable, LifecycleEvent, Step } from './state.js';
import { append, refused, resume } from './take.js';
import type { LifecycleDefinition } from './vocabulary.js';

/**
 * What an event means for a referral: the step it becomes with all that follows, or why it is refused. Pure and
 * deterministic. A null referral takes an opening; every other event needs one. Ticks, news of links, calendar
 * editions and changes of rules are facts of the world and never refused. Throws `DefinitionBug` where the definition contradicts itself.
 */
export function advance(
  definition: LifecycleDefinition,
  referral: Referral | null,
  event: LifecycleEvent,
  context: AdvanceContext = {},
): Verdict {
  if (event.kind === 'opening') {
    if (referral !== null) throw new Error(`${definition.id}: a referral is opened once`);
    const refusal = judgeOpening(definition, event);
    return refusal === null
      ? append(definition, null, event, freshRun(definition, {}), context)
      : refused(refusal);
  }
  if (referral === null) throw new Error(`${definition.id}: ${event.kind} before the opening`);
  switch (event.kind) {
    case 'act':
      return enterAct(definition, referral, event, context);
    case 'void':
    case 'replace':
      return correct(definition, referral, event, context);
    default:
      return append(definition, referral, event, resume(definition, referral), context);
  }
}

/** The referral with more questions about time answered: its log folded again, nothing judged. */
export function withDues(definition: LifecycleDefinition, referral: Referral, answers: DueTable): Referral {
  const dues = { ...referral.dues, ...answers };
  return { log: referral.log, dues, state: fold(definition, referral.log, dues) };
}

/**
 * What `withDues` gives for a step that has just been taken, without folding again what came before it. `before` is the
 * referral without the step, everything that it asked answered.
 */
export function withAnswers(
  definition: LifecycleDefinition,
  before: Referral | null,
  after: Referral,
  answers: DueTable,
): Referral {
  if (Object.keys(answers).length === 0) return after;
  const step = after.log.at(-1);
  const entry = step === undefined || before === null ? undefined : appended(step);
  if (entry === undefined || before === null) return withDues(definition, after, answers);
  const dues = { ...after.dues, ...answers };
  const run = startRun(definition, before.state, dues);
  foldEntry(run, entry);
  run.draft.sequence = entry.place;
  return { log: after.log, dues, state: run.draft };
}

/**
 * What `openQuestions` gives for a step that has just been taken, without folding again what came before it. `before` is
 * the referral without the step, everything that it asked answered.
 */
export function questionsOf(
  definition: LifecycleDefinition,
  before: Referral | null,
  after: Referral,
): readonly OpenQuestion[] {
  const step = after.log.at(-1);
  const entry = step === undefined || before === null ? undefined : appended(step);
  if (entry === undefined || before === null) return openQuestions(definition, after);
  const run = startRun(definition, before.state, after.dues);
  foldEntry(run, entry);
  return [...run.asked].map(([key, question]) => ({ key, question }));
}

/** The step as it counts, where it changed nothing of what came before it. */
const appended = ({ sequence: place, after, event }: Step): Entry | undefined =>
  after !== undefined || event.kind === 'void' || event.kind === 'replace' ? undefined : { place, event };
