import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import type { CorrectionRequest } from '#libs/contracts/engine.js';
import type { ActEvent, Instant, Step } from '#libs/lifecycle/state.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { badField, notFound, Problem } from '../errors/problem.js';
import { performerOf } from './act-view.js';
import { AskEngine, type Prepared } from './ask-engine.js';
import { AttemptLog } from './attempt-log.js';
import type { CorrectStepDto } from './correct-step.dto.js';
import { correctionSubject, performersOf, recordedAct } from './correctable.js';
import { REASON_KEY, replacementOf, sealedCorrection, struckWithout } from './correction-body.js';
import { dryRun } from './dry-run.js';
import { ReferralReader } from './referral-reader.js';
import { References } from './references.js';
import { RequestDesk } from './request-desk.js';
import type { SeenReferral } from './seen-referral.js';
import type { Sitting } from './sitting.js';
import type { WriteOutcome } from './write-outcome.js';

type Asked = Omit<CorrectionRequest, 'requestId'>;

/** As steps are numbered: anything else is not there. */
const SEQUENCE = /^[1-9]\d{0,8}$/;

/** Corrects recorded acts: judged by the engine, recorded before they are answered, as acts are. */
@Injectable()
export class CorrectStep {
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
  async correct(
    viewer: Viewer,
    referralId: string,
    sequence: string,
    key: string,
    body: CorrectStepDto,
  ): Promise<WriteOutcome> {
    const receivedAt = new Date().toISOString();
    const { seen, asked, texts, refusal, claimed } = await this.engine.claim<Asked>(
      viewer,
      { action: 'referral.correct', referral: referralId, target: sequence },
      (sitting, found) => this.prepare(sitting, found, sequence, receivedAt, body),
      (prepared) => ({
        target: `${referralId}/steps/${prepared.asked.step}/correction`,
        key,
        body: { ...body },
        documents: prepared.asked.act?.documents.map(({ documentId }) => documentId) ?? [],
        content: { texts: { ...prepared.texts, [REASON_KEY]: body.reason } },
      }),
    );
    const request = sealedCorrection(asked, Object.keys(texts), claimed.request);
    return this.engine.settle(seen, claimed, refusal, {
      judge: async (now) => dryRun(now, request, await this.deps.reckoning.current()),
      ask: () => this.deps.engine.correct(referralId, request),
      leave: () => this.deps.engine.leaveCorrection(referralId, request),
    });
  }

  private async prepare(
    sitting: Sitting,
    seen: SeenReferral,
    sequence: string,
    receivedAt: Instant,
    body: CorrectStepDto,
  ): Promise<Prepared<Asked>> {
    const step = SEQUENCE.test(sequence)
      ? seen.steps.find((one) => one.sequence === Number(sequence))
      : undefined;
    if (!step) throw notFound();
    const recorded = recordedAct(step);
    if (!recorded) throw badField('step', '只有单位作出的行为可以更正。');
    const by = corrector(seen, step, recorded);
    struckWithout(body);
    const replacement =
      body.kind === 'void' ? null : await replacementOf(sitting, seen, recorded, body, this.references);
    const asked: Asked = {
      receivedAt,
      recordedSequence: seen.record.sequence,
      ...(body.expectedSequence === undefined ? {} : { expectedSequence: body.expectedSequence }),
      by,
      step: step.sequence,
      // Stands for the id of the content: it is not put away yet.
      reason: REASON_KEY,
      ...(replacement === null ? {} : { act: replacement.act }),
    };
    return { seen, asked, texts: replacement?.texts ?? {}, refusal: dryRun(seen, asked, sitting.inForce) };
  }
}

/** Who corrects: a second person of the performer's unit. @throws Problem ACT_NOT_YOURS */
function corrector(seen: SeenReferral, step: Step, recorded: ActEvent) {
  const { viewer } = seen;
  const notYours = (because: string, detail: string) =>
    new Problem('ACT_NOT_YOURS', detail, { facts: { act: recorded.act, because } });
  if (viewer.unit !== recorded.by.unit) throw notYours('unit', '只有作出该行为的单位可以更正。');
  const by = performerOf(viewer);
  if (!by || may(viewer, 'referral.correct', correctionSubject(recorded, seen)) !== 'allowed')
    throw notYours('position', '更正须由有权作出该行为的人员，或者本单位负责人作出。');
  if (performersOf(step, seen).includes(viewer.person))
    throw notYours('second-person', '更正须由作出该行为的人以外的本单位人员作出。');
  return by;
}
