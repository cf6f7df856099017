import { isAlive } from '../duties.js';
import type { DutyInstance, ReferralState } from '../state.js';

/** What a moment changed about duties. */
export interface DutyChanges {
  readonly opened: readonly DutyInstance[];
  /** Discharged, waived, moot or lapsed: not owed any more. */
  readonly closed: readonly DutyInstance[];
  /** Still owed, by another instant. */
  readonly moved: readonly { readonly from: DutyInstance; readonly to: DutyInstance }[];
}

/** Of one and the same referral; null before the opening. */
export function dutyChanges(before: ReferralState | null, after: ReferralState): DutyChanges {
  const earlier = new Map(before?.duties.map((instance) => [instance.id, instance]));
  const kept = after.duties.flatMap((to) => {
    const from = earlier.get(to.id);
    return from === undefined ? [] : [{ from, to }];
  });
  return {
    opened: after.duties.filter(({ id }) => !earlier.has(id)),
    closed: after.duties.filter((instance) => {
      const from = earlier.get(instance.id);
      return !isAlive(instance) && (from === undefined || isAlive(from));
    }),
    moved: kept.filter(
      ({ from, to }) => isAlive(to) && (from.due !== to.due || from.conservative !== to.conservative),
    ),
  };
}
