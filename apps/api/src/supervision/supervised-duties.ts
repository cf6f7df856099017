import { Inject, Injectable } from '@nestjs/common';
import { may, type SupervisedUnits, type Viewer } from '#libs/access/index.js';
import { standingAt } from '#libs/lifecycle/standing.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Desk, Light, ListedDuty, Page } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { ListedDuties } from '../duties/listed-duties.js';
import { whyNotUrged } from '../duties/why-not-urged.js';
import { pageRequestOf } from '../referrals/page-query.dto.js';
import { daysLate, dueBefore, lightOf, lightsAt } from './lights.js';
import { Purview } from './purview.js';
import { ruleReference } from './rule-reference.js';
import type { DutiesQueryDto, OverdueQueryDto } from './supervision-query.dto.js';

/** Open duties as whoever supervises them reads them: how late, under which rule, how often urged. */
@Injectable()
export class SupervisedDuties {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly purview: Purview,
    private readonly listed: ListedDuties,
  ) {}

  /** The longest overdue first. @throws Problem FORBIDDEN @throws CursorMalformed */
  async overdue(viewer: Viewer, { unit, lifecycle, minDaysLate = '0', ...page }: OverdueQueryDto) {
    const units = await this.purview.toRead(viewer, unit);
    const now = new Date().toISOString();
    return this.page(viewer, units, now, ({ supervision }) =>
      supervision.overdue(
        { units, ...(lifecycle && { lifecycle }), dueBefore: dueBefore(Number(minDaysLate), now) },
        pageRequestOf(page),
      ),
    );
  }

  /** Those behind a number of the board, soonest first. @throws Problem FORBIDDEN @throws CursorMalformed */
  async ofLight(viewer: Viewer, { light, ...query }: DutiesQueryDto) {
    if (light === 'red') return this.overdue(viewer, query);
    const { unit, lifecycle, ...page } = query;
    const units = await this.purview.toRead(viewer, unit);
    const now = new Date().toISOString();
    return this.page(viewer, units, now, ({ supervision }) =>
      supervision.inTime(
        { unit, ...(lifecycle && { lifecycle }), light, ...lightsAt(now) },
        pageRequestOf(page),
      ),
    );
  }

  private async page(
    viewer: Viewer,
    units: SupervisedUnits,
    now: Instant,
    read: (desk: Desk) => Promise<Page<ListedDuty>>,
  ) {
    if (units.length === 0) return { items: [], nextCursor: null };
    const inForce = await this.deps.reckoning.current();
    return this.deps.records.as(viewer, async (desk) => {
      const { items, nextCursor } = await read(desk);
      const { activations } = inForce;
      const views = await this.listed.views(viewer, desk, items, { activations, now });
      return {
        items: items.map((item, n) => ({
          ...views[n],
          ...lateness(item, now),
          rule: ruleReference(item.ruleId, inForce, item.openedAt),
          mayUrge: mayUrge(viewer, item, units, now),
        })),
        nextCursor,
      };
    });
  }
}

const lateness = (
  { dueAt, conservativeAt }: ListedDuty,
  now: Instant,
): { readonly light: Light; readonly daysLate: number } => ({
  light: lightOf({ dueAt, conservativeAt }, lightsAt(now)),
  daysLate: dueAt === null ? 0 : daysLate(dueAt, now),
});

/** Both the viewer's right and the duty's state. */
function mayUrge(viewer: Viewer, item: ListedDuty, supervised: SupervisedUnits, now: Instant): boolean {
  const subject = { owedBy: item.unit, starterUnit: item.starterUnit, inSight: false, supervised };
  const standing = standingAt({ ...item, due: item.dueAt }, now);
  return may(viewer, 'duty.urge', subject) === 'allowed' && whyNotUrged({ ...item, standing }, now) === null;
}
