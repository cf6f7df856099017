import type { LifecycleDefinition } from './vocabulary.js';
import { MAIN_TRACK } from './vocabulary.js';

/** The track that a stage belongs to. */
export const trackOf = (definition: LifecycleDefinition, stage: string): string =>
  definition.stages[stage]?.track ?? MAIN_TRACK;

/** Track → the stage it starts in. */
export function startStages(definition: LifecycleDefinition): Record<string, string> {
  const starts: Record<string, string> = {};
  for (const [id, stage] of Object.entries(definition.stages)) {
    if (stage.start) starts[stage.track ?? MAIN_TRACK] = id;
  }
  return starts;
}

type Tracks = Readonly<Record<string, string>>;

/** Whether any track stands in any of these stages. */
export const standsInAny = (
  definition: LifecycleDefinition,
  tracks: Tracks,
  stages: readonly string[],
): boolean => stages.some((stage) => tracks[trackOf(definition, stage)] === stage);

/** Whether every track that these stages name stands in one of them. */
export const standsInEach = (
  definition: LifecycleDefinition,
  tracks: Tracks,
  stages: readonly string[],
): boolean => stages.every((stage) => stages.includes(tracks[trackOf(definition, stage)] ?? ''));
