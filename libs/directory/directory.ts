import type { FindRelative } from '#libs/lifecycle/relatives.js';
import type { Relation, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Account, DirectoryData, Unit } from './directory-data.js';

/** Which units there are, how they relate, and who acts for them. Pure: built once from loaded data. */
export class Directory {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #accounts: ReadonlyMap<string, Account>;
  readonly #related: ReadonlyMap<string, string>;
  readonly #directlyBelow: ReadonlyMap<string, readonly string[]>;

  constructor(data: DirectoryData) {
    this.#units = new Map(data.units.map((unit) => [unit.id, unit]));
    this.#accounts = new Map(data.accounts.map((account) => [account.id, account]));
    this.#related = new Map(data.relations.map(({ unit, relation, to }) => [keyOf(unit, relation), to]));
    const below = new Map<string, string[]>();
    for (const { unit, relation, to } of data.relations)
      if (relation === 'line-superior') below.set(to, [...(below.get(to) ?? []), unit]);
    this.#directlyBelow = below;
  }

  /** Every unit, in the order of the data. */
  units(): readonly Unit[] {
    return [...this.#units.values()];
  }

  accounts(): readonly Account[] {
    return [...this.#accounts.values()];
  }

  unit(id: string): Unit | undefined {
    return this.#units.get(id);
  }

  account(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  /** A unit and everything below it in its line, by id; nothing for a unit that is not here. */
  line(unit: string): readonly string[] {
    const line = new Set(this.#units.has(unit) ? [unit] : []);
    // A set is walked on over what is added meanwhile, and takes nothing twice: a circle in the data ends.
    for (const one of line) for (const below of this.#directlyBelow.get(one) ?? []) line.add(below);
    return [...line].sort();
  }

  kindOf(unit: string): UnitKind | undefined {
    return this.#units.get(unit)?.kind;
  }

  /** As `related`, with the kind of that unit. */
  readonly relative: FindRelative = (unit, relation) => {
    const found = this.#units.get(this.related(unit, relation) ?? '');
    return found && { unit: found.id, kind: found.kind };
  };

  /**
   * Whom a rung of a ladder reaches. An enforcement agency without a government of its level is under vertical management:
   * what is for the government to order is for the agency above it (移送规定第十六条).
   */
  reached(unit: string, relation: Relation): string | undefined {
    const found = this.related(unit, relation);
    const isVertical = relation === 'peer-government' && this.kindOf(unit) === 'enforcement-agency';
    return found ?? (isVertical ? this.related(unit, 'line-superior') : undefined);
  }

  /** The unit that stands in this relation to `unit`; undefined where there is none (a province has no line superior here). */
  related(unit: string, relation: Relation): string | undefined {
    return this.#related.get(keyOf(unit, relation));
  }
}

const keyOf = (unit: string, relation: Relation): string => `${unit} ${relation}`;
