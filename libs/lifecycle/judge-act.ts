import { judgeFields } from './fields.js';
import { addressed, choices, mustChoose, naming } from './answering.js';
import { actingUnits, causeOf, offeredOutcomes, positionsOf, whyUnlawful, type Because } from './lawful.js';
import { exceedsLimit } from './limits.js';
import { own } from './own.js';
import { refuse, type Refusal } from './refusal.js';
import type { ActEvent, DutyInstance, ReferralState } from './state.js';
import { MAIN_TRACK, type ActDefinition, type LifecycleDefinition } from './vocabulary.js';

/** Whether the performer's unit holds an acting role, and the performer a position that may act in it. */
export function judgeActor(
  definition: LifecycleDefinition,
  state: ReferralState,
  act: ActDefinition,
  { act: id, by }: ActEvent,
): Refusal | null {
  const actors = actingUnits(definition, state, id)
    .filter(({ unit }) => unit === by.unit)
    .map(({ actor }) => actor);
  if (actors.length === 0) {
    return refuse('ACT_NOT_YOURS', { act: id, because: 'unit', parties: act.by.map(({ party }) => party) });
  }
  if (actors.some((actor) => positionsOf(actor).includes(by.position))) return null;
  return refuse('ACT_NOT_YOURS', { act: id, because: 'position', positions: actors.flatMap(positionsOf) });
}

const unlawful = (state: ReferralState, act: string, because: Because): Refusal =>
  refuse('ACT_NOT_LAWFUL', { from: state.tracks[MAIN_TRACK] ?? null, tracks: state.tracks, act, because });

interface Answered {
  readonly about: readonly DutyInstance[];
  readonly named?: DutyInstance;
}

/** The instances that an event is about, or why that is not clear. */
function answered(
  definition: LifecycleDefinition,
  state: ReferralState,
  { act, at, duty, by }: ActEvent,
): Answered | Refusal {
  const about = addressed(definition, state, act, at);
  const offered = choices(definition, act, about, by.unit);
  const duties = offered.map(({ id }) => id);
  if (duty === undefined)
    return mustChoose(choices(definition, act, about, null))
      ? refuse('DUTY_REQUIRED', { duties })
      : { about };
  const named = offered.find(({ id }) => id === duty);
  if (named === undefined) return refuse('FIELD_INVALID', { fields: ['duty'], duties });
  return { about: naming(about, named), named };
}

/** Everything of an act that depends on where the referral stands. `state` is settled to the act's instant. */
export function judgeStanding(
  definition: LifecycleDefinition,
  state: ReferralState,
  act: ActDefinition,
  event: ActEvent,
): Refusal | null {
  const { relatives = {}, apartException } = event;
  const because = whyUnlawful(
    definition,
    state,
    event.act,
    {
      unit: event.by.unit,
      person: event.by.person,
      relatives,
      ...(apartException ? { apartException } : {}),
    },
    event.at,
  );
  if (because !== null) return unlawful(state, event.act, because);
  const answer = answered(definition, state, event);
  if ('code' in answer) return answer;
  const offered = offeredOutcomes(definition, state, act, event.at, relatives);
  const wanted = event.outcome;
  if (act.outcomes === undefined ? wanted !== undefined : wanted === undefined || !offered.includes(wanted)) {
    return refuse('OUTCOME_NOT_OFFERED', { outcome: wanted ?? null, offered });
  }
  const chosen = wanted === undefined ? undefined : own(act.outcomes ?? {}, wanted);
  if ([act, chosen].some((effect) => effect !== undefined && exceedsLimit(state, effect, answer.named))) {
    return unlawful(state, event.act, 'limit');
  }
  const cause = causeOf(definition, state, act, wanted, answer.about);
  return event.at < cause ? refuse('INSTANT_BEFORE_CAUSE', { at: event.at, cause }) : null;
}

/** Standing, then what the act brings with it. */
export function judgeAct(
  definition: LifecycleDefinition,
  state: ReferralState,
  act: ActDefinition,
  event: ActEvent,
): Refusal | null {
  const standing = judgeStanding(definition, state, act, event);
  if (standing !== null) return standing;
  const outcome = event.outcome === undefined ? undefined : own(act.outcomes ?? {}, event.outcome);
  return judgeFields(definition, state, event, [act.requires, outcome?.requires], [act, outcome]);
}
