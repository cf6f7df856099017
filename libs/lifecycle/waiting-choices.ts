import { availableActs } from './available-acts.js';
import { isAlive } from './duties.js';
import { correctionsOf } from './order.js';
import { isPaused } from './question.js';
import type { Referral } from './referral.js';
import type { FindRelative } from './relatives.js';
import { rungInstant, rungsOf } from './rungs.js';
import type { DutyInstance, Instant, Log } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/** A *may* that waits for somebody to use it or not. */
export interface WaitingChoice {
  /** Of the duty (`urge#7`), or of the rung that offers the act (`review#7/supervision`). */
  readonly id: string;
  readonly dutyId: string;
  readonly act: string;
  /** Whose choice it is. */
  readonly unit: string;
  readonly since: Instant;
  /** Its last instant; null without end. */
  readonly until: Instant | null;
}

/**
 * The choices that wait after a step was recorded: open duties that may be performed, and acts that rungs which fired
 * offer, as long as they are lawful and nobody performed them since. What time alone begins or ends is in the
 * instants. `find` asks the directory.
 */
export function waitingChoices(
  definition: LifecycleDefinition,
  referral: Referral,
  now: Instant,
  find: FindRelative,
): readonly WaitingChoice[] {
  const { state } = referral;
  if (state.final && !state.duties.some(isAlive)) return [];
  return [
    ...state.duties.flatMap((duty) => ofDuty(definition, duty)),
    ...offered(definition, referral, now, find),
  ];
}

function ofDuty(definition: LifecycleDefinition, instance: DutyInstance): readonly WaitingChoice[] {
  const duty = definition.duties[instance.duty];
  const [act] = duty?.acts ?? [];
  if (duty === undefined || act === undefined || instance.status !== 'open' || isPaused(instance)) return [];
  const { id, unit, openedAt, due } = instance;
  const choice = { id, dutyId: id, act, unit };
  if (duty.kind === 'trigger') return due === null ? [] : [{ ...choice, since: due, until: null }];
  if (duty.modality !== 'may' || duty.kind === 'wait') return [];
  return [{ ...choice, since: openedAt, until: duty.kind === 'window' ? due : null }];
}

function offered(
  definition: LifecycleDefinition,
  referral: Referral,
  now: Instant,
  find: FindRelative,
): readonly WaitingChoice[] {
  const { state, log } = referral;
  const fired = state.duties.flatMap((instance) =>
    instance.status !== 'open'
      ? []
      : rungsOf(definition, instance).flatMap(({ id, rung }) => {
          const since = rungInstant(instance, rung);
          const { offers } = rung;
          const waits = offers !== undefined && since !== null && state.fired.includes(id);
          return waits && !wasPerformed(log, offers, since)
            ? [{ id, dutyId: instance.id, act: offers, since }]
            : [];
        }),
  );
  if (fired.length === 0) return [];
  const lawful = availableActs(definition, referral, 'everyone', now, find);
  return fired.flatMap((choice) => {
    const units = lawful.filter(({ act }) => act === choice.act).map(({ by }) => by.unit);
    return [...new Set(units)].map((unit) => ({ ...choice, unit, until: null }));
  });
}

/** Voided acts were not performed. */
function wasPerformed(log: Log, act: string, since: Instant): boolean {
  const corrected = correctionsOf(log);
  return log.some(({ sequence, event }) => {
    const counts = corrected.get(sequence) ?? (corrected.has(sequence) ? null : event);
    return counts?.kind === 'act' && counts.act === act && counts.at >= since;
  });
}
