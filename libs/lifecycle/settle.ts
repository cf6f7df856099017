import { applyEffect } from './apply-effect.js';
import { refreshClocks } from './clocks.js';
import { close, revise, startClock } from './duties.js';
import { combineEffects } from './effects.js';
import { justAfter } from './instants.js';
import type { Referral } from './referral.js';
import { startRun, type Run } from './run.js';
import type { DutyInstance, Instant, ReferralState } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/** Something that time alone will do to an instance, unless something else happens first. */
export interface TimeEffect {
  readonly instance: DutyInstance;
  /** The due instant that it waits for. It takes effect strictly after, and carries this instant. */
  readonly at: Instant;
}

function timeEffectOf(
  definition: LifecycleDefinition,
  state: ReferralState,
  instance: DutyInstance,
): Instant | null {
  if (instance.status === 'pending') {
    const { awaits } = instance;
    if (awaits === undefined || !('dueOf' in awaits)) return null;
    return state.duties.findLast(({ duty }) => duty === awaits.dueOf)?.due ?? null;
  }
  if (instance.status !== 'open' || instance.maturedAt !== undefined) return null;
  const duty = definition.duties[instance.duty];
  return duty?.kind === 'window' || duty?.atDue !== undefined ? instance.due : null;
}

/** The next thing that time will do; null where it will do nothing until something else happens. */
export function nextTimeEffect(definition: LifecycleDefinition, state: ReferralState): TimeEffect | null {
  let next: TimeEffect | null = null;
  for (const instance of state.duties) {
    const at = timeEffectOf(definition, state, instance);
    if (at !== null && (next === null || at < next.at)) next = { instance, at };
  }
  return next;
}

function takeEffect(run: Run, { instance, at }: TimeEffect): void {
  const { definition, draft } = run;
  if (instance.status === 'pending') {
    startClock(draft, instance, at, null);
    refreshClocks(run, at, null);
    return;
  }
  const matured = revise(draft, instance, { maturedAt: at });
  const duty = definition.duties[instance.duty];
  if (duty?.kind === 'window') close(draft, matured, 'lapsed', at, null);
  applyEffect(run, combineEffects(duty?.atDue), {
    at,
    judgedAt: justAfter(at),
    place: null,
    stem: `${instance.id.slice(instance.id.lastIndexOf('#') + 1)}t`,
    source: { instance: instance.id },
    about: instance.id,
  });
}

/** Applies, in order of their instants, all effects of time whose due instant is strictly before `until`. */
export function settleRun(run: Run, until: Instant): void {
  for (;;) {
    const next = nextTimeEffect(run.definition, run.draft);
    if (next === null || next.at >= until) return;
    takeEffect(run, next);
  }
}

/**
 * The state as it stands at `now`: what time has done since the last step is applied, nothing is recorded. A bare
 * state is settled with the due instants that it already carries.
 */
export function settle(
  definition: LifecycleDefinition,
  referral: Referral | ReferralState,
  now: Instant,
): ReferralState {
  const [state, dues] = 'log' in referral ? [referral.state, referral.dues] : [referral, {}];
  const run = startRun(definition, state, dues);
  settleRun(run, now);
  return run.draft;
}
