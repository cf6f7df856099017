import type { Api, Page } from './client.js';
import type { Duty } from './duties.js';
import type { ReferralSummary } from './referrals.js';

/** A duty that the caller's unit owes, with the referral it belongs to. */
export interface OwedDuty extends Duty {
  readonly referral: ReferralSummary;
}

/** Soonest first. */
export const listOwedDuties = (api: Api, cursor?: string): Promise<Page<OwedDuty>> =>
  api.get('/worklist', { limit: 20, cursor });
