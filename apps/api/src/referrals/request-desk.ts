import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { digestOf } from '#libs/audit/digest.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { NewContent } from '#libs/records/contents.repository.js';
import { requestIdOf } from '#libs/records/request-id.js';
import type { RequestClaim, RequestRecord } from '#libs/records/requests.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { keyReused } from '../idempotency/idempotency-key.js';
import type { Sitting } from './sitting.js';
import { outcomeOf, type WriteOutcome } from './write-outcome.js';

/** How long a caller waits for an opening to be recorded before it is told where to look. */
const ANSWER_WITHIN_MS = 7_500;
/** A workflow that starts on a worker at rest has recorded its opening after about 40 ms. */
const FIRST_LOOK_MS = 20;
const LOOK_LATER = 1.3;
const LAST_LOOKS_MS = 250;

export interface AskedWrite {
  /** What the key is scoped to, beside the caller. */
  readonly target: string;
  readonly key: string;
  /** As it was sent. */
  readonly body: unknown;
  readonly referralId: string;
  readonly content?: NewContent;
  readonly likeness?: NonNullable<RequestClaim['likeness']>;
  readonly documents: readonly string[];
}

export interface Claimed {
  /** `new`: nobody but this call knows of the request. */
  readonly claimed: 'new' | 'again';
  readonly request: RequestRecord;
}

/** The permanent request rows: asked first, and last. */
@Injectable()
export class RequestDesk {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** Puts the request and its free text away, or finds what became of it. @throws Problem IDEMPOTENCY_KEY_REUSED */
  async claim({ viewer, desk }: Sitting, { body, ...asked }: AskedWrite): Promise<Claimed> {
    const result = await desk.requests.claim({
      ...asked,
      principal: viewer.person,
      bodyDigest: digestOf(body),
    });
    if (result.claimed === 'reused-with-other-body') throw keyReused();
    return result;
  }

  /** What the request row says now. @throws Problem when it was refused */
  async outcome(viewer: Viewer, { id }: RequestRecord): Promise<WriteOutcome> {
    const row = await this.deps.records.as(viewer, (desk) => desk.requests.find(id));
    if (!row) throw new Error(`request ${id} disappeared`);
    return outcomeOf(row);
  }

  /** What became of the request, as soon as it is recorded or refused; what it is then, after a while. @throws Problem */
  async settled(viewer: Viewer, request: RequestRecord): Promise<WriteOutcome> {
    const until = Date.now() + ANSWER_WITHIN_MS;
    for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * LOOK_LATER, LAST_LOOKS_MS)) {
      await pause(wait);
      const outcome = await this.outcome(viewer, request);
      if (!('pending' in outcome) || Date.now() > until) return outcome;
    }
  }

  /** Remembers a refusal, unless something else became of the request meanwhile. @throws Problem */
  async refuse(viewer: Viewer, request: RequestRecord, refusal: Refusal): Promise<WriteOutcome> {
    await this.deps.records.as(viewer, (desk) =>
      desk.requests.refuse(request.id, refusal, new Date().toISOString()),
    );
    return this.outcome(viewer, request);
  }
}

/** The referral that this person's key starts: the same on every retry. */
export const referralIdOf = (lifecycle: string, { person }: Viewer, key: string): string =>
  `${lifecycle}-${requestIdOf(person, key)}`;
