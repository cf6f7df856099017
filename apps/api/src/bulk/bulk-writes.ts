import { Injectable } from '@nestjs/common';
import pMap from 'p-map';
import type { Viewer } from '#libs/access/index.js';
import type { ProblemBody } from '#libs/contracts/problems.js';
import { Problem } from '../errors/problem.js';
import { problemBody } from '../errors/problem-answer.js';
import { PerformAct } from '../referrals/perform-act.js';
import { referralIdOf } from '../referrals/request-desk.js';
import { StartReferral } from '../referrals/start-referral.js';
import type { WriteOutcome } from '../referrals/write-outcome.js';
import type { BulkActDto } from './bulk-act.dto.js';
import type { BulkStartDto } from './bulk-start.dto.js';

/** What became of one of them. */
export interface BulkItem {
  readonly index: number;
  /** Of a start that was refused, nobody's. */
  readonly referralId: string;
  /** `pending` with a problem: whether it was heard is unknown, and the same key says it again. */
  readonly status: 'recorded' | 'pending' | 'refused';
  readonly sequence: number | null;
  readonly requestId: string | null;
  readonly problem: ProblemBody | null;
}

/** A few at a time, so that others are heard meanwhile. */
const IN_LANES = { concurrency: 6 };

/**
 * The same thing to several referrals, each as if it had been asked for alone: one that is refused hinders none of the others. The same key
 * completes what was left pending and does nothing twice.
 */
@Injectable()
export class BulkWrites {
  constructor(
    private readonly starting: StartReferral,
    private readonly performing: PerformAct,
  ) {}

  start(
    viewer: Viewer,
    key: string,
    { each, parties, ...common }: BulkStartDto,
  ): Promise<readonly BulkItem[]> {
    const startOne = (one: BulkStartDto['each'][number], index: number): Promise<BulkItem> => {
      const own = `${key}:${index}`;
      return itemOf(index, referralIdOf(common.lifecycle, viewer, own), () =>
        this.starting.start(viewer, own, {
          ...common,
          ...(one.subjects && { subjects: one.subjects }),
          parties: { ...parties, ...one.parties },
        }),
      );
    };
    return pMap(each, startOne, IN_LANES);
  }

  perform(
    viewer: Viewer,
    key: string,
    { act, referrals, ...body }: BulkActDto,
  ): Promise<readonly BulkItem[]> {
    const performOn = (referralId: string, index: number): Promise<BulkItem> =>
      itemOf(index, referralId, () => this.performing.perform(viewer, referralId, act, key, body));
    return pMap(referrals, performOn, IN_LANES);
  }
}

async function itemOf(
  index: number,
  referralId: string,
  write: () => Promise<WriteOutcome>,
): Promise<BulkItem> {
  const nothing = { index, referralId, sequence: null, requestId: null, problem: null };
  try {
    const outcome = await write();
    return 'pending' in outcome
      ? { ...nothing, status: 'pending', requestId: outcome.pending.requestId }
      : { ...nothing, status: 'recorded', sequence: outcome.done.sequence };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // Nobody knows yet: the same key completes it later.
    const status = error.code === 'TEMPORARILY_UNAVAILABLE' ? 'pending' : 'refused';
    return { ...nothing, status, problem: problemBody(error) };
  }
}
