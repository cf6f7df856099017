import type { Client } from '@temporalio/client';
import { TASK_QUEUE } from '#libs/contracts/engine.js';
import {
  deliveryWorkflowId,
  USUAL_PATIENCE,
  type DeliveryInput,
  type Patience,
} from '#libs/contracts/notices.js';

/** Has a subscription's notices delivered by the one workflow that may. Safe to run twice: one that runs is left to. */
export const deliverNoticesWith =
  (client: Client, taskQueue = TASK_QUEUE, patience: Patience = USUAL_PATIENCE) =>
  async (webhookId: string): Promise<void> => {
    const input: DeliveryInput = { webhookId, patience };
    await client.workflow.start('deliverNotices', {
      workflowId: deliveryWorkflowId(webhookId),
      taskQueue,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
  };
