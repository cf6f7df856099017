import {
  ActivityFailure,
  continueAsNew,
  isCancellation,
  proxyActivities,
  workflowInfo,
} from '@temporalio/workflow';
import type { DeliveryActivities, DeliveryInput } from '#libs/contracts/notices.js';

const { pauseDelivery } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/**
 * Delivers all that one subscription lacks, and ends: whoever sees that it lacks something starts it again. A receiver that
 * takes nothing for as long as patience lasts has its subscription paused.
 */
export const deliverNotices = async (input: DeliveryInput): Promise<void> => {
  const { webhookId, patience } = input;
  const { deliverNext } = proxyActivities<DeliveryActivities>({
    // A batch goes on for a minute at most and says after each notice that it lives.
    startToCloseTimeout: '2m',
    heartbeatTimeout: '20s',
    scheduleToCloseTimeout: patience.givesUpAfterMs,
    retry: {
      initialInterval: patience.firstMs,
      backoffCoefficient: 2,
      maximumInterval: patience.longestMs,
    },
  });
  try {
    while ((await deliverNext({ webhookId })).more)
      if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof deliverNotices>(input);
  } catch (error) {
    if (!(error instanceof ActivityFailure) || isCancellation(error)) throw error;
    await pauseDelivery({ webhookId });
  }
};
