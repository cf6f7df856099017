import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { verifyEntries, verifyHistory, verifyRecord, type Difference } from '#libs/verification/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound, Problem } from '../errors/problem.js';
import { ReferralReader } from '../referrals/referral-reader.js';
import { entriesOf, evidenceFor } from './evidence.js';

/** How a part of the verification came out. */
type Verdict<Good extends string> = Good | 'different';

export interface VerificationView {
  readonly verifiedAt: string;
  readonly steps: number;
  readonly entries: number;
  /** Entries of the log that the witness saw, and when; null where there is no witness. */
  readonly witness: { readonly size: number; readonly at: string } | null;
  readonly chain: Verdict<'intact'>;
  readonly replay: Verdict<'identical'>;
  readonly history: Verdict<'deterministic'> | 'missing';
  readonly differences: readonly Difference[];
}

/** Holds a referral against everything that bears witness to it. */
@Injectable()
export class VerifyReferral {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
  ) {}

  /** Writes down that it was asked for. @throws Problem NOT_FOUND; FORBIDDEN for parties other than the starter */
  async verify(viewer: Viewer, id: string): Promise<VerificationView> {
    const { record } = await this.reader.seen(viewer, id);
    if (may(viewer, 'referral.verify', record) !== 'allowed')
      throw new Problem('FORBIDDEN', '核验仅启动单位与审计员可以进行。');
    const history = await this.deps.engine.replayed(id);
    const verifiedAt = new Date().toISOString();
    return this.deps.records.as(viewer, async (desk) => {
      const written = await desk.referrals.written(id);
      if (written === null) throw notFound();
      const entries = await entriesOf(desk, id);
      const evidence = await evidenceFor(desk, this.deps.witness, entries);
      const definition = this.deps.lifecycles.find(written.lifecycle, written.version);
      const differences = [
        ...verifyEntries(entries, evidence),
        ...verifyRecord({ ...written, entries }, definition),
        ...verifyHistory(written.log, history),
      ];
      const found = (part: Difference['part']): boolean => differences.some((one) => one.part === part);
      await desk.audit.append({
        kind: 'verification',
        at: verifiedAt,
        by: viewer.person,
        unit: viewer.unit,
        referral: id,
        differences: differences.length,
      });
      const { checkpoint } = evidence;
      return {
        verifiedAt: toBeijing(verifiedAt),
        steps: written.log.length,
        entries: entries.length,
        witness: checkpoint === null ? null : { size: checkpoint.size, at: toBeijing(checkpoint.at) },
        chain: found('chain') ? 'different' : 'intact',
        replay: found('replay') ? 'different' : 'identical',
        history: history === 'missing' ? 'missing' : found('history') ? 'different' : 'deterministic',
        differences,
      };
    });
  }
}
