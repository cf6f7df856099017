import type { FastifyReply } from 'fastify';
import type { Viewer } from '#libs/access/index.js';
import type { ReferralReader } from './referral-reader.js';
import type { WriteOutcome } from './write-outcome.js';

/** Answers a write with the referral after it, or with the place where it can be found later. */
export async function answerWrite(
  reader: ReferralReader,
  viewer: Viewer,
  outcome: WriteOutcome,
  reply: FastifyReply,
  status: 200 | 201,
): Promise<unknown> {
  if ('pending' in outcome) {
    const { requestId } = outcome.pending;
    void reply.status(202).header('location', `/api/v1/requests/${requestId}`);
    return { status: 'pending', requestId };
  }
  const { referralId, sequence } = outcome.done;
  const view = await reader.viewAfter(viewer, referralId, sequence);
  void reply.status(status).header('location', `/api/v1/referrals/${referralId}`);
  return view;
}
