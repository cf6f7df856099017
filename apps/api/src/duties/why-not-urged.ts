import type { DutyStanding } from '#libs/lifecycle/standing.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { lightOf, lightsAt } from '../supervision/lights.js';

/** A duty, as far as it matters whether it may be urged at all. */
export interface UrgedDuty extends Pick<DutyDefinition, 'kind' | 'modality'> {
  readonly standing: DutyStanding;
  readonly dueAt: Instant | null;
  readonly conservativeAt: Instant | null;
}

/**
 * Whoever owes something is urged when it is overdue, due within three days, or owed at once. `may`: nobody owes what may
 * be done. Null where nothing speaks against it.
 */
export function whyNotUrged(
  { kind, modality, standing, dueAt, conservativeAt }: UrgedDuty,
  now: Instant,
): 'not-open' | 'may' | 'early' | null {
  if (standing !== 'open' && standing !== 'overdue') return 'not-open';
  if (kind !== 'deadline' || modality !== 'shall') return 'may';
  const light = lightOf({ dueAt, conservativeAt }, lightsAt(now));
  return dueAt !== null && light === 'green' ? 'early' : null;
}
