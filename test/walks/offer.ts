import type { AvailableAct, Choice, LifecycleView, ReferralView } from '../acceptance/referral-view.js';

interface Allowing {
  readonly allows: Choice;
}

/** An available act with all that the API says of it. */
export interface Offer extends AvailableAct, Allowing {
  readonly by: AvailableAct['by'] & { readonly positions: readonly string[] };
  readonly outcomes: readonly (AvailableAct['outcomes'][number] & Allowing)[];
  readonly yours: boolean;
}

export interface Sight extends Omit<ReferralView, 'availableActs' | 'parties'> {
  readonly parties: Readonly<Record<string, string | null>>;
  readonly availableActs: readonly Offer[];
}

export interface Lifecycle extends Omit<LifecycleView, 'opening'> {
  readonly opening: LifecycleView['opening'] &
    Allowing & { readonly by: { readonly party: string; readonly positions: readonly string[] | null } };
  readonly acts: Readonly<Record<string, { readonly outcomes: readonly { readonly outcome: string }[] }>>;
}

/** Accounts of the demonstration are named after the unit and the position. */
const ACCOUNTS = { handler: 'handler', deputy: 'deputy-head', head: 'principal-head' } as const;

/** Those of a unit who may sign; of no position named, all who handle matters. */
export const accountsOf = (unit: string, positions: readonly string[] | null = null): readonly string[] =>
  Object.entries(ACCOUNTS).flatMap(([account, position]) =>
    positions === null || positions.includes(position) ? [`${unit}.${account}`] : [],
  );
