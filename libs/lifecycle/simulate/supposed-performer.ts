import { positionsOf } from '../lawful.js';
import { own } from '../own.js';
import type { Performer, ReferralState } from '../state.js';
import type { ActDefinition, Actor, LifecycleDefinition } from '../vocabulary.js';
import type { SupposedPerformer } from './supposition.js';

/**
 * Who performs a supposed act: the unit and position that were named, else the first actor of the definition whose role
 * somebody holds. Persons are made up so that whoever must be another is another, and whoever must be the same is.
 */
export function performerOfAct(
  act: ActDefinition,
  state: ReferralState,
  { unit, position }: SupposedPerformer,
  number: number,
): Performer {
  const holder = ({ party }: Actor) => own(state.parties, party) ?? null;
  const isMeant = (actor: Actor) =>
    (unit === undefined ? holder(actor) !== null : holder(actor) === unit) &&
    (position === undefined || positionsOf(actor).includes(position));
  const actor = act.by.find(isMeant) ?? act.by[0];
  const earlier = act.same?.map((other) => own(state.acts, other)?.lastPerson);
  return {
    person: earlier?.find((person) => person !== undefined) ?? `supposed-${number}`,
    unit: unit ?? (actor && holder(actor)) ?? '',
    position: position ?? (actor && positionsOf(actor)[0]) ?? 'handler',
  };
}

/** Who opens a supposed referral. */
export const performerOfOpening = (
  { opening: { by } }: LifecycleDefinition,
  parties: Readonly<Record<string, string>>,
  { unit, position }: SupposedPerformer,
): Performer => ({
  person: 'supposed-0',
  unit: unit ?? own(parties, by.party) ?? '',
  position: position ?? positionsOf(by)[0] ?? 'handler',
});
