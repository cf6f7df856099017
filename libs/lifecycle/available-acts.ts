import { answerable, choices } from './answering.js';
import { isAlive } from './duties.js';
import { combineEffects } from './effects.js';
import { actingUnits, positionsOf, whyUnlawful } from './lawful.js';
import { own } from './own.js';
import { outcomesIn, readings, type Dry } from './readings.js';
import type { Referral } from './referral.js';
import { presentHolders, relativesWanted, type FindRelative } from './relatives.js';
import { settle } from './settle.js';
import type { Instant, Performer } from './state.js';
import type { ActDefinition, Actor, Effect, LifecycleDefinition, Position } from './vocabulary.js';
import { allowed, required, type Wanted } from './wanted.js';

export { wanted, type Wanted, type WantedDocument, type WantedFact } from './wanted.js';

export interface OfferedOutcome {
  readonly outcome: string;
  readonly name: string;
  readonly requires: Wanted;
  /** May be given as well. */
  readonly allows: Wanted;
}

/** An act that is accepted now, once its requirements are filled in. */
export interface AvailableAct {
  readonly act: string;
  readonly name: string;
  /** `shall` where it answers an open duty of that modality. */
  readonly modality: 'shall' | 'may';
  /** Who performs it. `position` is the caller's own, or the first that may; `positions` are all that may. */
  readonly by: {
    readonly party: string;
    readonly unit: string;
    readonly position: Position;
    readonly positions: readonly Position[];
  };
  readonly outcomes: readonly OfferedOutcome[];
  readonly requires: Wanted;
  readonly allows: Wanted;
  /** Duty instances that it answers. One has to be named where `dutyRequired`. */
  readonly duties: readonly string[];
  readonly dutyRequired: boolean;
  /** Duty instances that it closes, with one or another outcome. */
  readonly discharges: readonly string[];
  /** Acts whose latest performer may not perform this one. */
  readonly apart: readonly string[];
  /** Acts whose latest performer alone may perform this one. */
  readonly same: readonly string[];
  /** Shows to the acting unit alone. */
  readonly internal: boolean;
}

function closedBy({ state }: Dry, effects: readonly Effect[]): string[] {
  const duties = combineEffects(...effects).discharges;
  return state.duties.flatMap((instance) =>
    duties.includes(instance.duty) && isAlive(instance) ? [instance.id] : [],
  );
}

function offer(
  dry: Dry,
  id: string,
  act: ActDefinition,
  person: string | null,
): Omit<AvailableAct, 'by'> | null {
  const { definition, state, now, relatives, unit } = dry;
  if (whyUnlawful(definition, state, id, { unit, person, relatives }, now) !== null) return null;
  const open = readings(dry, id, act);
  const outcomes = outcomesIn(dry, act, open);
  if (open.length === 0 || (act.outcomes !== undefined && outcomes.length === 0)) return null;
  const dutyRequired = open.some(({ named }) => named !== undefined);
  const unnamed = choices(definition, id, open[0]?.about ?? [], unit).map((instance) => instance.id);
  const answers = answerable(definition, state, id, now);
  return {
    act: id,
    name: act.name,
    modality: answers.some(({ duty }) => definition.duties[duty]?.modality === 'shall') ? 'shall' : 'may',
    outcomes: outcomes.map(([code, outcome]) => ({
      outcome: code,
      name: outcome.name,
      requires: required(definition, outcome.requires),
      allows: allowed(definition, outcome.requires),
    })),
    requires: required(definition, act.requires),
    allows: allowed(definition, act.requires),
    duties: dutyRequired ? open.flatMap(({ named }) => named?.id ?? []) : unnamed,
    dutyRequired,
    discharges: closedBy(dry, [act, ...outcomes.map(([, outcome]) => outcome)]),
    apart: act.apart ?? [],
    same: (act.same ?? []).filter((other) => own(state.acts, other) !== undefined),
    internal: act.internal === true,
  };
}

/**
 * The acts that the caller, or everyone together, may perform at `now`. A dry run of the judgment in `advance`: what
 * is offered is accepted when its requirements are filled in. For everyone the person is left open: `apart` and
 * `same` tell which acts someone else, or the same person, must have performed. `find` asks the directory.
 */
export function availableActs(
  definition: LifecycleDefinition,
  referral: Referral,
  caller: Performer | 'everyone',
  now: Instant,
  find: FindRelative,
): AvailableAct[] {
  const state = settle(definition, referral, now);
  const relatives = relativesWanted(Object.values(definition.acts), presentHolders(state.parties), find);
  const person = caller === 'everyone' ? null : caller.person;
  const isAsking = ({ actor, unit }: { readonly actor: Actor; readonly unit: string }): boolean =>
    caller === 'everyone' || (unit === caller.unit && positionsOf(actor).includes(caller.position));
  return Object.entries(definition.acts).flatMap(([id, act]) => {
    const acting = actingUnits(definition, state, id).filter(isAsking);
    const offers = offersTo(new Set(acting.map(({ unit }) => unit)), (unit) =>
      offer({ definition, state, now, relatives, unit }, id, act, person),
    );
    return acting.flatMap(({ actor, unit }) => {
      const offered = offers.get(unit) ?? null;
      const positions = positionsOf(actor);
      const position = caller === 'everyone' ? positions[0] : caller.position;
      if (offered === null || position === undefined) return [];
      return [{ ...offered, by: { party: actor.party, unit, position, positions } }];
    });
  });
}

const offersTo = <T>(units: ReadonlySet<string>, offerTo: (unit: string) => T): ReadonlyMap<string, T> =>
  new Map([...units].map((unit) => [unit, offerTo(unit)]));
