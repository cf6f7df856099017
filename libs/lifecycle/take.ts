import { foldEntry } from './fold.js';
import { retractions } from './ladder.js';
import type { Entry } from './order.js';
import type { AdvanceContext, Referral, Verdict } from './referral.js';
import type { Refusal } from './refusal.js';
import { startRun, type Run } from './run.js';
import type { LifecycleEvent, Step } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

export const refused = (refusal: Refusal): Verdict => ({ ok: false, refusal });

export const nextStep = (
  referral: Referral | null,
  event: LifecycleEvent,
  { requestId }: AdvanceContext,
): Step => ({
  sequence: (referral?.log.length ?? 0) + 1,
  event,
  ...(requestId === undefined ? {} : { requestId }),
});

/** A fold that goes on from a referral. */
export const resume = (definition: LifecycleDefinition, referral: Referral): Run =>
  startRun(definition, referral.state, referral.dues);

/** Takes an event at the end of the log, without judging it. Nothing earlier is folded again. */
export function append(
  definition: LifecycleDefinition,
  referral: Referral | null,
  event: Entry['event'],
  run: Run,
  context: AdvanceContext,
): Verdict {
  const step = nextStep(referral, event, context);
  foldEntry(run, { place: step.sequence, event });
  run.draft.sequence = step.sequence;
  const log = [...(referral?.log ?? []), step];
  const taken: Referral = { log, dues: run.dues, state: run.draft };
  const consequences = run.news.map(({ consequence }) => consequence);
  const isLate = referral?.log.some((earlier) => earlier.event.at > event.at) === true;
  if (referral !== null && isLate) consequences.push(...retractions(definition, referral, taken));
  return { ok: true, step, referral: taken, consequences };
}
