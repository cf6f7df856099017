/** One act of a plan, by whom. Facts and documents are whatever the API says that it requires. */
export interface Deed {
  readonly account: string;
  readonly act: string;
  readonly outcome?: string;
}

export const LIFECYCLE = 'criminal-transfer';
export const PARTIES = { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' } as const;
export const STARTER = `${PARTIES.transferor}.handler`;

const TO_REVIEW: readonly Deed[] = [
  { account: 'city-eco.head', act: 'decide', outcome: 'approve' },
  { account: 'city-eco.handler', act: 'send', outcome: 'plain' },
  { account: 'city-police.handler', act: 'receive' },
];

/** Can be repeated as often as one likes while the case is under review. */
export const SUPPLEMENT_ROUND: readonly [Deed, Deed] = [
  { account: 'city-police.handler', act: 'askSupplement' },
  { account: 'city-eco.handler', act: 'supplement' },
];

/** The police decline, and what is left is handled by the administration: the shortest lawful end after a review. */
export const NOT_FILED_TO_THE_END: readonly Deed[] = [
  { account: 'city-police.head', act: 'decideFiling', outcome: 'notFile' },
  { account: 'city-police.handler', act: 'notifyNonFiling' },
  { account: 'city-eco.handler', act: 'handleAdministratively', outcome: 'noPenalty' },
];

/** The opening and these: the case is under review. */
export const UNDER_REVIEW = TO_REVIEW;

/** Eight acts after the opening, to the end. */
export const WHOLE_LIFE: readonly Deed[] = [...TO_REVIEW, ...SUPPLEMENT_ROUND, ...NOT_FILED_TO_THE_END];

/** Twelve acts after the opening, to the end. */
export const TWELVE_ACTS: readonly Deed[] = [
  ...TO_REVIEW,
  ...Array.from({ length: 3 }, () => SUPPLEMENT_ROUND).flat(),
  ...NOT_FILED_TO_THE_END,
];
