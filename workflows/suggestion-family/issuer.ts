import type { Condition, Opening, Rung } from '#libs/lifecycle/vocabulary.js';

/** What differs between those who issue suggestions; everything else of the family is said once, in this folder. */
export interface Issuer<
  Role extends string,
  Opens extends readonly Opening[] = readonly Opening[],
  Waives extends readonly string[] = readonly string[],
  Rungs extends readonly Rung[] = readonly Rung[],
  When extends readonly Condition[] = readonly Condition[],
> {
  /** The role that issues. The unit addressed holds `addressee` everywhere. */
  readonly role: Role;
  /** Rule of the written reply, where no law is stricter. */
  readonly replyRule: string;
  /** How soon an objection is examined. */
  readonly examination: { readonly rule: string } | { readonly none: '立即' | '及时' };
  /** What the issuer owes once it was left without an answer in time, or without measures. */
  readonly uponSilence: Opens;
  /** The same duties: none of them is owed while an answer is being judged, or another day has been named. */
  readonly untilAnswered: Waives;
  /** What silence leads to, after the reminders and the notice to the issuer that all issuers have. */
  readonly ladder: Rungs;
  /** When more time may be asked for. */
  readonly extendable: When;
}

/** Any kind of unit but those that issue suggestions themselves. */
export const ADDRESSEES = [
  'enforcement-agency',
  'public-security',
  'judicial-administration',
  'government',
  'mediation-organisation',
  'linkage-office',
  'supervision-commission',
] as const;
