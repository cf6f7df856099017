import type { RecordedInstants } from '#libs/contracts/engine.js';
import type { Referral } from '#libs/lifecycle/index.js';
import type { LifecycleEvent } from '#libs/lifecycle/state.js';

/** With the newest step's instants as the records have them; the very same where they agree. */
export const asRecorded = (referral: Referral, instants: RecordedInstants | undefined): Referral => {
  const step = referral.log.at(-1);
  if (step === undefined || instants === undefined) return referral;
  const { event } = step;
  if (event.at === instants.at && event.recordedAt === instants.recordedAt) return referral;
  const { recordedAt } = instants;
  const known: LifecycleEvent =
    event.kind === 'replace'
      ? { ...event, ...instants, act: { ...event.act, recordedAt } }
      : { ...event, ...instants };
  return { ...referral, log: [...referral.log.slice(0, -1), { ...step, event: known }] };
};
