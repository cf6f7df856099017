import { own } from './own.js';
import { trackOf } from './stages.js';
import type { DutyInstance, Instant, ReferralState } from './state.js';
import type { Condition, FactIs, LifecycleDefinition } from './vocabulary.js';

type DutyIs = Extract<Condition, { readonly duty: string }>['is'];

const passed = (instance: DutyInstance, at: Instant): boolean => instance.due !== null && instance.due < at;

function dutyIs(instances: readonly DutyInstance[], is: DutyIs, at: Instant): boolean {
  switch (is) {
    case 'open':
      return instances.some(({ status }) => status === 'open');
    case 'not-open':
      return !instances.some(({ status }) => status === 'open');
    case 'running':
      return instances.some((instance) => instance.status === 'open' && !passed(instance, at));
    case 'late':
      return instances.some((instance) => instance.status === 'open' && passed(instance, at));
    case 'matured':
      return instances.some((instance) => passed(instance, at));
    case 'never-opened':
      return instances.length === 0;
    case 'submitted':
      return instances.some(({ status }) => status === 'submitted');
  }
}

/** Whether the fact is known and one of the values. */
export function factIs(facts: ReferralState['facts'], { fact, is }: FactIs): boolean {
  const value = own(facts, fact);
  return value !== undefined && [is].flat().includes(value);
}

/** Whether a condition holds in this state at this legal instant. */
export function holds(
  definition: LifecycleDefinition,
  state: ReferralState,
  condition: Condition,
  at: Instant,
): boolean {
  if ('not' in condition) return !holds(definition, state, condition.not, at);
  if ('any' in condition) return condition.any.some((one) => holds(definition, state, one, at));
  if ('fact' in condition) return factIs(state.facts, condition);
  if ('known' in condition) return Object.hasOwn(state.facts, condition.known);
  if ('duty' in condition) {
    const instances = state.duties.filter(({ duty }) => duty === condition.duty);
    return dutyIs(instances, condition.is, at);
  }
  if ('done' in condition) {
    const record = own(state.acts, condition.done);
    if (record === undefined) return false;
    return condition.outcome === undefined || record.outcomes.includes(condition.outcome);
  }
  if ('last' in condition) return own(state.acts, condition.last)?.lastOutcome === condition.outcome;
  if ('count' in condition) return (own(state.acts, condition.count)?.count ?? 0) < condition.below;
  if ('party' in condition) {
    const unit = state.parties[condition.party];
    return typeof unit === 'string' && own(state.unitKinds, unit) === condition.kind;
  }
  if ('bound' in condition) return typeof state.parties[condition.bound] === 'string';
  if ('link' in condition) {
    const newest = state.links.findLast(({ as }) => as === condition.link);
    return 'status' in condition
      ? newest?.status === condition.status
      : newest?.outcome === condition.outcome;
  }
  return state.tracks[trackOf(definition, condition.stage)] === condition.stage;
}

/** A list of conditions means all of them; no list means no condition. */
export const allHold = (
  definition: LifecycleDefinition,
  state: ReferralState,
  conditions: readonly Condition[] | undefined,
  at: Instant,
): boolean => (conditions ?? []).every((condition) => holds(definition, state, condition, at));
