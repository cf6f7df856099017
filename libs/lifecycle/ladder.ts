import { own } from './own.js';
import { dueKey, isPaused, questionOf } from './question.js';
import { isAlive } from './duties.js';
import { justAfter, shift, spanOf } from './instants.js';
import { correctionsOf } from './order.js';
import type { Referral } from './referral.js';
import { nextTimeEffect, settle } from './settle.js';
import type { Consequence, DutyInstance, Instant, Log, ReferralState, TickEvent } from './state.js';
import type { LifecycleDefinition, Rung } from './vocabulary.js';

/** Reminders run from the conservative due instant, everything that presupposes lateness from the due instant. */
function rungInstant(instance: DutyInstance, rung: Rung): Instant | null {
  const span = spanOf(rung.after);
  const base = span < 0 ? instance.conservative : instance.due;
  return base === null ? null : shift(base, span);
}

/** Whether the instance was still owed, unanswered and on its clock at that instant. */
function wasOwedAt(instance: DutyInstance, at: Instant): boolean {
  const { closedAt, submittedAt, status } = instance;
  if (status === 'pending' || (closedAt !== null && closedAt <= at)) return false;
  if (submittedAt !== null && submittedAt <= at) return false;
  return !isPaused(instance) || (instance.pauses.at(-1)?.from ?? at) > at;
}

interface DueRung {
  readonly id: string;
  readonly instance: DutyInstance;
  readonly at: Instant;
}

/** Rungs of open duties that have not fired, with the instants that they wait for. */
function waitingRungs(definition: LifecycleDefinition, state: ReferralState): DueRung[] {
  return state.duties.flatMap((instance) => {
    if (instance.status !== 'open') return [];
    return (definition.duties[instance.duty]?.ladder ?? []).flatMap((rung) => {
      const id = `${instance.id}/${rung.id}`;
      const at = rungInstant(instance, rung);
      return at === null || state.fired.includes(id) ? [] : [{ id, instance, at }];
    });
  });
}

/** When the clock of an instance became known: the recording of the step that opened it, or that started it. */
function knownSince(log: Log, { id, startedBy }: DutyInstance): Instant {
  const opener = Number.parseInt(id.slice(id.lastIndexOf('#') + 1), 10);
  const corrected = correctionsOf(log);
  const recordedAt = (sequence: number): Instant => {
    const correction = corrected.get(sequence);
    const step = log.find((one) => one.sequence === sequence);
    return correction?.recordedAt ?? step?.event.recordedAt ?? '';
  };
  const opened = recordedAt(opener);
  const started = startedBy === undefined ? opened : recordedAt(startedBy);
  return started > opened ? started : opened;
}

/**
 * What has to be recorded because time has passed: rungs whose instant is strictly before `now`, each once ever, and
 * effects of time. Null where nothing has come due. Rungs that had passed before the duty was entered are `missed`.
 */
export function dueTick(
  definition: LifecycleDefinition,
  referral: Referral,
  now: Instant,
  recordedAt: Instant,
): TickEvent | null {
  const effect = nextTimeEffect(definition, referral.state);
  const settled = settle(definition, referral, now);
  const passed = waitingRungs(definition, referral.state).filter(({ instance, at }) => {
    const then = settled.duties.find(({ id }) => id === instance.id);
    return at < now && then !== undefined && wasOwedAt(then, at);
  });
  if (passed.length === 0 && (effect === null || effect.at >= now)) return null;
  const isMissed = ({ instance, at }: DueRung) => at < knownSince(referral.log, instance);
  return {
    kind: 'tick',
    at: now,
    recordedAt,
    fired: passed.filter((rung) => !isMissed(rung)).map(({ id }) => id),
    missed: passed.filter(isMissed).map(({ id }) => id),
  };
}

/** The first instant, `now` or later, at which `dueTick` has something to record; null where time alone does nothing. */
export function nextInstant(
  definition: LifecycleDefinition,
  referral: Referral,
  now: Instant,
): Instant | null {
  const effect = nextTimeEffect(definition, referral.state);
  const instants = waitingRungs(definition, referral.state).map(({ at }) => at);
  if (effect !== null) instants.push(effect.at);
  if (instants.length === 0) return null;
  const first = justAfter(instants.reduce((earliest, at) => (at < earliest ? at : earliest)));
  return first > now ? first : now;
}

/** While its clock stands, an instance is known by the due instant it had before. */
function beforePause({ state, dues }: Referral, instance: DutyInstance): DutyInstance {
  if (!isPaused(instance)) return instance;
  const question = questionOf({ ...instance, pauses: instance.pauses.slice(0, -1) }, state.edition);
  const answer = question === null ? undefined : own(dues, dueKey(question));
  return answer === undefined
    ? instance
    : { ...instance, due: answer.due, conservative: answer.conservative };
}

/** Whether a rung that fired in a tick is one that would have fired, as the referral is known now. */
function follows(
  definition: LifecycleDefinition,
  referral: Referral,
  rungId: string,
  tickAt: Instant,
): boolean {
  const instance = referral.state.duties.find(({ id }) => rungId.startsWith(`${id}/`));
  if (instance === undefined) return false;
  const rung = definition.duties[instance.duty]?.ladder?.find(({ id }) => rungId === `${instance.id}/${id}`);
  const at = rung === undefined ? null : rungInstant(beforePause(referral, instance), rung);
  if (at !== null) return at < tickAt && wasOwedAt(instance, at);
  // Its due instant is not known at present: it follows unless the clock already stood, or had not begun.
  return instance.status !== 'pending' && (!isAlive(instance) || wasOwedAt(instance, tickAt));
}

/**
 * Notices of rungs that had fired and, since something entered late or corrected (or new due instants), no longer
 * follow. What was recorded stays; a retraction is sent.
 */
export function retractions(
  definition: LifecycleDefinition,
  before: Referral,
  after: Referral,
): Consequence[] {
  return before.log.flatMap(({ event }) => {
    if (event.kind !== 'tick') return [];
    return event.fired.flatMap((rung) =>
      follows(definition, before, rung, event.at) && !follows(definition, after, rung, event.at)
        ? [{ kind: 'retract', rung } as const]
        : [],
    );
  });
}
