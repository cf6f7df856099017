import type { FindRelative } from '#libs/lifecycle/relatives.js';
import type { Relation, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Account, DirectoryData, Unit } from './directory-data.js';

/** Which units there are, how they relate, and who acts for them. Pure: built once from loaded data. */
export class Directory {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #accounts: ReadonlyMap<string, Account>;
  readonly #related: ReadonlyMap<string, string>;

  constructor(data: DirectoryData) {
    this.#units = new Map(data.units.map((unit) => [unit.id, unit]));
    this.#accounts = new Map(data.accounts.map((account) => [account.id, account]));
    this.#related = new Map(data.relations.map(({ unit, relation, to }) => [keyOf(unit, relation), to]));
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

  kindOf(unit: string): UnitKind | undefined {
    return this.#units.get(unit)?.kind;
  }

  /** As `related`, with the kind of that unit. */
  readonly relative: FindRelative = (unit, relation) => {
    const found = this.#units.get(this.related(unit, relation) ?? '');
    return found && { unit: found.id, kind: found.kind };
  };

  /** The unit that stands in this relation to `unit`; undefined where there is none (a province has no line superior here). */
  related(unit: string, relation: Relation): string | undefined {
    return this.#related.get(keyOf(unit, relation));
  }
}

const keyOf = (unit: string, relation: Relation): string => `${unit} ${relation}`;
