import { showsStage } from '#libs/access/index.js';
import { trackOf } from '#libs/lifecycle/index.js';
import { stageEnteredBy } from '#libs/lifecycle/stage-entry.js';
import { MAIN_TRACK } from '#libs/lifecycle/vocabulary.js';
import { knownLog, type SeenReferral } from './seen-referral.js';

export interface StageView {
  /** `undisclosed` where the viewer sees no more than that work goes on. */
  readonly id: string;
  readonly name: string;
  readonly final: boolean;
}

/** What a party that has been told nothing sees of a stage without an alias of its own. */
export const UNDISCLOSED = { id: 'undisclosed', name: '办理中', final: false } as const;

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
  if (showsStage(stage, stageEnteredBy(seen.definition, knownLog(seen), seen.state, track), seen.sight))
    return { id, name, final };
  return publicAlias === undefined ? UNDISCLOSED : { ...UNDISCLOSED, name: publicAlias, final };
}
