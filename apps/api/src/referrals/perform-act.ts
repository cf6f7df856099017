import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import type { ActRequest } from '#libs/contracts/engine.js';
import { own } from '#libs/lifecycle/own.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound, Problem } from '../errors/problem.js';
import { performerOf } from './act-view.js';
import { AskEngine, type Prepared } from './ask-engine.js';
import { AttemptLog } from './attempt-log.js';
import { describedAct } from './described-act.js';
import { dryRun } from './dry-run.js';
import type { PerformActDto } from './perform-act.dto.js';
import { ReferralReader } from './referral-reader.js';
import { References } from './references.js';
import { RequestDesk } from './request-desk.js';
import { sealed } from './seal.js';
import type { Sitting } from './sitting.js';
import type { SeenReferral } from './seen-referral.js';
import type { WriteOutcome } from './write-outcome.js';

type Asked = Omit<ActRequest, 'requestId'>;

/** Performs acts: judged by the engine, recorded before they are answered. */
@Injectable()
export class PerformAct {
  private readonly engine: AskEngine;

  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    reader: ReferralReader,
    requests: RequestDesk,
    private readonly references: References,
    attempts: AttemptLog,
  ) {
    this.engine = new AskEngine(deps, reader, requests, attempts);
  }

  /** @throws Problem for everything that is refused, TEMPORARILY_UNAVAILABLE included: the same key completes it later */
  async perform(
    viewer: Viewer,
    referralId: string,
    act: string,
    key: string,
    body: PerformActDto,
  ): Promise<WriteOutcome> {
    const receivedAt = new Date().toISOString();
    const { seen, asked, texts, refusal, claimed } = await this.engine.claim<Asked>(
      viewer,
      { action: 'referral.act', referral: referralId, act },
      (sitting, found) => this.prepare(sitting, found, act, receivedAt, body),
      (prepared) => ({
        target: `${referralId}/${act}`,
        key,
        body: { ...body },
        documents: prepared.asked.act.documents.map(({ documentId }) => documentId),
        ...(Object.keys(prepared.texts).length === 0 ? {} : { content: { texts: prepared.texts } }),
      }),
    );
    const request: ActRequest = {
      ...asked,
      requestId: claimed.request.id,
      act: sealed(asked.act, Object.keys(texts), claimed.request),
    };
    return this.engine.settle(seen, claimed, refusal, {
      judge: async (now) => dryRun(now, request, await this.deps.reckoning.current()),
      ask: () => this.deps.engine.act(referralId, request),
      leave: () => this.deps.engine.leave(referralId, request),
    });
  }

  private async prepare(
    sitting: Sitting,
    seen: SeenReferral,
    act: string,
    receivedAt: Instant,
    body: PerformActDto,
  ): Promise<Prepared<Asked>> {
    const { viewer } = sitting;
    const { definition, record } = seen;
    if (!own(definition.acts, act)) throw notFound();
    const performer = performerOf(viewer);
    if (!performer || may(viewer, 'referral.act', record) !== 'allowed') {
      throw new Problem('ACT_NOT_YOURS', '您的单位或职务无权作出该行为。', { facts: { act } });
    }
    const { described, texts } = await describedAct(sitting, seen, act, body, this.references);
    const asked: Asked = {
      receivedAt,
      recordedSequence: record.sequence,
      ...(body.expectedSequence === undefined ? {} : { expectedSequence: body.expectedSequence }),
      act: { act, by: performer, ...described },
    };
    return { seen, asked, texts, refusal: dryRun(seen, asked, sitting.inForce) };
  }
}
