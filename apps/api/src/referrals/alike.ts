import { isAuditor } from '#libs/access/index.js';
import {
  areBetweenTheSameUnits,
  byLikeness,
  matterOf,
  whyAlike,
  type Likeness,
} from '#libs/likeness/index.js';
import type { Instant, OpeningEvent } from '#libs/lifecycle/state.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';
import { headView } from './head-view.js';
import type { SeenReferral } from './seen-referral.js';
import type { Sitting } from './sitting.js';

/** An opening, that of a referral or one that is still to be made. */
export interface OpenedLike {
  readonly lifecycle: string;
  readonly parties: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Instant;
  readonly marks: readonly string[];
  /** Null before it is a referral. */
  readonly id: string | null;
  /** What it comes from, the nearest first: linked to it, and no duplicate. */
  readonly ancestors: readonly string[];
}

/** How to find out about others. */
export interface LookingAround {
  /** Lifecycles in which the same matter may be on its way. */
  readonly family: readonly string[];
  /** Those that the viewer may read, in no order. */
  readonly readable: (sitting: Sitting, ids: readonly string[]) => Promise<readonly SeenReferral[]>;
  readonly limit: number;
}

export interface AlikeReferral {
  readonly seen: SeenReferral;
  readonly why: readonly Likeness[];
}

/** Some of what is found was never told to the viewer, or is linked: so many more are looked at. */
const LOOKED_AT = 3;

/** Referrals that may be the same matter, the most alike first. What the viewer may not see is not there. */
export async function alikeTo(
  sitting: Sitting,
  opened: OpenedLike,
  { family, readable, limit }: LookingAround,
): Promise<readonly AlikeReferral[]> {
  const { viewer, desk } = sitting;
  const found = await desk.likenesses.find({
    marks: opened.marks,
    lifecycles: family,
    at: opened.at,
    besides: opened.id,
    purview: isAuditor(viewer) ? 'everything' : { unit: viewer.unit ?? '' },
    limit: limit * LOOKED_AT,
  });
  const chains = await desk.likenesses.ancestors(found.map(({ id }) => id));
  const unlinked = found.filter(
    ({ id }) =>
      !opened.ancestors.includes(id) && (opened.id === null || chains.get(id)?.includes(opened.id) !== true),
  );
  const seen = new Map(
    (
      await readable(
        sitting,
        unlinked.map(({ id }) => id),
      )
    ).map((one) => [one.record.id, one]),
  );
  const matter = matterOf(opened);
  return unlinked
    .flatMap(({ id, common }): readonly AlikeReferral[] => {
      const other = seen.get(id);
      if (other === undefined) return [];
      const isSameMatter = matter !== null && matter === matterOf(openedLikeOf(other.record));
      return [{ seen: other, why: whyAlike(common, isSameMatter) }];
    })
    .toSorted((one, other) => byLikeness(one.why, other.why))
    .slice(0, limit);
}

/** Of what an opening comes from: the same lifecycle between the same units, so that the matter goes in a circle. */
export const repeatsIn = (
  { lifecycle, parties }: Pick<OpenedLike, 'lifecycle' | 'parties'>,
  ancestors: readonly SeenReferral[],
): readonly SeenReferral[] =>
  ancestors.filter(
    ({ record }) =>
      record.lifecycle === lifecycle && areBetweenTheSameUnits(parties, openedLikeOf(record).parties),
  );

/** What a recorded referral was opened with. */
export const openedLikeOf = (record: ReferralRecord): Omit<OpenedLike, 'ancestors'> => {
  const { parties, facts, at } = openingOf(record);
  const { id, lifecycle, marks } = record;
  return { id, lifecycle, marks, parties, facts, at };
};

const openingOf = ({ id, memory }: ReferralRecord): OpeningEvent => {
  const event = memory.log[0]?.event;
  if (event?.kind !== 'opening') throw new Error(`${id} has no opening`);
  return event;
};

export const alikeView = ({ seen, why }: AlikeReferral) => ({ ...headView(seen), why });
