import { judgeActor, judgeAct } from './judge-act.js';
import { judgeInstant } from './judge-instant.js';
import { judgeSequence } from './judge-sequence.js';
import { legalOrder, placesFor } from './order.js';
import { own } from './own.js';
import { refold } from './refold.js';
import type { AdvanceContext, Referral, Verdict } from './referral.js';
import { refuse, type Refusal, type RefusalCode } from './refusal.js';
import type { Run } from './run.js';
import { settleRun } from './settle.js';
import type { ActEvent } from './state.js';
import { append, nextStep, refused, resume } from './take.js';
import type { LifecycleDefinition } from './vocabulary.js';

const HEALED_BY_PLACE: readonly RefusalCode[] = [
  'ACT_NOT_YOURS',
  'ACT_NOT_LAWFUL',
  'INSTANT_BEFORE_CAUSE',
  'OUTCOME_NOT_OFFERED',
  'DUTY_REQUIRED',
];

/** Whether a refusal is about where the referral stood, which another place in the log may heal. */
const isAboutPlace = ({ code, facts }: Refusal): boolean =>
  HEALED_BY_PLACE.includes(code) || (code === 'FIELD_INVALID' && Object.hasOwn(facts, 'duties'));

/** Takes an act at the end of the log, or, where it is entered late, in its legal place. */
export function enterAct(
  definition: LifecycleDefinition,
  referral: Referral,
  event: ActEvent,
  context: AdvanceContext,
): Verdict {
  const act = own(definition.acts, event.act);
  if (act === undefined) return refused(refuse('UNKNOWN_ACT', { act: event.act }));

  const run = resume(definition, referral);
  settleRun(run, event.at);
  const places = placesFor(legalOrder(referral.log), event.at);
  const notYours = judgeActor(definition, run.draft, act, event);
  if (notYours !== null && places.length === 0) return refused(notYours);

  const moved = judgeSequence(referral, context.expectedSequence);
  if (moved !== null) return refused(moved);
  const untimely = judgeInstant(event.at, event.recordedAt);
  if (untimely !== null) return refused(untimely);
  const cause = referral.state.openedAt;
  if (event.at < cause) return refused(notYours ?? refuse('INSTANT_BEFORE_CAUSE', { at: event.at, cause }));

  const atEnd = notYours ?? judgeAct(definition, run.draft, act, event);
  if (atEnd === null && !answersWhatLapsed(run, event))
    return append(definition, referral, event, run, context);
  if (atEnd !== null && !isAboutPlace(atEnd)) return refused(atEnd);

  let answer: Refusal | null = atEnd;
  for (const after of places) {
    const step = { ...nextStep(referral, event, context), after };
    const inPlace = refold(definition, referral, step, step.sequence);
    if (inPlace.ok) return inPlace;
    // Lawful in that place, only incomplete or at odds with later steps: that is what there is to say.
    if (answer === atEnd && !isAboutPlace(inPlace.refusal)) answer = inPlace.refusal;
  }
  if (atEnd === null) return append(definition, referral, event, run, context);
  return refused(answer ?? atEnd);
}

/**
 * Whether the act falls within a window that has lapsed since: time recorded nothing that the act, entered late, would
 * not take back. Its place is before the lapse, not behind it.
 */
const answersWhatLapsed = ({ definition, draft }: Run, { act, at }: ActEvent): boolean =>
  draft.duties.some(
    ({ duty, status, startAt, due }) =>
      status === 'lapsed' &&
      definition.duties[duty]?.acts.includes(act) === true &&
      startAt !== null &&
      startAt <= at &&
      due !== null &&
      at <= due,
  );
