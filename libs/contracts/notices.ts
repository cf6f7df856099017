/** What the relay, the workflow `deliverNotices` and its activities agree on. */

/** How long a receiver that does not take a notice is asked again; in milliseconds. */
export interface Patience {
  /** Before the second attempt; doubled from one to the next. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** After this the subscription is paused. */
  readonly givesUpAfterMs: number;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

export const USUAL_PATIENCE: Patience = {
  firstMs: 5 * SECOND,
  longestMs: HOUR,
  givesUpAfterMs: 72 * HOUR,
};

export interface DeliveryInput {
  readonly webhookId: string;
  readonly patience: Patience;
}

/** One at a time for each subscription, so that what it gets keeps its order. */
export const deliveryWorkflowId = (webhookId: string): string => `notices-${webhookId}`;

export interface Delivered {
  /** Whether there may be more to deliver. */
  readonly more: boolean;
}

/** Why a receiver did not take a notice. `STATUS` comes with the status that it answered. */
export const DELIVERY_PROBLEMS = [
  'ORIGIN_NOT_ALLOWED',
  'HOST_NOT_FOUND',
  'ADDRESS_REFUSED',
  'CONNECTION_FAILED',
  'TLS_FAILED',
  'NO_ANSWER',
  'REDIRECTED',
  'STATUS',
  'GONE',
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

export interface DeliveryActivities {
  /**
   * Posts what the subscription lacks, in order, each with its receipt before the next. Safe to run twice: what was posted
   * and has no receipt is posted again under the same id. Fails where the first of them was not taken.
   */
  deliverNext(input: Pick<DeliveryInput, 'webhookId'>): Promise<Delivered>;
  /** Pauses a subscription whose receiver takes nothing. Safe to run twice. */
  pauseDelivery(input: Pick<DeliveryInput, 'webhookId'>): Promise<void>;
}
