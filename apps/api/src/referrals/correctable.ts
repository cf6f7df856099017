import { may, type CorrectionSubject } from '#libs/access/index.js';
import { hasEnded } from '#libs/contracts/engine.js';
import { positionsOf } from '#libs/lifecycle/lawful.js';
import { correctionsOf } from '#libs/lifecycle/order.js';
import type { ActEvent, Step } from '#libs/lifecycle/state.js';
import type { SeenReferral } from './seen-referral.js';

type Recorded = Pick<Step, 'sequence' | 'event'>;

/** The recorded act of a step; null for what is none. */
export const recordedAct = ({ event }: Recorded): ActEvent | null => (event.kind === 'act' ? event : null);

/** Of whom correcting this act is asked. */
export function correctionSubject(
  { act, by }: ActEvent,
  { definition, record }: SeenReferral,
): CorrectionSubject {
  const held = new Set(record.parties.filter(({ unit }) => unit === by.unit).map(({ role }) => role));
  const actors = definition.acts[act]?.by.filter(({ party }) => held.has(party)) ?? [];
  return {
    starterUnit: record.starterUnit,
    parties: record.parties,
    performerUnit: by.unit,
    positions: actors.flatMap(positionsOf),
  };
}

/** Everybody whose act it is or was: none of them corrects it. */
export const performersOf = (step: Recorded, { record }: SeenReferral): readonly string[] => {
  const standing = correctionsOf(record.memory.log).get(step.sequence);
  return [recordedAct(step), standing ?? null].flatMap((act) => (act === null ? [] : [act.by.person]));
};

/** Whether the viewer is one of those who may correct it: what of it then is lawful, the engine judges. */
export function isCorrectable(step: Recorded, seen: SeenReferral): boolean {
  const act = recordedAct(step);
  if (act === null || hasEnded(seen.definition, seen.record.state)) return false;
  return (
    may(seen.viewer, 'referral.correct', correctionSubject(act, seen)) === 'allowed' &&
    !performersOf(step, seen).includes(seen.viewer.person)
  );
}
