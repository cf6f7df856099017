import { legalOrder } from './order.js';
import type { ActEvent, Log, ReferralState } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/** The unit whose act brought a track to the stage where it stands; null where time or another referral did. */
export function stageEnteredBy(
  definition: LifecycleDefinition,
  log: Log,
  state: Pick<ReferralState, 'tracks' | 'enteredAt'>,
  track: string,
): string | null {
  const stage = state.tracks[track];
  const entry = legalOrder(log).findLast(
    ({ event }) =>
      event.at === state.enteredAt[track] &&
      (event.kind === 'opening' ||
        (event.kind === 'act' && stage !== undefined && stagesMovedTo(definition, event).includes(stage))),
  );
  return entry && 'by' in entry.event ? entry.event.by.unit : null;
}

/** Stages to which an act moves their tracks. */
export function stagesMovedTo(
  { acts }: LifecycleDefinition,
  { act, outcome }: Pick<ActEvent, 'act' | 'outcome'>,
): readonly string[] {
  const stated = acts[act];
  const chosen = outcome === undefined ? undefined : stated?.outcomes?.[outcome];
  return [stated?.to ?? [], chosen?.to ?? []].flat();
}
