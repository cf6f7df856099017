import type { Position, Relation, UnitKind } from '#libs/lifecycle/vocabulary.js';

export type Level = 'province' | 'city' | 'county';

export interface Unit {
  readonly id: string;
  /** Chinese. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: Level;
  /** Prefix of the ids of its region: `prov`, `city`, `jia`, `yi`. */
  readonly region: string;
  /** 发文机关代字: what the numbers of its documents begin with, `甲检`. Null for one that numbers none. */
  readonly documentCode: string | null;
}

/** `unit`'s line superior, peer procuratorate, … is `to`. */
export interface UnitRelation {
  readonly unit: string;
  readonly relation: Relation;
  readonly to: string;
}

/** 三员分立: nobody holds two of these, and none of them belongs to a unit. */
export const OVERSIGHT_ROLES = ['auditor', 'sysadmin', 'secadmin'] as const;
export type OversightRole = (typeof OVERSIGHT_ROLES)[number];

export interface Account {
  /** `city-eco.handler`. Also the id of its person wherever acts are recorded. */
  readonly id: string;
  /** Chinese; in the demonstration a function, never a person's name. */
  readonly displayName: string;
  /** Null for the three oversight roles. */
  readonly unit: string | null;
  readonly positions: readonly Position[];
  readonly oversight: OversightRole | null;
}

export interface DirectoryData {
  readonly units: readonly Unit[];
  readonly relations: readonly UnitRelation[];
  readonly accounts: readonly Account[];
}
