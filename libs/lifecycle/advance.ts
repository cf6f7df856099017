import { correct } from './correct.js';
import { enterAct } from './enter-act.js';
import { fold, freshRun } from './fold.js';
import { judgeOpening } from './judge-opening.js';
import type { AdvanceContext, Referral, Verdict } from './referral.js';
import type { DueTable, LifecycleEvent } from './state.js';
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
