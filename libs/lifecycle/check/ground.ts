import { startStages } from '../stages.js';
import type { LifecycleDefinition } from '../vocabulary.js';
import { moved, startsIn, type Configuration } from './configuration.js';
import { edgesOf, openingEdge, type Edge } from './edges.js';

/** A combination of stages, and where its edges lead as far as stages tell. There is one of each in a ground. */
export interface Standing {
  readonly number: number;
  readonly configuration: Configuration;
  readonly ways: () => readonly Way[];
}

export interface Way {
  readonly edge: Edge;
  readonly to: Standing;
}

/** What every survey of a definition walks on: the stages are the same whatever subject is followed. */
export interface Ground {
  readonly definition: LifecycleDefinition;
  readonly entry: Way;
}

export const groundOf = (definition: LifecycleDefinition): Ground => {
  const edges = edgesOf(definition);
  const standings = new Map<string, Standing>();

  const standingOf = (configuration: Configuration): Standing => {
    const key = JSON.stringify(Object.entries(configuration).sort());
    const found = standings.get(key);
    if (found) return found;
    let ways: readonly Way[] | undefined;
    const standing: Standing = {
      number: standings.size,
      configuration,
      ways: () => (ways ??= waysFrom(configuration)),
    };
    standings.set(key, standing);
    return standing;
  };
  const wayOf = (configuration: Configuration, edge: Edge): Way => ({
    edge,
    to: standingOf(moved(definition, configuration, edge)),
  });
  const waysFrom = (configuration: Configuration): readonly Way[] =>
    edges
      .filter((edge) => startsIn(definition, configuration, edge))
      .map((edge) => wayOf(configuration, edge));

  return { definition, entry: wayOf(startStages(definition), openingEdge(definition)) };
};
