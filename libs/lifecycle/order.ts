import type {
  ActEvent,
  Instant,
  LinkEvent,
  Log,
  OpeningEvent,
  RecomputationEvent,
  Step,
  TickEvent,
} from './state.js';

/** An event as it counts: corrections are worked in, not entries of their own. */
export interface Entry {
  /** Sequence of the step whose place it has. */
  readonly place: number;
  readonly event: OpeningEvent | ActEvent | TickEvent | LinkEvent | RecomputationEvent;
}

/** The newest correction of each step. */
export function correctionsOf(log: Log): ReadonlyMap<number, ActEvent | null> {
  const corrections = new Map<number, ActEvent | null>();
  for (const { event } of log) {
    if (event.kind === 'void') corrections.set(event.step, null);
    if (event.kind === 'replace') corrections.set(event.step, event.act);
  }
  return corrections;
}

const earlierThen = (a: Step, b: Step): number => {
  if (a.event.at !== b.event.at) return a.event.at < b.event.at ? -1 : 1;
  return a.sequence - b.sequence;
};

/**
 * The log as the law reads it: recording order, late entries right after the step that they follow (several of
 * them by instant, then by sequence), voided steps left out, replaced ones replaced.
 */
export function legalOrder(log: Log): readonly Entry[] {
  const corrections = correctionsOf(log);
  const late = new Map<number, Step[]>();
  for (const step of log) {
    if (step.after !== undefined) late.set(step.after, [...(late.get(step.after) ?? []), step]);
  }

  const entries: Entry[] = [];
  const place = (step: Step): void => {
    const { event, sequence } = step;
    const correction = corrections.get(sequence);
    if (correction !== undefined) {
      if (correction !== null) entries.push({ place: sequence, event: correction });
    } else if (event.kind !== 'void' && event.kind !== 'replace') entries.push({ place: sequence, event });
    for (const follower of late.get(sequence)?.sort(earlierThen) ?? []) place(follower);
  };
  for (const step of log) if (step.after === undefined) place(step);
  return entries;
}

/** The places where an event of this instant may be inserted, latest first: after each, something later follows. */
export function placesFor(entries: readonly Entry[], at: Instant): number[] {
  return entries
    .flatMap(({ place, event }, index) => {
      const next = entries[index + 1];
      return event.at <= at && next !== undefined && at < next.event.at ? [place] : [];
    })
    .reverse();
}
