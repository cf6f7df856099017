import { stepName, type StepName } from './experience.js';
import type { Offer, Sight } from './offer.js';

/** An offer that somebody saw, with one of its outcomes. */
export interface Way {
  readonly step: StepName;
  readonly offer: Offer;
  readonly outcome: string | undefined;
  /** Account of who saw it. */
  readonly seenBy: string;
}

export const waysOf = (offer: Offer, seenBy: string): readonly Way[] =>
  (offer.outcomes.length === 0 ? [undefined] : offer.outcomes.map(({ outcome }) => outcome)).map(
    (outcome) => ({ step: stepName(offer.act, outcome), offer, outcome, seenBy }),
  );

/** The same offer in what another person sees. */
export const offerIn = (sight: Sight | null, { offer, outcome }: Way): Offer | undefined =>
  sight?.availableActs.find(
    ({ act, by, outcomes }) =>
      act === offer.act &&
      by.party === offer.by.party &&
      (outcome === undefined || outcomes.some((one) => one.outcome === outcome)),
  );
