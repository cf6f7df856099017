import { bindingsOf } from './effects.js';
import type { LifecycleDefinition, UnitKind } from './vocabulary.js';

/** The kinds that a unit may be which this fact names: those of the roles that it may fill. Empty where it fills none. */
export const kindsAdmitted = (definition: LifecycleDefinition, fact: string): readonly UnitKind[] => {
  const filled = bindingsOf(Object.values(definition.acts)).filter(
    ({ to }) => to !== null && 'fact' in to && to.fact === fact,
  );
  return filled.flatMap(({ party }) => definition.parties[party]?.kinds ?? []);
};
