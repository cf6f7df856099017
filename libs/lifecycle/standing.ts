import { isPaused } from './question.js';
import type { DutyInstance, DutyStatus, Instant } from './state.js';
import type { DutyDefinition, LifecycleDefinition } from './vocabulary.js';

/** What a duty's status looks like from outside: suspended and overdue are derived, never stored. */
export type DutyStanding = DutyStatus | 'suspended' | 'overdue';

/** What a standing derives from, in a state or in a row. */
export interface DutyFacts {
  readonly status: DutyStatus;
  /** Its clock stands. */
  readonly paused: boolean;
  readonly kind: DutyDefinition['kind'] | undefined;
  readonly due: Instant | null;
}

/** Only a deadline is ever overdue, and only strictly after its due instant. */
export function standingAt({ status, paused, kind, due }: DutyFacts, now: Instant): DutyStanding {
  if (status !== 'open') return status;
  if (paused) return 'suspended';
  return kind === 'deadline' && due !== null && due < now ? 'overdue' : 'open';
}

/** How an instance stands at `now`, in a state settled to it. */
export function dutyStanding(
  definition: LifecycleDefinition,
  instance: DutyInstance,
  now: Instant,
): DutyStanding {
  const { status, due, duty } = instance;
  return standingAt({ status, paused: isPaused(instance), kind: definition.duties[duty]?.kind, due }, now);
}
