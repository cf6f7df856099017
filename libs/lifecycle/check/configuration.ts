import { standsInAny, standsInEach, startStages, trackOf } from '../stages.js';
import { MAIN_TRACK, type LifecycleDefinition } from '../vocabulary.js';
import type { Edge } from './edges.js';

/** Track → stage: where a referral stands, and nothing else about it. */
export type Configuration = Readonly<Record<string, string>>;

export const hasEnded = ({ stages }: LifecycleDefinition, configuration: Configuration): boolean =>
  stages[configuration[MAIN_TRACK] ?? '']?.final ?? false;

/** Moves each named track; a side track falls back to its start when the main one leaves its `within`. */
export const moved = (
  definition: LifecycleDefinition,
  configuration: Configuration,
  { effect }: Edge,
): Configuration => {
  const moves = effect.to.map((stage) => [trackOf(definition, stage), stage]);
  const next: Configuration = { ...configuration, ...Object.fromEntries(moves) };
  const starts = startStages(definition);
  const settled = Object.entries(next).map(([track, stage]) => {
    const within = definition.stages[stage]?.within ?? [];
    const falls =
      track !== MAIN_TRACK &&
      standsInAny(definition, configuration, within) &&
      !standsInAny(definition, next, within);
    return [track, falls ? (starts[track] ?? stage) : stage];
  });
  return Object.fromEntries(settled);
};

/** Whether the edge may be taken as far as stages go. */
export const startsIn = (
  definition: LifecycleDefinition,
  configuration: Configuration,
  edge: Edge,
): boolean => {
  const { from } = edge;
  if (from === 'anywhere') return true;
  const ended = hasEnded(definition, configuration);
  if (from === 'any-open') return !ended;
  if (edge.cause === 'time') return standsInAny(definition, configuration, from);
  if (ended && !from.includes(configuration[MAIN_TRACK] ?? '')) return false;
  return standsInEach(definition, configuration, from);
};
