import { foldEntry } from './fold.js';
import type { Entry } from './order.js';
import type { AdvanceContext, Referral, Verdict } from './referral.js';
import type { Refusal } from './refusal.js';
import { retractions } from './retractions.js';
import { startRun, type Run } from './run.js';
import type { Consequence, LifecycleEvent, Step } from './state.js';
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
  return {
    ok: true,
    step,
    referral: taken,
    consequences: withRetractions(run, referral, taken, consequences),
  };
}

/**
 * What a step sends, with the rungs that it takes back. Where it asks about time, what depends on the answers waits
 * for them (`newsOfAnswers`): whatever moved, and every retraction, is told by one of the two and never by both.
 */
export function withRetractions(
  { definition, asked }: Run,
  before: Referral | null,
  taken: Referral,
  news: readonly Consequence[],
): readonly Consequence[] {
  if (asked.size > 0) return news.filter(({ kind }) => kind !== 'moved');
  return before === null ? news : [...news, ...retractions(definition, before, taken)];
}
