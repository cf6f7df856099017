import { judgeRequest, type AnyRequest } from '#libs/contracts/judge-request.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import { discreet } from './discreet-refusal.js';
import { refusalAhead } from './judge-ahead.js';
import { memoryOf, type SeenReferral } from './seen-referral.js';

/**
 * What the engine would refuse, going by what is recorded, as this viewer may know it; null where it would take it.
 * @throws Problem RULE_NOT_IN_FORCE
 */
export function dryRun(
  seen: SeenReferral,
  request: AnyRequest,
  inForce: Pick<ReckoningInForce, 'answer'>,
): Refusal | null {
  const { definition, record } = seen;
  const now = new Date().toISOString();
  const verdict = judgeRequest(definition, memoryOf(record), request, { now, recordedAt: () => now });
  const refusal = refusalAhead(definition, verdict, inForce);
  return refusal && discreet(refusal, seen);
}
