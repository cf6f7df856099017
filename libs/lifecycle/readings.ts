import { addressed, choices, mustChoose, naming } from './answering.js';
import { causeOf, offeredOutcomes } from './lawful.js';
import { exceedsLimit } from './limits.js';
import { own } from './own.js';
import type { Relatives } from './relatives.js';
import type { DutyInstance, Instant, ReferralState } from './state.js';
import type { ActDefinition, LifecycleDefinition, OutcomeDefinition } from './vocabulary.js';

/** A referral as it stands, for trying acts that nobody performs. */
export interface Dry {
  readonly definition: LifecycleDefinition;
  readonly state: ReferralState;
  readonly now: Instant;
  readonly relatives: Relatives;
  /** Who would act; null where that is left open. */
  readonly unit: string | null;
}

/** The instances that an act is about, and the one among them that it names. */
export interface Reading {
  readonly about: readonly DutyInstance[];
  readonly named?: DutyInstance;
}

/** What the act is about, once for each instance that it may name; once in all where it need not name any. */
export function readings({ definition, state, now, unit }: Dry, id: string, act: ActDefinition): Reading[] {
  const about = addressed(definition, state, id, now);
  const all: Reading[] = mustChoose(choices(definition, id, about, null))
    ? choices(definition, id, about, unit).map((named) => ({ about: naming(about, named), named }))
    : [{ about }];
  return all.filter(
    (one) =>
      !exceedsLimit(state, act, one.named) && causeOf(definition, state, act, undefined, one.about) <= now,
  );
}

/** The outcomes that every reading of the act may have. */
export function outcomesIn(
  { definition, state, now, relatives }: Dry,
  act: ActDefinition,
  open: readonly Reading[],
): (readonly [string, OutcomeDefinition])[] {
  return offeredOutcomes(definition, state, act, now, relatives).flatMap((code) => {
    const outcome = own(act.outcomes ?? {}, code);
    const fits = ({ about, named }: Reading) =>
      causeOf(definition, state, act, code, about) <= now &&
      !(outcome !== undefined && exceedsLimit(state, outcome, named));
    return outcome !== undefined && open.every(fits) ? [[code, outcome] as const] : [];
  });
}
