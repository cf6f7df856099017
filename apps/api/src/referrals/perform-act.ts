import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import type { ActRequest } from '#libs/contracts/engine.js';
import { advance, instantOfReceipt } from '#libs/lifecycle/index.js';
import { own } from '#libs/lifecycle/own.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import type { RequestRecord } from '#libs/records/requests.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import type { EngineAnswer } from '../engine/engine.js';
import { notFound, Problem, temporarilyUnavailable } from '../errors/problem.js';
import { performerOf } from './act-view.js';
import { AttemptLog } from './attempt-log.js';
import { discreet } from './discreet-refusal.js';
import type { PerformActDto } from './perform-act.dto.js';
import { ReferralReader } from './referral-reader.js';
import { References } from './references.js';
import { RequestDesk } from './request-desk.js';
import { refusalAhead, withTexts } from './judge-ahead.js';
import { mayRefuseHere, sealed } from './seal.js';
import { memoryOf, type SeenReferral } from './seen-referral.js';
import { translateFacts } from './translate-body.js';
import type { WriteOutcome } from './write-outcome.js';

/** Performs acts: judged by the engine, recorded before they are answered. */
@Injectable()
export class PerformAct {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
    private readonly requests: RequestDesk,
    private readonly references: References,
    private readonly attempts: AttemptLog,
  ) {}

  /** @throws Problem for everything that is refused, TEMPORARILY_UNAVAILABLE included: the same key completes it later */
  async perform(
    viewer: Viewer,
    referralId: string,
    act: string,
    key: string,
    body: PerformActDto,
  ): Promise<WriteOutcome> {
    const receivedAt = new Date().toISOString();
    const { seen, asked, texts, refusal } = await this.attempts.watching(
      viewer,
      { action: 'referral.act', referral: referralId, act },
      () => this.prepare(viewer, referralId, act, receivedAt, body),
    );
    const claimed = await this.requests.claim({
      viewer,
      target: `${referralId}/${act}`,
      key,
      body: { ...body },
      referralId,
      documents: asked.act.documents.map(({ documentId }) => documentId),
      ...(Object.keys(texts).length === 0 ? {} : { content: { texts } }),
    });
    const request: ActRequest = {
      ...asked,
      requestId: claimed.request.id,
      act: sealed(asked.act, Object.keys(texts), claimed.request),
    };
    // Somebody asks again: perhaps the answer was lost with a server, and with it what the workflow knew.
    if (claimed.request.status === 'recorded') this.deps.followers.add(referralId);
    if (claimed.request.status !== 'pending') return this.requests.outcome(viewer, claimed.request);
    if (refusal && mayRefuseHere(claimed, refusal.code))
      return this.requests.refuse(viewer, claimed.request, refusal);
    return this.ask(seen, claimed.request, request);
  }

  private async prepare(
    viewer: Viewer,
    referralId: string,
    act: string,
    receivedAt: Instant,
    body: PerformActDto,
  ) {
    const seen = await this.reader.seen(viewer, referralId);
    const { definition, record } = seen;
    if (!own(definition.acts, act)) throw notFound();
    const performer = performerOf(viewer);
    if (!performer || may(viewer, 'referral.act', record) !== 'allowed') {
      throw new Problem('ACT_NOT_YOURS', '您的单位或职务无权作出该行为。', { facts: { act } });
    }
    const facts = translateFacts(body.facts ?? {}, definition, await this.deps.directory());
    await this.references.checkReferrals(viewer, facts.referrals);
    const documents = await this.references.documents(viewer, body.documents ?? []);
    const asked: Omit<ActRequest, 'requestId'> = {
      receivedAt,
      recordedSequence: record.sequence,
      ...(body.expectedSequence === undefined ? {} : { expectedSequence: body.expectedSequence }),
      act: {
        act,
        by: performer,
        facts: withTexts(facts.plain, facts.texts),
        documents,
        ...(body.outcome === undefined ? {} : { outcome: body.outcome }),
        ...(body.duty === undefined ? {} : { duty: body.duty }),
        ...(body.occurredAt === undefined ? {} : { at: new Date(body.occurredAt).toISOString(), late: true }),
        ...(Object.keys(facts.unitKinds).length === 0 ? {} : { unitKinds: facts.unitKinds }),
      },
    };
    const inForce = await this.deps.reckoning.current();
    return { seen, asked, texts: facts.texts, refusal: dryRun(seen, asked, inForce) };
  }

  /** Asks the engine; leaves the act with it when nobody answers. */
  private async ask(seen: SeenReferral, row: RequestRecord, request: ActRequest): Promise<WriteOutcome> {
    const { viewer } = seen;
    const answer = await this.asked(row.referralId, request);
    if (answer === 'ended') return this.afterEnd(viewer, row, request);
    if (answer === 'unanswered') {
      const left = await this.deps.engine.leave(row.referralId, request);
      return left === 'ended' ? this.afterEnd(viewer, row, request) : this.requests.outcome(viewer, row);
    }
    if ('refused' in answer) return this.requests.refuse(viewer, row, discreet(answer.refused, seen));
    return { done: { referralId: row.referralId, sequence: answer.recorded.sequence } };
  }

  private async asked(referralId: string, request: ActRequest): Promise<EngineAnswer> {
    try {
      return await this.deps.engine.act(referralId, request);
    } catch (error) {
      this.deps.followers.add(referralId);
      throw error;
    }
  }

  /** The workflow has ended: what the records say is final. */
  private async afterEnd(viewer: Viewer, row: RequestRecord, request: ActRequest): Promise<WriteOutcome> {
    const outcome = await this.requests.outcome(viewer, row);
    if ('done' in outcome) return outcome;
    const inForce = await this.deps.reckoning.current();
    const refusal = dryRun(await this.reader.seen(viewer, row.referralId), request, inForce);
    if (!refusal) throw temporarilyUnavailable();
    return this.requests.refuse(viewer, row, refusal);
  }
}

/** What the engine would refuse, going by what is recorded. */
function dryRun(
  seen: SeenReferral,
  { act, receivedAt, expectedSequence }: Omit<ActRequest, 'requestId'>,
  inForce: ReckoningInForce,
): Refusal | null {
  const { definition, record } = seen;
  const now = new Date().toISOString();
  const at = act.at ?? instantOfReceipt(record.memory.log, receivedAt, now);
  const verdict = advance(
    definition,
    memoryOf(record),
    { ...act, kind: 'act', at, recordedAt: now },
    expectedSequence === undefined ? {} : { expectedSequence },
  );
  const refusal = refusalAhead(definition, verdict, inForce);
  return refusal && discreet(refusal, seen);
}
