import type { LifecycleEvent } from '#libs/lifecycle/state.js';
import type { ContentRecord } from '#libs/records/contents.repository.js';
import type { StepRecord } from '#libs/records/referrals.repository.js';
import { REASON_KEY } from './correction-body.js';
import { isCorrectable } from './correctable.js';
import { knownLog, type SeenReferral } from './seen-referral.js';

/** By id of the content. */
export type Contents = ReadonlyMap<string, ContentRecord>;

const isCorrection = (event: LifecycleEvent) => event.kind === 'void' || event.kind === 'replace';

/** The contents that hold the reasons of these steps. */
export const reasonIds = (steps: readonly Pick<StepRecord, 'event'>[]): readonly string[] =>
  steps.flatMap(({ event }) => (isCorrection(event) ? [event.reason] : []));

/** What was corrected of a step since, what it corrects itself, and whether the viewer may correct it. */
export function correctionView({ sequence, event }: StepRecord, seen: SeenReferral, contents: Contents) {
  const newest = knownLog(seen).findLast(
    (later) => isCorrection(later.event) && later.event.step === sequence,
  );
  return {
    correctable: isCorrectable({ sequence, event }, seen),
    ...(newest && {
      correctedBy: newest.sequence,
      standing: newest.event.kind === 'void' ? ('voided' as const) : ('replaced' as const),
    }),
    ...(isCorrection(event) && {
      corrects: event.step,
      reason: contents.get(event.reason)?.texts[REASON_KEY] ?? null,
    }),
  };
}
