import { trackOf } from '#libs/lifecycle/index.js';
import { legalOrder } from '#libs/lifecycle/order.js';
import type { ActEvent, Log, ReferralState } from '#libs/lifecycle/state.js';
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
  const aliasOf = (stage: string | undefined) => definition.stages[stage ?? '']?.publicAlias;
  const runs = new Map<string, { readonly alias: string | undefined; readonly steps: readonly number[] }>();
  for (const { place, event } of legalOrder(log)) {
    if (event.kind !== 'act') continue;
    for (const stage of stagesOf(definition, event)) {
      const track = trackOf(definition, stage);
      const alias = aliasOf(stage);
      const run = runs.get(track);
      const earlier = run !== undefined && run.alias === alias ? run.steps : [];
      runs.set(track, { alias, steps: [...earlier, place] });
    }
  }
  // Time and other referrals move tracks as well.
  const standing = [...runs].filter(
    ([track, { alias }]) => alias !== undefined && aliasOf(tracks[track]) === alias,
  );
  return new Set(standing.flatMap(([, { steps }]) => steps));
}

const stagesOf = ({ acts }: LifecycleDefinition, { act, outcome }: ActEvent): readonly string[] => {
  const stated = acts[act];
  const chosen = outcome === undefined ? undefined : stated?.outcomes?.[outcome];
  return [stated?.to ?? [], chosen?.to ?? []].flat();
};
