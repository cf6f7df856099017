import { stagesMovedTo, trackOf } from '#libs/lifecycle/index.js';
import { legalOrder } from '#libs/lifecycle/order.js';
import type { Log, ReferralState } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';

/**
 * Steps that brought a track to a stage that others read by another name, where they read no other name since: a decision
 * that is made and not served. Such a step shows to others when the track has come to a stage that reads otherwise.
 */
export function undisclosedSteps(
  definition: LifecycleDefinition,
  log: Log,
  { tracks }: Pick<ReferralState, 'tracks'>,
): ReadonlySet<number> {
  const aliasOf = (stage: string) => definition.stages[stage]?.publicAlias;
  const aliased = Object.entries(tracks).filter(([, stage]) => aliasOf(stage) !== undefined);
  if (aliased.length === 0) return new Set();
  const moves = legalOrder(log).flatMap(({ place, event }) =>
    event.kind === 'act' ? stagesMovedTo(definition, event).map((stage) => ({ place, stage })) : [],
  );
  return new Set(
    aliased.flatMap(([track, standing]) => {
      const ofTrack = moves.filter(({ stage }) => trackOf(definition, stage) === track);
      const otherwise = ofTrack.findLastIndex(({ stage }) => aliasOf(stage) !== aliasOf(standing));
      return ofTrack.slice(otherwise + 1).map(({ place }) => place);
    }),
  );
}
