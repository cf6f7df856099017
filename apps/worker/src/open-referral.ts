import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { startOptions, TASK_QUEUE, type ReferralInput } from '#libs/contracts/engine.js';

/** Starts the referral's workflow, which records its opening. Safe to run twice. */
export const openReferralWith =
  (client: Client, taskQueue = TASK_QUEUE) =>
  async (input: ReferralInput): Promise<void> => {
    try {
      await client.workflow.start(input.definition.id, { ...startOptions(input), taskQueue });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  };
