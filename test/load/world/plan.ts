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
  { account: 'city-eco.handler', act: 'send' },
  { account: 'city-police.handler', act: 'receive' },
];

/** Can be repeated as often as one likes while the case is under review. */
export const SUPPLEMENT_ROUND: readonly [Deed, Deed] = [
  { account: 'city-police.handler', act: 'askSupplement' },
  { account: 'city-eco.handler', act: 'supplement' },
];

const FILING: Deed = { account: 'city-police.head', act: 'decideFiling', outcome: 'file' };

/** The opening and these: the case is under review. */
export const UNDER_REVIEW = TO_REVIEW;

/** Six acts after the opening, to the filing. */
export const TO_FILING: readonly Deed[] = [...TO_REVIEW, ...SUPPLEMENT_ROUND, FILING];

/** Twelve acts after the opening. */
export const TWELVE_ACTS: readonly Deed[] = [
  ...TO_REVIEW,
  ...Array.from({ length: 4 }, () => SUPPLEMENT_ROUND).flat(),
  FILING,
];
