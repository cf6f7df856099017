import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import { advance } from '#libs/lifecycle/index.js';
import type { OpeningEvent } from '#libs/lifecycle/state.js';
import type { ReferralInput } from '#libs/contracts/engine.js';
import type { RequestRecord } from '#libs/records/requests.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';
import { performerOf } from './act-view.js';
import { AttemptLog } from './attempt-log.js';
import { References } from './references.js';
import { referralIdOf, RequestDesk } from './request-desk.js';
import type { StartReferralDto } from './start-referral.dto.js';
import { refusalAhead, withTexts } from './judge-ahead.js';
import { mayRefuseHere, sealed } from './seal.js';
import { sit, type Sitting } from './sitting.js';
import { kindsOfParties, translateFacts } from './translate-body.js';
import type { WriteOutcome } from './write-outcome.js';

type Described = Awaited<ReturnType<StartReferral['describe']>>;

/** Starts referrals: the workflow first, and the records by it. */
@Injectable()
export class StartReferral {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly requests: RequestDesk,
    private readonly references: References,
    private readonly attempts: AttemptLog,
  ) {}

  /** @throws Problem for everything that is refused, TEMPORARILY_UNAVAILABLE included: the same key completes it later */
  async start(viewer: Viewer, key: string, body: StartReferralDto): Promise<WriteOutcome> {
    const { definition, referralId, event, refusal, texts, claimed } = await this.attempts.watching(
      viewer,
      { action: 'referral.start' },
      async () => {
        const described = await this.describe(viewer, body);
        return sit(this.deps, viewer, (sitting) => this.claim(sitting, described, key, body));
      },
    );
    if (claimed.request.status !== 'pending') return this.requests.outcome(viewer, claimed.request);
    if (refusal && mayRefuseHere(claimed, refusal.code))
      return this.requests.refuse(viewer, claimed.request, refusal);
    const { recordedAt: _, ...asked } = sealed(event, Object.keys(texts), claimed.request);
    return this.open(viewer, claimed.request, {
      referralId,
      definition: this.deps.lifecycles.refOf(definition),
      opening: { requestId: claimed.request.id, ...asked },
    });
  }

  /** All that the body says by itself. */
  private async describe(viewer: Viewer, body: StartReferralDto) {
    const definition = this.deps.lifecycles.newest(body.lifecycle);
    if (!definition) {
      throw new Problem('UNKNOWN_LIFECYCLE', '没有这一流程。', {
        facts: { lifecycles: this.deps.lifecycles.all().map(({ id }) => id) },
      });
    }
    const starter = definition.opening.by.party;
    const performer = performerOf(viewer);
    const parties = { ...(viewer.unit === null ? {} : { [starter]: viewer.unit }), ...body.parties };
    if (
      !performer ||
      may(viewer, 'referral.start', { starterUnit: parties[starter] ?? null }) !== 'allowed'
    ) {
      throw new Problem('ACT_NOT_YOURS', '该流程只能由承担相应角色的单位的承办人员启动。', {
        facts: { act: 'opening', parties: [starter] },
      });
    }
    const directory = await this.deps.directory();
    const kinds = kindsOfParties(parties, directory);
    const { plain, texts, referrals, unitKinds } = translateFacts(body.facts ?? {}, definition, directory);
    const now = new Date().toISOString();
    const event: Omit<OpeningEvent, 'documents'> = {
      kind: 'opening',
      at: body.occurredAt === undefined ? now : new Date(body.occurredAt).toISOString(),
      recordedAt: now,
      ...(body.occurredAt === undefined ? {} : { late: true }),
      by: performer,
      parties,
      unitKinds: { ...unitKinds, ...kinds },
      facts: withTexts(plain, texts),
      ...(body.origin && { origin: { ...body.origin } }),
    };
    return { definition, event, texts, referrals };
  }

  /** With what it names looked up: foresees the judgment, and claims the request. */
  private async claim(
    sitting: Sitting,
    { definition, event: named, texts, referrals }: Described,
    key: string,
    body: StartReferralDto,
  ) {
    await this.references.checkReferrals(sitting, referrals);
    if (body.origin) await this.references.checkOrigin(sitting, body.origin, definition.id);
    const event = { ...named, documents: await this.references.documents(sitting, body.documents ?? []) };
    const refusal = refusalAhead(definition, advance(definition, null, event), sitting.inForce);
    const referralId = referralIdOf(definition.id, sitting.viewer, key);
    const claimed = await this.requests.claim(sitting, {
      target: 'referrals',
      key,
      body: { ...body },
      referralId,
      content: { title: body.title, texts },
      documents: event.documents.map(({ documentId }) => documentId),
    });
    return { definition, referralId, event, refusal, texts, claimed };
  }

  /** Durable once it is started: the opening is recorded, now or when a worker and the database are there. */
  private async open(viewer: Viewer, request: RequestRecord, input: ReferralInput): Promise<WriteOutcome> {
    await this.deps.engine.open(input);
    return this.requests.settled(viewer, request);
  }
}
