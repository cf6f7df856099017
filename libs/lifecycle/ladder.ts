import { justAfter } from './instants.js';
import { correctionsOf } from './order.js';
import type { Referral } from './referral.js';
import { rungInstant, rungsOf, wasOwedAt } from './rungs.js';
import { nextTimeEffect, settle } from './settle.js';
import type { DutyInstance, Instant, Log, ReferralState, TickEvent } from './state.js';
import type { LifecycleDefinition, Rung } from './vocabulary.js';

/** A rung that has not fired, and the instant that it waits for. */
export interface WaitingRung {
  /** `review#2/urge` */
  readonly id: string;
  readonly rung: Rung;
  readonly instance: DutyInstance;
  readonly at: Instant;
}

/** Rungs of open duties that have not fired, with the instants that they wait for. */
export function waitingRungs(definition: LifecycleDefinition, state: ReferralState): WaitingRung[] {
  return state.duties.flatMap((instance) => {
    if (instance.status !== 'open') return [];
    return rungsOf(definition, instance).flatMap(({ id, rung }) => {
      const at = rungInstant(instance, rung);
      return at === null || state.fired.includes(id) ? [] : [{ id, rung, instance, at }];
    });
  });
}

/**
 * When the clock of an instance became known: the recording of the step that opened it, or that started it; where its
 * rule was not in use then, the calendar or rule event that gave it a due instant. Nobody is chased for time before.
 */
function knownSince(log: Log, { id, startedBy, noDueBefore }: DutyInstance): Instant {
  const opener = Number.parseInt(id.slice(id.lastIndexOf('#') + 1), 10);
  const corrected = correctionsOf(log);
  const recordedAt = (sequence: number): Instant => {
    const correction = corrected.get(sequence);
    const step = log.find((one) => one.sequence === sequence);
    return correction?.recordedAt ?? step?.event.recordedAt ?? '';
  };
  const since = [recordedAt(opener)];
  if (startedBy !== undefined) since.push(recordedAt(startedBy));
  if (noDueBefore !== undefined)
    since.push(log.find(({ sequence }) => sequence === noDueBefore)?.event.at ?? '');
  return since.reduce((latest, one) => (one > latest ? one : latest));
}

/**
 * What has to be recorded because time has passed: rungs whose instant is strictly before `now` and that have
 * not fired, or not since a recomputation put them off, and effects of time. Null where nothing has come due. Rungs that had passed before the duty was entered are `missed`.
 */
export function dueTick(
  definition: LifecycleDefinition,
  referral: Referral,
  now: Instant,
  recordedAt: Instant,
): TickEvent | null {
  const effect = nextTimeEffect(definition, referral.state);
  const hasEffect = effect !== null && effect.at < now;
  const behind = waitingRungs(definition, referral.state).filter(({ at }) => at < now);
  if (behind.length === 0 && !hasEffect) return null;
  const settled = settle(definition, referral, now);
  const passed = behind.filter(({ instance, at }) => {
    const then = settled.duties.find(({ id }) => id === instance.id);
    return then !== undefined && wasOwedAt(then, at);
  });
  if (passed.length === 0 && !hasEffect) return null;
  const isMissed = ({ instance, at }: WaitingRung) => at < knownSince(referral.log, instance);
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
