/** A day counted back from the beginning of the play, one to come where negative; or the referral of another tale, told before. */
export type TaleFact =
  string | number | boolean | { readonly dayHoursAgo: number } | { readonly referralOf: string };
export type TaleFacts = Readonly<Record<string, TaleFact>>;

/** One invented referral, told in what people do. */
export interface Tale {
  /** Unique and stable: writes are keyed by it, so that a play that breaks off is gone on with. */
  readonly id: string;
  readonly lifecycle: string;
  /** Account of whoever opens it. */
  readonly by: string;
  /** Chinese. The player puts 虚构 before it. */
  readonly title: string;
  readonly parties: Readonly<Record<string, string>>;
  readonly facts: TaleFacts;
  /** Hours before the play began at which it was opened. */
  readonly hoursAgo: number;
  readonly deeds: readonly Deed[];
  /** What was done in the referral that it started, after all that. */
  readonly sequel?: Sequel;
}

/** The referral that another one started. */
export interface Sequel {
  /** What the other calls it. */
  readonly as: string;
  readonly lifecycle: string;
  readonly deeds: readonly Deed[];
}

export interface Deed {
  /** Hours before the play began at which it happened. */
  readonly hoursAgo: number;
  /** Account: `city-eco.head`. */
  readonly by: string;
  readonly act: string;
  readonly outcome?: string;
  /** Only what the player cannot make up: dates, units, choices. Texts are filled in as invented. */
  readonly facts?: TaleFacts;
}

/** `deed(20, 'city-eco.head', 'decide/approve')` */
export const deed = (hoursAgo: number, by: string, step: string, facts?: TaleFacts): Deed => {
  const [act = '', outcome] = step.split('/');
  return {
    hoursAgo,
    by,
    act,
    ...(outcome === undefined ? {} : { outcome }),
    ...(facts === undefined ? {} : { facts }),
  };
};

/** The day so many days before the play began: `daysAgo(0)` is that day itself. */
export const daysAgo = (days: number): TaleFact => ({ dayHoursAgo: 24 * days });
