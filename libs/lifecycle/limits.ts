import { isAlive } from './duties.js';
import { own } from './own.js';
import { admits } from './parties.js';
import { relativeOf, type Relatives } from './relatives.js';
import type { DutyInstance, ReferralState } from './state.js';
import type { Effect, LifecycleDefinition, Requirements } from './vocabulary.js';

/** Whether every instance that an effect would lengthen has been lengthened as often as it may be. */
export const exceedsLimit = (state: ReferralState, effect: Effect, named?: DutyInstance): boolean =>
  (effect.extends ?? []).some(({ duty, rule, times }) => {
    const meant = state.duties.filter(
      (instance) =>
        instance.duty === duty && isAlive(instance) && (named?.duty !== duty || instance === named),
    );
    const isSpent = ({ extensions }: DutyInstance) =>
      extensions.filter((one) => one === rule).length >= times;
    return meant.length > 0 && meant.every(isSpent);
  });

/** Whether an effect would hand a role to a unit, known already, of a kind that the role does not admit, or to none. */
const bindsWrongly = (
  definition: LifecycleDefinition,
  state: ReferralState,
  effect: Effect,
  requires: Requirements | undefined,
  relatives: Relatives,
): boolean =>
  (effect.binds ?? []).some(({ party, to }) => {
    if (to === null || ('fact' in to && asks(requires, to.fact))) return false;
    if ('relation' in to) return !admits(definition, party, relativeOf(relatives, state.parties, to)?.kind);
    const unit = 'fact' in to ? own(state.facts, to.fact) : own(state.parties, to.party);
    return typeof unit === 'string' && !admits(definition, party, own(state.unitKinds, unit));
  });

const asks = (requires: Requirements | undefined, fact: string): boolean =>
  [...(requires?.facts ?? []), ...(requires?.allowsFacts ?? [])].includes(fact);

/** What stands against an effect before anything is known of what the act brings with it. */
export const barsEffect = (
  definition: LifecycleDefinition,
  state: ReferralState,
  effect: Effect & { readonly requires?: Requirements },
  relatives: Relatives,
): 'limit' | 'party' | null => {
  if (exceedsLimit(state, effect)) return 'limit';
  return bindsWrongly(definition, state, effect, effect.requires, relatives) ? 'party' : null;
};
