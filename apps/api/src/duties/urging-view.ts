import { toBeijing } from '#libs/periods/beijing.js';
import type { UrgingRecord } from '#libs/records/index.js';
import { addressOf } from './duty-address.js';

/** An urging as those concerned read it. */
export const urgingView = (urging: UrgingRecord) => ({
  id: urging.id,
  duty: addressOf(urging.referralId, urging.dutyId),
  at: toBeijing(urging.at),
  person: urging.person,
  unit: urging.unit,
  recipient: urging.recipient,
  reason: urging.reason,
});
