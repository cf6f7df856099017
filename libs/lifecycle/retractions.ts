import { foldEntry, freshRun, foldRun } from './fold.js';
import { legalOrder } from './order.js';
import { isAlive } from './duties.js';
import { isPaused, lastAnswer } from './question.js';
import { isRecomputation } from './recomputation.js';
import type { Referral } from './referral.js';
import { rungInstant, rungsOf, wasOwedAt } from './rungs.js';
import type { Consequence, DueTable, DutyInstance, Instant, Log, ReferralState } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/** The newest firing of a rung. One before it was taken back, or the rung would not have fired again. */
interface Firing {
  readonly rung: string;
  /** Of the tick. */
  readonly sequence: number;
  readonly at: Instant;
}

function firingsOf(log: Log): readonly Firing[] {
  const newest = new Map<string, Firing>();
  for (const { sequence, event } of log) {
    if (event.kind !== 'tick') continue;
    for (const rung of event.fired) newest.set(rung, { rung, sequence, at: event.at });
  }
  return [...newest.values()];
}

/** While its clock stands, an instance is known by the due instant it had before. */
function asBeforePause(instance: DutyInstance, { edition }: ReferralState, dues: DueTable): DutyInstance {
  if (!isPaused(instance)) return instance;
  const answer = lastAnswer(instance, edition, dues);
  return answer === undefined
    ? instance
    : { ...instance, due: answer.due, conservative: answer.conservative };
}

/**
 * Whether a rung that fired is one that would have fired, as the referral is known now: at its tick, or by the newest
 * recomputation since, which looks anew at what has fired.
 */
function stands(definition: LifecycleDefinition, { log, dues, state }: Referral, firing: Firing): boolean {
  const instance = state.duties.find(({ id }) => firing.rung.startsWith(`${id}/`));
  if (instance === undefined) return false;
  const rung = rungsOf(definition, instance).find(({ id }) => id === firing.rung)?.rung;
  const at = rung === undefined ? null : rungInstant(asBeforePause(instance, state, dues), rung);
  const looked = log.reduce(
    (latest, { sequence, event }) =>
      sequence > firing.sequence && isRecomputation(event) && event.recordedAt > latest
        ? event.recordedAt
        : latest,
    firing.at,
  );
  if (at !== null) return at < looked && wasOwedAt(instance, at);
  // Its due instant is not known at present: it follows unless the clock already stood, or had not begun.
  return instance.status !== 'pending' && (!isAlive(instance) || wasOwedAt(instance, firing.at));
}

/** Whether a firing had lost its reason once already, at a step before the newest: it was taken back then. */
function wasTakenBack(definition: LifecycleDefinition, { log, dues }: Referral, firing: Firing): boolean {
  let run = freshRun(definition, dues);
  return log.some((step, index) => {
    const known = log.slice(0, index + 1);
    const isAppended =
      step.after === undefined && step.event.kind !== 'void' && step.event.kind !== 'replace';
    if (isAppended) {
      const entry = legalOrder([step])[0];
      if (entry !== undefined) foldEntry(run, entry);
    } else run = foldRun(definition, known, dues);
    const isSince = step.sequence > firing.sequence;
    return isSince && !stands(definition, { log: known, dues, state: run.draft }, firing);
  });
}

/**
 * Notices of rungs that had fired and, since the newest step or its new due instants, no longer follow. What was
 * recorded stays; a retraction is sent, once for a firing. `before` is the referral without that step, `after` with
 * it, both with all questions answered.
 */
export const retractions = (
  definition: LifecycleDefinition,
  before: Referral,
  after: Referral,
): readonly Consequence[] =>
  firingsOf(before.log)
    .filter((firing) => stands(definition, before, firing) && !stands(definition, after, firing))
    .filter((firing) => !wasTakenBack(definition, before, firing))
    .map(({ rung }) => ({ kind: 'retract', rung }));
