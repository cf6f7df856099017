import type { Directory } from '#libs/directory/directory.js';
import { kindsAdmitted } from '#libs/lifecycle/index.js';
import type { AvailableAct, Wanted, WantedFact } from '#libs/lifecycle/index.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';

/** More are searched for in the directory, not laid out in an answer. */
const MOST = 200;

/** The act with the units among which each of its facts chooses: code → name, without the acting unit. */
export function withUnitOptions(
  act: AvailableAct,
  definition: LifecycleDefinition,
  directory: Directory,
): AvailableAct {
  const laidOut = (wanted: Wanted): Wanted =>
    wanted.facts.some(({ type }) => type === 'unit')
      ? { ...wanted, facts: wanted.facts.map((fact) => optionsFor(fact, act.by.unit, definition, directory)) }
      : wanted;
  return {
    ...act,
    requires: laidOut(act.requires),
    allows: laidOut(act.allows),
    outcomes: act.outcomes.map((outcome) => ({
      ...outcome,
      requires: laidOut(outcome.requires),
      allows: laidOut(outcome.allows),
    })),
  };
}

function optionsFor(
  fact: WantedFact,
  actingUnit: string,
  definition: LifecycleDefinition,
  directory: Directory,
): WantedFact {
  if (fact.type !== 'unit') return fact;
  const kinds = kindsAdmitted(definition, fact.key);
  const fit = directory
    .units()
    .filter(({ id, kind }) => id !== actingUnit && (kinds.length === 0 || kinds.includes(kind)));
  if (fit.length > MOST) return fact;
  return { ...fact, options: Object.fromEntries(fit.map(({ id, name }) => [id, name])) };
}
