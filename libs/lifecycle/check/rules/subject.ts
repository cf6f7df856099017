import { edgesOf, openingEdge, type Edge } from '../edges.js';
import { explore, exploreDuty, type Territory } from '../explore.js';
import type { Finding } from '../finding.js';
import { groundOf, type Ground } from '../ground.js';
import type { LifecycleDefinition } from '../../vocabulary.js';

/** What the rules look at: the definition, and what was derived from it once. */
export interface Subject {
  readonly definition: LifecycleDefinition;
  readonly hasRule: RuleLookup;
  readonly ground: Ground;
  /** The opening first. */
  readonly edges: readonly Edge[];
  readonly territory: Territory;
  readonly dutyTerritories: ReadonlyMap<string, Territory>;
}

/** Whether there is a rule of this id: `RULE`, or `RULE:KEY` for one extension of a rule. */
export type RuleLookup = (id: string) => boolean;

export type Rule = (subject: Subject) => readonly Finding[];

export const subjectOf = (
  definition: LifecycleDefinition,
  ruleIds: Iterable<string> | RuleLookup,
): Subject => {
  const ground = groundOf(definition);
  return {
    definition,
    hasRule: typeof ruleIds === 'function' ? ruleIds : lookupIn(new Set(ruleIds)),
    ground,
    edges: [openingEdge(definition), ...edgesOf(definition)],
    territory: explore(ground),
    dutyTerritories: new Map(Object.keys(definition.duties).map((id) => [id, exploreDuty(ground, id)])),
  };
};

const lookupIn =
  (ids: ReadonlySet<string>): RuleLookup =>
  (id) =>
    ids.has(id);
