import type { DeliveryProblem } from '#libs/contracts/notices.js';

/** The receiver does not have the notice, or nobody can know. It is posted again. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';

  /** @param status what the receiver answered; null where it did not */
  constructor(
    readonly problem: DeliveryProblem,
    readonly status: number | null = null,
  ) {
    super(status === null ? problem : `${problem} ${status}`);
  }
}
