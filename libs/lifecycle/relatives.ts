import { bindingsOf } from './effects.js';
import { own } from './own.js';
import type { ActDefinition, Relation } from './vocabulary.js';

/** A unit as the directory has it. */
export interface Relative {
  readonly unit: string;
  readonly kind: string;
}

/** Units that the directory relates to those in roles, by `city-police line-superior`. */
export type Relatives = Readonly<Record<string, Relative>>;

/** The directory, asked who stands in a relation to a unit. */
export type FindRelative = (unit: string, relation: Relation) => Relative | undefined;

type Parties = Readonly<Record<string, string | null>>;

const keyOf = (unit: string, relation: Relation): string => `${unit} ${relation}`;

/** Who stands in this relation to the holder of a role; undefined where nobody does, or nobody holds it. */
export const relativeOf = (
  relatives: Relatives,
  parties: Parties,
  { relation, of }: { readonly relation: Relation; readonly of: string },
): Relative | undefined => {
  const holder = own(parties, of) ?? null;
  return holder === null ? undefined : own(relatives, keyOf(holder, relation));
};

/** Units in roles, also those that were. */
export type Holders = readonly { readonly role: string; readonly unit: string }[];

export const presentHolders = (parties: Parties): Holders =>
  Object.entries(parties).flatMap(([role, unit]) => (unit === null ? [] : [{ role, unit }]));

/** Those relatives of the holders that one of these acts may put in a role. */
export function relativesWanted(
  acts: readonly ActDefinition[],
  holders: Holders,
  find: FindRelative,
): Relatives {
  const found = bindingsOf(acts).flatMap(({ to }) => {
    if (to === null || !('relation' in to)) return [];
    return holders.flatMap(({ role, unit }) => {
      const relative = role === to.of ? find(unit, to.relation) : undefined;
      return relative === undefined ? [] : [[keyOf(unit, to.relation), relative] as const];
    });
  });
  return Object.fromEntries(found);
}
