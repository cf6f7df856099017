import { proxyActivities, sleep } from '@temporalio/workflow';
import type {
  RecomputationActivities,
  RecomputationInput,
  ToldReferrals,
} from '#libs/contracts/recomputation.js';

/** Longer than any process reckons with a calendar or rules that it has loaded. */
const EVERYBODY_KNOWS_AFTER = '15s';

const { tellReferrals, finishRecomputation } = proxyActivities<RecomputationActivities>({
  startToCloseTimeout: '1d',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/**
 * Has every referral computed again whose open duties get another answer from a new calendar edition or rule. Twice: a
 * duty that was opened meanwhile may have been answered by a process that did not know yet.
 */
export const recomputation = async ({ id }: RecomputationInput): Promise<ToldReferrals> => {
  const { examined } = await tellReferrals({ id });
  await sleep(EVERYBODY_KNOWS_AFTER);
  await tellReferrals({ id });
  await finishRecomputation({ id, examined });
  return { examined };
};
