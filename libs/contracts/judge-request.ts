import { advance, instantOfReceipt, type Referral, type Verdict } from '#libs/lifecycle/index.js';
import { refuse } from '#libs/lifecycle/refusal.js';
import type { ActEvent, Instant, ReplaceEvent, VoidEvent } from '#libs/lifecycle/state.js';
import { MAIN_TRACK, type LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { hasEnded, type ActRequest, type CorrectionRequest } from './engine.js';

type Nameless<Request extends { readonly requestId: string }> = Omit<Request, 'requestId'> &
  Partial<Pick<Request, 'requestId'>>;

/** A request, or one that has no id yet: it is judged ahead of being asked. */
export type AnyRequest = Nameless<ActRequest> | Nameless<CorrectionRequest>;

/** Whoever judges brings the clock. */
export interface Hearing {
  readonly now: Instant;
  /** When something that counts from this instant is recorded. */
  readonly recordedAt: (at: Instant) => Instant;
}

/**
 * What a request means for the referral as it is known: the step that it becomes, or why it is refused. The engine
 * decides by it and the API's dry run foresees it.
 */
export function judgeRequest(
  definition: LifecycleDefinition,
  referral: Referral,
  request: AnyRequest,
  hearing: Hearing,
): Verdict {
  const isCorrection = 'step' in request;
  if (isCorrection && hasEnded(definition, referral.state)) return afterTheEnd(referral);
  const { requestId, expectedSequence } = request;
  const event = isCorrection ? correctionIn(request, referral, hearing) : actIn(request, referral, hearing);
  return advance(definition, referral, event, {
    ...(requestId === undefined ? {} : { requestId }),
    ...(expectedSequence === undefined ? {} : { expectedSequence }),
  });
}

function actIn(
  { act, receivedAt }: Nameless<ActRequest>,
  { log }: Referral,
  { now, recordedAt }: Hearing,
): ActEvent {
  const at = act.at ?? instantOfReceipt(log, receivedAt, now);
  return { ...act, kind: 'act', at, recordedAt: recordedAt(at) };
}

function correctionIn(
  { act, by, step, reason, receivedAt }: Nameless<CorrectionRequest>,
  { log }: Referral,
  hearing: Hearing,
): VoidEvent | ReplaceEvent {
  const at = instantOfReceipt(log, receivedAt, hearing.now);
  const recordedAt = hearing.recordedAt(at);
  const correction = { at, recordedAt, by, step, reason };
  return act === undefined
    ? { kind: 'void', ...correction }
    : { kind: 'replace', ...correction, act: { ...act, kind: 'act', recordedAt } };
}

/** What comes after a real end is a new referral, never a reopened one. */
const afterTheEnd = ({ state: { tracks } }: Referral): Verdict => ({
  ok: false,
  refusal: refuse('ACT_NOT_LAWFUL', { from: tracks[MAIN_TRACK] ?? null, tracks, because: 'final' }),
});
