import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { advance } from '#libs/lifecycle/index.js';
import type { ReferralInput } from '#libs/contracts/engine.js';
import type { RequestRecord } from '#libs/records/requests.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { AttemptLog } from './attempt-log.js';
import { DescribeOpening, type DescribedOpening } from './describe-opening.js';
import { References } from './references.js';
import { referralIdOf, RequestDesk } from './request-desk.js';
import type { StartReferralDto } from './start-referral.dto.js';
import { refusalAhead } from './judge-ahead.js';
import { mayRefuseHere, sealed } from './seal.js';
import { sit, type Sitting } from './sitting.js';
import type { WriteOutcome } from './write-outcome.js';

/** Starts referrals: the workflow first, and the records by it. */
@Injectable()
export class StartReferral {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly openings: DescribeOpening,
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
        const described = await this.openings.describe(viewer, body);
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

  /** With what it names looked up: foresees the judgment, and claims the request. */
  private async claim(
    sitting: Sitting,
    { definition, event: named, texts, referrals, subjects, likeness }: DescribedOpening,
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
      content: { title: body.title, texts, subjects },
      likeness,
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
