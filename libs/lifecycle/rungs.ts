import { shift, spanOf } from './instants.js';
import { isPaused } from './question.js';
import type { DutyInstance, Instant } from './state.js';
import type { LifecycleDefinition, Rung } from './vocabulary.js';

/** The ladder of an instance, each rung with its id in the log: `review#2/urge`. */
export const rungsOf = (
  definition: LifecycleDefinition,
  { id, duty }: DutyInstance,
): readonly { readonly id: string; readonly rung: Rung }[] =>
  (definition.duties[duty]?.ladder ?? []).map((rung) => ({ id: `${id}/${rung.id}`, rung }));

/** Reminders run from the conservative due instant, everything that presupposes lateness from the due instant. */
export function rungInstant(instance: DutyInstance, rung: Rung): Instant | null {
  const span = spanOf(rung.after);
  const base = span < 0 ? instance.conservative : instance.due;
  return base === null ? null : shift(base, span);
}

/** Whether the instance was still owed, unanswered and on its clock at that instant. */
export function wasOwedAt(instance: DutyInstance, at: Instant): boolean {
  const { closedAt, submittedAt, status } = instance;
  if (status === 'pending' || (closedAt !== null && closedAt <= at)) return false;
  if (submittedAt !== null && submittedAt <= at) return false;
  return !isPaused(instance) || (instance.pauses.at(-1)?.from ?? at) > at;
}
