import type { Viewer } from '#libs/access/index.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { RequestRecord } from '#libs/records/requests.repository.js';
import type { ApiDependencies } from '../dependencies.js';
import type { EngineAnswer } from '../engine/engine.js';
import { temporarilyUnavailable } from '../errors/problem.js';
import type { Attempt, AttemptLog } from './attempt-log.js';
import { discreet } from './discreet-refusal.js';
import type { ReferralReader } from './referral-reader.js';
import type { AskedWrite, Claimed, RequestDesk } from './request-desk.js';
import { mayRefuseHere } from './seal.js';
import type { SeenReferral } from './seen-referral.js';
import type { Sitting } from './sitting.js';
import type { WriteOutcome } from './write-outcome.js';

/** One request for one referral, with its ways to the engine. */
export interface Asking {
  /** What a dry run on what is recorded says. */
  readonly judge: (seen: SeenReferral) => Promise<Refusal | null>;
  /** Asks, and waits for the answer. */
  readonly ask: () => Promise<EngineAnswer>;
  /** Leaves it to be judged later. */
  readonly leave: () => Promise<'left' | 'ended'>;
}

/** What is asked of a referral, as it was judged ahead. */
export interface Prepared<Asked> {
  readonly seen: SeenReferral;
  readonly asked: Asked;
  /** Free text by fact key. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the dry run says. */
  readonly refusal: Refusal | null;
}

/** Brings a claimed request to the engine, and sees to it that whoever asks learns what became of it. */
export class AskEngine {
  constructor(
    private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
    private readonly requests: RequestDesk,
    private readonly attempts: AttemptLog,
  ) {}

  /**
   * Finds the referral, prepares what is asked of it, and claims the key, in one transaction. What is refused before that
   * is written down as an attempt.
   * @throws Problem NOT_FOUND, IDEMPOTENCY_KEY_REUSED, and what `prepare` throws
   */
  claim<Asked>(
    viewer: Viewer,
    attempt: Attempt & { readonly referral: string },
    prepare: (sitting: Sitting, seen: SeenReferral) => Promise<Prepared<Asked>>,
    writeOf: (prepared: Prepared<Asked>) => Omit<AskedWrite, 'referralId'>,
  ): Promise<Prepared<Asked> & { readonly claimed: Claimed }> {
    return this.attempts.watching(viewer, attempt, () =>
      this.reader.about(viewer, attempt.referral, async (sitting, seen) => {
        const prepared = await prepare(sitting, seen);
        const write = { ...writeOf(prepared), referralId: seen.record.id };
        return { ...prepared, claimed: await this.requests.claim(sitting, write) };
      }),
    );
  }

  /**
   * @param refusal what the dry run before the claim said
   * @throws Problem for everything that is refused, TEMPORARILY_UNAVAILABLE included: the same key completes it later
   */
  async settle(
    seen: SeenReferral,
    claimed: Claimed,
    refusal: Refusal | null,
    asking: Asking,
  ): Promise<WriteOutcome> {
    const { viewer } = seen;
    const { request } = claimed;
    // Somebody asks again: perhaps the answer was lost with a server, and with it what the workflow knew.
    if (request.status === 'recorded') this.deps.followers.add(request.referralId);
    if (request.status !== 'pending') return this.requests.outcome(viewer, request);
    if (refusal && mayRefuseHere(claimed, refusal.code))
      return this.requests.refuse(viewer, request, refusal);
    return this.ask(seen, request, asking);
  }

  /** Asks the engine; leaves the request with it when nobody answers. */
  private async ask(seen: SeenReferral, row: RequestRecord, asking: Asking): Promise<WriteOutcome> {
    const { viewer } = seen;
    const answer = await this.asked(row.referralId, asking);
    if (answer === 'ended') return this.afterEnd(seen, row, asking);
    if (answer === 'unanswered') {
      const left = await asking.leave();
      return left === 'ended' ? this.afterEnd(seen, row, asking) : this.requests.outcome(viewer, row);
    }
    if ('refused' in answer) return this.requests.refuse(viewer, row, discreet(answer.refused, seen));
    return { done: { referralId: row.referralId, sequence: answer.recorded.sequence } };
  }

  private async asked(referralId: string, { ask }: Asking): Promise<EngineAnswer> {
    try {
      return await ask();
    } catch (error) {
      this.deps.followers.add(referralId);
      throw error;
    }
  }

  /** The workflow has ended: what the records say is final. */
  private async afterEnd(
    { viewer }: SeenReferral,
    row: RequestRecord,
    { judge }: Asking,
  ): Promise<WriteOutcome> {
    const outcome = await this.requests.outcome(viewer, row);
    if ('done' in outcome) return outcome;
    const refusal = await judge(await this.reader.seen(viewer, row.referralId));
    if (!refusal) throw temporarilyUnavailable();
    return this.requests.refuse(viewer, row, refusal);
  }
}
