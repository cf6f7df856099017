import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { issuesNumbers } from '#libs/lifecycle/index.js';
import { CursorMalformed } from '#libs/records/pages.js';
import type { StepRecord } from '#libs/records/referrals.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { reasonIds, type Contents } from './correction-view.js';
import { pageRequestOf, type PageQueryDto } from './page-query.dto.js';
import { ReferralReader } from './referral-reader.js';
import { shownSequences } from './seen-referral.js';
import { stepView } from './step-view.js';

/** The steps of one referral, in order of recording, as far as the viewer sees them. */
@Injectable()
export class ReferralTimeline {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
  ) {}

  async page(viewer: Viewer, id: string, query: PageQueryDto) {
    const seen = await this.reader.seen(viewer, id);
    const { limit, cursor } = pageRequestOf(query);
    const after = cursor === undefined ? 0 : sequenceOf(cursor);
    const visible = shownSequences(seen);
    const { steps, numbers } = await this.deps.records.as(viewer, async (desk) => ({
      steps: await desk.referrals.steps(id),
      numbers: issuesNumbers(seen.definition) ? await desk.documentNumbers.ofReferral(id) : [],
    }));
    const rest = steps.filter(({ sequence }) => visible.has(sequence) && sequence > after);
    const shown = rest.slice(0, limit);
    const last = shown.at(-1);
    const contents = await this.reasons(viewer, shown);
    return {
      items: shown.map((step) => stepView(step, seen, contents, numbers)),
      nextCursor: rest.length > shown.length && last ? String(last.sequence) : null,
    };
  }

  private async reasons(viewer: Viewer, steps: readonly StepRecord[]): Promise<Contents> {
    const ids = reasonIds(steps);
    return ids.length === 0 ? new Map() : this.deps.records.as(viewer, (desk) => desk.contents.byIds(ids));
  }
}

function sequenceOf(cursor: string): number {
  if (!/^[1-9]\d{0,9}$/.test(cursor)) throw new CursorMalformed('not a sequence');
  return Number(cursor);
}
