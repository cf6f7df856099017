import { originOf } from '#libs/lifecycle/index.js';
import type { LinkState } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';
import type { AlikeReferral } from './alike.js';
import { headView } from './head-view.js';
import { shownSequences, type SeenReferral } from './seen-referral.js';

/** What a referral names of others, as far as the viewer gets there. */
export interface Reached {
  /** Those that the viewer may read, by id. */
  readonly referrals: ReadonlyMap<string, ReferralRecord>;
  /** Of those that this one comes from: the same lifecycle between the same units. */
  readonly repeats: readonly SeenReferral[];
  /** Those that may be the same matter. */
  readonly alike: readonly AlikeReferral[];
  readonly newest: (lifecycle: string) => LifecycleDefinition | undefined;
  readonly exact: (lifecycle: string, version: number) => LifecycleDefinition;
}

/** Ids of the referrals that this one started or comes from, where the viewer may know of them. */
export const linkedIds = (seen: SeenReferral): readonly string[] => {
  const origin = originOf(seen.record.memory.log);
  return [
    ...shownLinks(seen).flatMap(({ referralId }) => referralId ?? []),
    ...(origin ? [origin.referralId] : []),
  ];
};

/** What the referral started and what became of it. The other is named to those who may read it. */
export const linksView = (seen: SeenReferral, { referrals, newest }: Reached) =>
  shownLinks(seen).map(({ as, lifecycle, startedBy, status, outcome, referralId }) => {
    const other = referrals.get(referralId ?? '');
    const definition = newest(lifecycle);
    return {
      as,
      name: seen.definition.links?.[as]?.name ?? as,
      lifecycle: { id: lifecycle, name: definition?.name ?? lifecycle },
      startedBy,
      status,
      ...(outcome === null ? { outcome, outcomeName: null } : outcomeView(outcome, definition)),
      referralId: other?.id ?? null,
      number: other?.number ?? null,
    };
  });

/** An end with an alias is its parties' own affair. */
const outcomeView = (outcome: string, definition: LifecycleDefinition | undefined) => {
  const stage = definition?.stages[outcome];
  if (stage === undefined) return { outcome, outcomeName: REFUSED };
  const { name, publicAlias } = stage;
  return publicAlias === undefined
    ? { outcome, outcomeName: name }
    : { outcome: 'undisclosed', outcomeName: publicAlias };
};

/** The link's outcome where its referral could not be opened. */
const REFUSED = '未能启动';

/** The referral that this one comes from; null for one that a unit began of itself. */
export const originView = (seen: SeenReferral, { referrals, repeats, exact }: Reached) => {
  const origin = originOf(seen.record.memory.log);
  if (origin === undefined) return null;
  const other = referrals.get(origin.referralId);
  const definition = other && exact(other.lifecycle, other.version);
  return {
    as: origin.as,
    name: definition?.links?.[origin.as]?.name ?? null,
    lifecycle: definition ? { id: definition.id, name: definition.name } : null,
    referralId: other?.id ?? null,
    number: other?.number ?? null,
    repeats: repeats.map(headView),
  };
};

/** A link shows to whom the step shows that started it. */
const shownLinks = (seen: SeenReferral): readonly LinkState[] => {
  const visible = shownSequences(seen);
  return seen.state.links.filter(({ startedBy }) => visible.has(startedBy));
};
