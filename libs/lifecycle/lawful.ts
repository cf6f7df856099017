import { addressed, choices, debtorsOf, dutiesNaming, isBarred } from './answering.js';
import { allHold } from './conditions.js';
import { combineEffects } from './effects.js';
import { barsEffect } from './limits.js';
import { own } from './own.js';
import type { Relatives } from './relatives.js';
import { standsInEach, trackOf } from './stages.js';
import type { DutyInstance, Instant, ReferralState } from './state.js';
import {
  MAIN_TRACK,
  type ActDefinition,
  type Actor,
  type LifecycleDefinition,
  type Position,
} from './vocabulary.js';

/** Why an act is not lawful where the referral stands. */
export type Because =
  /** The referral has ended. */
  | 'final'
  /** Not from these stages. */
  | 'stage'
  /** No duty that names it can be answered, or one bars it. */
  | 'duty'
  /** What it presupposes does not hold, or none of its outcomes is open. */
  | 'condition'
  /** Another person must do it. */
  | 'apart'
  /** The person who performed an earlier act must do it. */
  | 'same'
  /** A period has been extended as often as it may be. */
  | 'limit'
  /** It would put a unit of the wrong kind in a role. */
  | 'party';

const ANY_HANDLER: readonly Position[] = ['handler', 'deputy-head', 'principal-head'];

/** The positions that may act: of the heads and the handler any, where the definition names none. */
export const positionsOf = (actor: Actor): readonly Position[] => actor.positions ?? ANY_HANDLER;

/** Who may act in whose place: the holders of the acting roles, and whoever owes what is answered each for itself. */
export const actingUnits = (
  definition: LifecycleDefinition,
  state: ReferralState,
  id: string,
): readonly { readonly actor: Actor; readonly unit: string }[] => {
  const debtors = debtorsOf(definition, state, id);
  return (own(definition.acts, id)?.by ?? []).flatMap((actor) => {
    const holder = own(state.parties, actor.party) ?? null;
    const units = new Set(holder === null ? debtors : [holder, ...debtors]);
    return [...units].map((unit) => ({ actor, unit }));
  });
};

/** The outcomes that may be chosen here. */
export const offeredOutcomes = (
  definition: LifecycleDefinition,
  state: ReferralState,
  act: ActDefinition,
  at: Instant,
  relatives: Relatives,
): string[] =>
  Object.entries(act.outcomes ?? {}).flatMap(([code, outcome]) =>
    allHold(definition, state, outcome.when, at) && barsEffect(definition, state, outcome, relatives) === null
      ? [code]
      : [],
  );

/** Who would act, and with whom related. */
export interface Asking {
  /** Null where the unit is left open. */
  readonly unit: string | null;
  /** As far as `apart` and `same` are concerned: null where the person is left open. */
  readonly person: string | null;
  readonly apartException?: string;
  readonly relatives: Relatives;
}

/** Why this act may not be performed in this state, settled to `at`, by anyone who holds its role; null where it may. */
export function whyUnlawful(
  definition: LifecycleDefinition,
  state: ReferralState,
  id: string,
  { unit, person, apartException, relatives }: Asking,
  at: Instant,
): Because | null {
  const act = own(definition.acts, id);
  if (act === undefined) return 'stage';
  const main = state.tracks[MAIN_TRACK] ?? '';
  if (state.final && !(act.from !== 'any-open' && act.from.includes(main))) return 'final';
  if (act.from !== 'any-open' && !standsInEach(definition, state.tracks, act.from)) return 'stage';
  const needsDuty =
    act.free !== true && (act.targets !== undefined || dutiesNaming(definition, id).length > 0);
  if (needsDuty && choices(definition, id, addressed(definition, state, id, at), unit).length === 0)
    return 'duty';
  if (isBarred(definition, state, id, at)) return 'duty';
  if (!allHold(definition, state, act.when, at)) return 'condition';
  const performed = (other: string) => person !== null && own(state.acts, other)?.lastPerson === person;
  if (act.apart?.some(performed) === true && !apartException) return 'apart';
  const isAnothers = (other: string) => person !== null && own(state.acts, other) !== undefined;
  if (act.same?.some((other) => isAnothers(other) && !performed(other))) return 'same';
  const barred = barsEffect(definition, state, act, relatives);
  if (barred !== null) return barred;
  if (act.outcomes !== undefined && offeredOutcomes(definition, state, act, at, relatives).length === 0)
    return 'condition';
  return null;
}

/**
 * The instant before which an act cannot have happened: the entry of each track that it leaves or moves, and the
 * start of what it answers.
 */
export function causeOf(
  definition: LifecycleDefinition,
  state: ReferralState,
  act: ActDefinition,
  outcome: string | undefined,
  answered: readonly DutyInstance[],
): Instant {
  const chosen = outcome === undefined ? undefined : own(act.outcomes ?? {}, outcome);
  const stages = [...(act.from === 'any-open' ? [] : act.from), ...combineEffects(act, chosen).to];
  const entries = stages.map((stage) => state.enteredAt[trackOf(definition, stage)] ?? state.openedAt);
  const starts = answered.map(({ startAt, openedAt }) => startAt ?? openedAt);
  return [state.openedAt, ...entries, ...starts].reduce((latest, one) => (one > latest ? one : latest));
}
