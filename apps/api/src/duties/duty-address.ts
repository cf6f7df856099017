/** A duty among those of all referrals. */
export interface DutyPlace {
  readonly referralId: string;
  /** `review#7` */
  readonly dutyId: string;
}

const ADDRESS = /^([a-z0-9-]{1,120})\.([\w-]{1,100})\.(\d{1,9}t?)$/;

/** `criminal-transfer-….review.7`: a duty's id is the only one in its referral, and has a sign that ends an address. */
export const addressOf = (referralId: string, dutyId: string): string =>
  `${referralId}.${dutyId.replace('#', '.')}`;

/** Null for what `addressOf` never says. */
export function placeOf(address: string): DutyPlace | null {
  const [, referralId, duty, number] = ADDRESS.exec(address) ?? [];
  return referralId === undefined ? null : { referralId, dutyId: `${duty}#${number}` };
}
