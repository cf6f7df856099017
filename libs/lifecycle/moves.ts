import { close, isAlive, type Opener } from './duties.js';
import type { Run } from './run.js';
import { standsInAny, startStages, trackOf } from './stages.js';
import { MAIN_TRACK } from './vocabulary.js';

/** Moves tracks, lets side tracks fall back, and moots the duties whose stages have been left. */
export function move({ definition, draft }: Run, targets: readonly string[], { at, place }: Opener): void {
  if (targets.length === 0) return;
  const before = { ...draft.tracks };
  const enter = (track: string, stage: string) => {
    draft.tracks[track] = stage;
    draft.enteredAt[track] = at;
  };
  for (const stage of targets) enter(trackOf(definition, stage), stage);

  const starts = startStages(definition);
  for (const [track, stage] of Object.entries(draft.tracks)) {
    const within = definition.stages[stage]?.within;
    const start = starts[track];
    if (track === MAIN_TRACK || within === undefined || start === undefined) continue;
    if (standsInAny(definition, before, within) && !standsInAny(definition, draft.tracks, within))
      enter(track, start);
  }

  for (const instance of draft.duties.filter(isAlive)) {
    const duty = definition.duties[instance.duty];
    if (duty === undefined || duty.survivesEnd) continue;
    const left =
      standsInAny(definition, before, duty.during) && !standsInAny(definition, draft.tracks, duty.during);
    if (left) close(draft, instance, 'moot', at, place);
  }
}

/** An end moots every duty that does not survive it. */
export function endIfFinal({ definition, draft }: Run, { at, place }: Opener): void {
  const main = draft.tracks[MAIN_TRACK];
  if (main === undefined || !definition.stages[main]?.final) return;
  draft.final = true;
  draft.outcome = main;
  for (const instance of draft.duties.filter(isAlive)) {
    if (!definition.duties[instance.duty]?.survivesEnd) close(draft, instance, 'moot', at, place);
  }
}
