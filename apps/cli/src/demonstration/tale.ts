/** One invented referral, told in what people do. */
export interface Tale {
  /** Unique and stable: writes are keyed by it, so that a play that breaks off is gone on with. */
  readonly id: string;
  /** Chinese. The player puts 虚构 before it. */
  readonly title: string;
  readonly parties: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** Hours before the play began at which it was opened. */
  readonly hoursAgo: number;
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
  readonly facts?: Readonly<Record<string, string>>;
}

/** `deed(20, 'city-eco.head', 'decide/approve')` */
export const deed = (
  hoursAgo: number,
  by: string,
  step: string,
  facts?: Readonly<Record<string, string>>,
): Deed => {
  const [act = '', outcome] = step.split('/');
  return {
    hoursAgo,
    by,
    act,
    ...(outcome === undefined ? {} : { outcome }),
    ...(facts === undefined ? {} : { facts }),
  };
};
