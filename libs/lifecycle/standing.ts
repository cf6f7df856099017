import { isPaused } from './question.js';
import type { DutyInstance, DutyStatus, Instant } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/** What a duty's status looks like from outside: suspended and overdue are derived, never stored. */
export type DutyStanding = DutyStatus | 'suspended' | 'overdue';

/**
 * How an instance stands at `now`, in a state settled to it. Only a deadline is ever overdue, and only strictly after
 * its due instant.
 */
export function dutyStanding(
  definition: LifecycleDefinition,
  instance: DutyInstance,
  now: Instant,
): DutyStanding {
  if (instance.status !== 'open') return instance.status;
  if (isPaused(instance)) return 'suspended';
  const isDeadline = definition.duties[instance.duty]?.kind === 'deadline';
  return isDeadline && instance.due !== null && instance.due < now ? 'overdue' : 'open';
}
