import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { recompute, type RecomputeRequest } from '#libs/contracts/messages.js';

/** Leaves the request with the referral's workflow, durably. One that has ended has nothing open to compute again. */
export const tellReferralWith =
  (client: Client) =>
  async (referralId: string, request: RecomputeRequest): Promise<void> => {
    try {
      await client.workflow.getHandle(referralId).signal(recompute, request);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  };
