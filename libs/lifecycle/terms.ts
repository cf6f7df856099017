import { factIs } from './conditions.js';
import { isDate, isInstant, startOfDay } from './instants.js';
import { own } from './own.js';
import type { DutyInstance, Instant, ReferralState } from './state.js';
import type { FactValue, Period, PeriodCase } from './vocabulary.js';

type Facts = ReferralState['facts'];

/** The instant that a fact names: the first of its day, where it is one. Null where it is unknown. */
export function instantOf(value: FactValue | undefined): Instant | null {
  if (isDate(value)) return startOfDay(value);
  return isInstant(value) ? new Date(value).toISOString() : null;
}

const holdsIn = (facts: Facts, { when }: PeriodCase): boolean =>
  [when].flat().every((condition) => factIs(facts, condition));

/** The period that the facts choose: the first case that holds. Undefined where none does and nothing else is said. */
function chosen(facts: Facts, period: Period): Exclude<Period, { readonly choose: unknown }> | undefined {
  if (!('choose' in period)) return period;
  const use = period.choose.find((one) => holdsIn(facts, one))?.use ?? period.otherwise;
  return use === undefined ? undefined : chosen(facts, use);
}

/** What of a period an instance keeps. */
export type Term = Pick<DutyInstance, 'rule' | 'setOn' | 'custody'>;

/** The rule that a period names, as far as the facts tell. */
export function termOf({ facts }: { readonly facts: Facts }, period: Period): Term {
  const use = chosen(facts, period);
  if (use === undefined || 'none' in use) return { rule: null };
  if ('configured' in use) return { rule: `local:${use.configured}` };
  if ('setBy' in use) {
    const setOn = own(facts, use.setBy);
    return isDate(setOn) ? { rule: use.maximum ?? null, setOn } : { rule: null };
  }
  const { rule, inCustody: fact } = use;
  return { rule, ...(fact === undefined ? {} : { custody: { fact, holds: isInCustody(facts, fact) } }) };
}

/** Unknown is not in custody. */
export const isInCustody = (facts: Facts, fact: string): boolean => own(facts, fact) === true;
