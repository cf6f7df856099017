import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { digestOf } from '#libs/audit/digest.js';
import type { Desk } from '#libs/records/records.js';
import { requestIdOf } from '#libs/records/request-id.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';
import { keyReused } from './idempotency-key.js';

/** A write that is one transaction of the records. */
export interface Keyed<T> {
  /** What the key is scoped to, beside the caller. */
  readonly target: string;
  readonly key: string;
  /** As it was sent. */
  readonly body: unknown;
  /** Does it. `subject` is the id by which a retry finds it again. Whatever is thrown leaves nothing behind. */
  readonly write: (desk: Desk) => Promise<{ readonly subject: string; readonly result: T }>;
  /** The answer for a retry of what was written before. */
  readonly again: (desk: Desk, subject: string) => Promise<T>;
}

/** The same key at the same time: the other one has won, and is there to be found. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** Writes whose key is kept in the same transaction: both are there, or neither is. */
@Injectable()
export class KeyedWrite {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** @throws Problem IDEMPOTENCY_KEY_REUSED, and whatever the write refuses: that is not remembered */
  async once<T>(viewer: Viewer, keyed: Keyed<T>): Promise<T> {
    try {
      return await this.attempt(viewer, keyed);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      return this.attempt(viewer, keyed);
    }
  }

  private attempt<T>(viewer: Viewer, { target, key, body, write, again }: Keyed<T>): Promise<T> {
    const { person, unit } = viewer;
    const claimOf = (subject: string) => ({
      principal: person,
      target,
      key,
      bodyDigest: digestOf(body),
      referralId: subject,
    });
    const id = requestIdOf(person, target, key);
    return this.deps.records.as({ person, unit }, async (desk) => {
      const earlier = await desk.requests.find(id);
      if (earlier) {
        const { claimed } = await desk.requests.claim(claimOf(earlier.referralId));
        if (claimed === 'reused-with-other-body') throw keyReused();
        return again(desk, earlier.referralId);
      }
      const { subject, result } = await write(desk).catch(async (error: unknown) => {
        // What is refused because the same request has just been written is not refused.
        const isOvertaken = error instanceof Problem && (await desk.requests.find(id)) !== null;
        throw isOvertaken ? new Overtaken() : error;
      });
      const { claimed } = await desk.requests.claim(claimOf(subject));
      if (claimed !== 'new') throw new Overtaken();
      return result;
    });
  }
}
