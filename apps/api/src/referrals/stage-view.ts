import { showsStage } from '#libs/access/index.js';
import { trackOf } from '#libs/lifecycle/index.js';
import { legalOrder } from '#libs/lifecycle/order.js';
import { MAIN_TRACK, type LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { knownLog, type SeenReferral } from './seen-referral.js';

export interface StageView {
  /** `undisclosed` where the viewer sees no more than that work goes on. */
  readonly id: string;
  readonly name: string;
  readonly final: boolean;
}

/** What a party that has been told nothing sees of a stage without an alias of its own. */
const UNDISCLOSED = { id: 'undisclosed', name: '办理中', final: false } as const;

/** In the order of the definition. */
export function tracksView(seen: SeenReferral): readonly (StageView & { readonly track: string })[] {
  const { definition, state } = seen;
  const tracks = new Set(Object.keys(definition.stages).map((stage) => trackOf(definition, stage)));
  return [...tracks].map((track) => ({ track, ...stageView(seen, track, state.tracks[track] ?? '') }));
}

export const mainStageView = (seen: SeenReferral): StageView =>
  stageView(seen, MAIN_TRACK, seen.state.tracks[MAIN_TRACK] ?? '');

function stageView(seen: SeenReferral, track: string, id: string): StageView {
  const stage = seen.definition.stages[id];
  if (!stage) throw new Error(`${seen.record.id} stands in ${id}, which its definition does not know`);
  const { name, final = false, publicAlias } = stage;
  if (showsStage(stage, enteredBy(seen, track, id), seen.sight)) return { id, name, final };
  return publicAlias === undefined ? UNDISCLOSED : { ...UNDISCLOSED, name: publicAlias, final };
}

/** The unit whose act brought the track there; null where time or another referral did. */
function enteredBy(seen: SeenReferral, track: string, stage: string): string | null {
  const { definition, state } = seen;
  const entry = legalOrder(knownLog(seen)).findLast(
    ({ event }) =>
      event.at === state.enteredAt[track] &&
      (event.kind === 'opening' || (event.kind === 'act' && movesTo(definition, event, stage))),
  );
  return entry && 'by' in entry.event ? entry.event.by.unit : null;
}

function movesTo(
  definition: LifecycleDefinition,
  { act, outcome }: { readonly act: string; readonly outcome?: string },
  stage: string,
): boolean {
  const stated = definition.acts[act];
  const chosen = outcome === undefined ? undefined : stated?.outcomes?.[outcome];
  return [stated?.to, chosen?.to].flat().includes(stage);
}
