import type { Position, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Api } from './client.js';
import type { FactField, Fields, OfferedOutcome } from './referrals.js';

export interface LifecycleSummary {
  readonly id: string;
  readonly version: number;
  /** Chinese. */
  readonly name: string;
}

export interface PartyRole {
  readonly name: string;
  readonly kinds: readonly UnitKind[];
  readonly joins: 'opening' | 'later';
  readonly optional?: boolean;
}

interface Named {
  readonly name: string;
}

/** A rule that a duty's clock may run by. */
export interface CitedRule {
  readonly id: string;
  readonly citation: { readonly title: string; readonly article: string } | null;
}

type ByName<T> = Readonly<Record<string, T>>;

/** The newest version of a lifecycle: names of everything, and what opening one asks for. */
export interface Lifecycle extends LifecycleSummary {
  /** The role of the unit that starts the referral. */
  readonly sender: string;
  readonly opening: {
    readonly name: string;
    /** `positions` null: anyone in the unit who handles matters. */
    readonly by: { readonly party: string; readonly positions: readonly Position[] | null };
    readonly requires: Fields;
    readonly allows: Fields;
    readonly parties: ByName<PartyRole>;
  };
  readonly parties: ByName<PartyRole>;
  /** `start`: where the stages of its track begin. */
  readonly stages: ByName<Named & { readonly track: string; readonly start: boolean }>;
  readonly acts: ByName<
    Named & {
      readonly requires: Fields;
      readonly allows: Fields;
      readonly outcomes: readonly OfferedOutcome[];
    }
  >;
  readonly duties: ByName<Named & { readonly rules: readonly CitedRule[] }>;
  readonly facts: ByName<Omit<FactField, 'key'>>;
  readonly documents: ByName<Named>;
}

export const listLifecycles = (api: Api): Promise<{ readonly items: readonly LifecycleSummary[] }> =>
  api.get('/lifecycles');

/** @throws Problem NOT_FOUND for one that is not deployed */
export const getLifecycle = (api: Api, id: string): Promise<Lifecycle> =>
  api.get(`/lifecycles/${encodeURIComponent(id)}`);
