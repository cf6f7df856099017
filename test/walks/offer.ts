import { stepName, type StepName } from './experience.js';
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

interface ActView {
  readonly by: readonly { readonly positions: readonly string[] | null }[];
  /** Acts whose latest performer may not perform this one. */
  readonly apart: readonly string[];
  readonly outcomes: readonly { readonly outcome: string }[];
}

interface PartyView {
  readonly kinds: readonly string[];
  readonly joins: string;
  readonly optional?: boolean;
}

export interface Lifecycle extends Omit<LifecycleView, 'opening'> {
  readonly opening: LifecycleView['opening'] &
    Allowing & {
      readonly by: { readonly party: string; readonly positions: readonly string[] | null };
      readonly parties: Readonly<Record<string, PartyView>>;
    };
  readonly acts: Readonly<Record<string, ActView>>;
}

/** Every act of a lifecycle, with each of its outcomes. */
export const stepsOf = ({ acts }: Lifecycle): readonly StepName[] =>
  Object.entries(acts).flatMap(([act, { outcomes }]) =>
    outcomes.length === 0 ? [act] : outcomes.map(({ outcome }) => stepName(act, outcome)),
  );

/** Accounts of the demonstration are named after the unit and the position. */
const ACCOUNTS = { handler: 'handler', deputy: 'deputy-head', head: 'principal-head' } as const;

/** Those of a unit who may sign; of no position named, all who handle matters. */
export const accountsOf = (unit: string, positions: readonly string[] | null = null): readonly string[] =>
  Object.entries(ACCOUNTS).flatMap(([account, position]) =>
    positions === null || positions.includes(position) ? [`${unit}.${account}`] : [],
  );

/**
 * Positions that sign an act without barring themselves from another one that nobody else may perform: a unit has one head, and
 * who proposes does not decide.
 */
export const signersOf = ({ acts }: Lifecycle, { act, by }: Offer): readonly string[] =>
  by.positions.filter((position) => {
    const isTheirsAlone = (other: ActView) =>
      other.by.every(({ positions }) => positions?.every((one) => one === position) ?? false);
    return !Object.values(acts).some((other) => other.apart.includes(act) && isTheirsAlone(other));
  });
