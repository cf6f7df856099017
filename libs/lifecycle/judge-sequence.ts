import { refuse, type Refusal } from './refusal.js';
import type { Referral } from './referral.js';

/**
 * Whether the referral has moved on from what the caller has seen. Steps of time are nobody's acts: a reminder that
 * went out meanwhile takes nobody's form away.
 */
export function judgeSequence({ log, state }: Referral, expected: number | undefined): Refusal | null {
  if (expected === undefined) return null;
  const acted = log.filter(({ event }) => event.kind !== 'tick').at(-1)?.sequence ?? 0;
  const isSeen = expected >= acted && expected <= state.sequence;
  return isSeen ? null : refuse('SEQUENCE_MOVED', { sequence: state.sequence });
}
