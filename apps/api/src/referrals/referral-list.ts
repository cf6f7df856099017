import { Inject, Injectable } from '@nestjs/common';
import { isAuditor, type Viewer } from '#libs/access/index.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Desk } from '#libs/records/records.js';
import type { ReferralSummary } from '#libs/records/referrals.repository.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import type { ListQueryDto } from './list-query.dto.js';
import { pageRequestOf } from './page-query.dto.js';
import { ReferralReader } from './referral-reader.js';
import { headView } from './head-view.js';

/** Lists of referrals, each as far as the viewer may read it. */
@Injectable()
export class ReferralList {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
  ) {}

  async page(viewer: Viewer, query: ListQueryDto) {
    if (viewer.unit === null && !isAuditor(viewer)) return { items: [], nextCursor: null };
    const { limit: _limit, cursor: _cursor, openedFrom, openedTo, ...filter } = query;
    const eyes = isAuditor(viewer) || viewer.unit === null ? 'everything' : { unit: viewer.unit };
    return this.deps.records.as(viewer, async (desk) => {
      const { items, nextCursor } = await desk.referrals.list(
        {
          ...filter,
          ...(openedFrom === undefined ? {} : { openedFrom: startOfDay(openedFrom) }),
          ...(openedTo === undefined ? {} : { openedBefore: startOfNextDay(openedTo) }),
        },
        eyes,
        pageRequestOf(query),
      );
      const shown = [];
      for (const item of items) {
        const head = await this.head(viewer, desk, item);
        if (head !== null && matchesAsShown(head, query)) shown.push(head);
      }
      return { items: shown, nextCursor };
    });
  }

  /**
   * What the viewer may know of one of them. The row alone suffices for auditors, and for the unit that started it
   * where the stage has no alias; everybody else's knowledge depends on what has been sent to them. Null where
   * nothing has.
   */
  async head(viewer: Viewer, desk: Desk, summary: ReferralSummary) {
    const definition = this.deps.lifecycles.exact(summary.lifecycle, summary.version);
    const stage = definition.stages[summary.stage];
    const plain =
      isAuditor(viewer) || (viewer.unit === summary.starterUnit && stage?.publicAlias === undefined);
    if (!plain) {
      const record = await desk.referrals.find(summary.id);
      if (record) {
        const seen = await this.reader.asSeen(viewer, record);
        return seen.sight.informed ? headView(seen) : null;
      }
    }
    return {
      id: summary.id,
      number: summary.number,
      lifecycle: { id: definition.id, version: definition.version, name: definition.name },
      title: summary.title,
      stage: { id: summary.stage, name: stage?.name ?? summary.stage, final: summary.final },
      openedAt: toBeijing(summary.openedAt),
    };
  }
}

/** What somebody is not shown cannot be searched for either: a page may come back shorter than asked. */
const matchesAsShown = (
  head: { readonly stage: { readonly id: string }; readonly title: string | null; readonly number: string },
  { stage, q }: ListQueryDto,
): boolean =>
  (stage === undefined || head.stage.id === stage) &&
  (q === undefined || head.title !== null || head.number.startsWith(q));

const DAY_MS = 86_400_000;

const startOfDay = (on: string): Instant => new Date(`${on}T00:00:00+08:00`).toISOString();

const startOfNextDay = (on: string): Instant =>
  new Date(Date.parse(`${on}T00:00:00+08:00`) + DAY_MS).toISOString();
