import type { Condition, LifecycleDefinition } from '../vocabulary.js';
import type { Configuration } from './configuration.js';

/** What is known of a referral while stages and one subject are followed. */
export interface Known {
  readonly configuration: Configuration;
  readonly duty?: { readonly id: string; readonly status: FollowedStatus };
  /** Whether something has happened; with the act that it is about, where it is one. */
  readonly mark?: { readonly act?: string; readonly made: boolean };
}

/** `waiting`: opened, but its clock has not started (pending), or performed and awaiting judgment (submitted). */
export type FollowedStatus = 'never' | 'waiting' | 'open' | 'closed';

/** true, false, or null where stages and the one subject do not tell. */
export const judge = (condition: Condition, known: Known): boolean | null => {
  if ('not' in condition) return negate(judge(condition.not, known));
  if ('any' in condition) return some(condition.any.map((one) => judge(one, known)));
  if ('stage' in condition) return Object.values(known.configuration).includes(condition.stage);
  if ('duty' in condition)
    return known.duty?.id === condition.duty ? judgeDuty(condition.is, known.duty.status) : null;
  if ('done' in condition) return knownAs(known, condition.done) === false ? false : null;
  if ('last' in condition) return knownAs(known, condition.last) === false ? false : null;
  return null;
};

/** Whether the conditions may all hold. */
export const mayHold = (conditions: readonly Condition[], known: Known): boolean =>
  conditions.every((condition) => judge(condition, known) !== false);

/**
 * Whether the duties that name this act allow it: without `free`, one of them must be open. Only where the one
 * followed is the only one can that be denied.
 */
export const dutiesAllow = ({ acts, duties }: LifecycleDefinition, act: string, { duty }: Known): boolean => {
  if (acts[act]?.free) return true;
  const naming = Object.keys(duties).filter((id) => duties[id]?.acts.includes(act));
  return naming.length !== 1 || naming[0] !== duty?.id || duty?.status === 'open';
};

export const isAlive = (status: FollowedStatus | undefined): boolean =>
  status === 'open' || status === 'waiting';

const judgeDuty = (is: string, status: FollowedStatus): boolean | null => {
  if (is === 'open') return status === 'open';
  if (is === 'not-open') return status !== 'open';
  if (is === 'never-opened') return status === 'never';
  if (is === 'matured') return status === 'never' ? false : null;
  if (is === 'submitted') return status === 'waiting' ? null : false;
  return status === 'open' ? null : false;
};

const knownAs = ({ mark }: Known, act: string): boolean | null => (mark?.act === act ? mark.made : null);

const negate = (verdict: boolean | null): boolean | null => (verdict === null ? null : !verdict);

const some = (verdicts: readonly (boolean | null)[]): boolean | null => {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) ? null : false;
};
