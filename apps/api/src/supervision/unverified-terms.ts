import { Inject, Injectable } from '@nestjs/common';
import type { SupervisedUnits, Viewer } from '#libs/access/index.js';
import type { PageRequest } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { ListedDuties } from '../duties/listed-duties.js';
import { ruleReference } from './rule-reference.js';

/** 期限待核: open duties whose rule is unverified and not in use, so that no clock runs. */
@Injectable()
export class UnverifiedTerms {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly listed: ListedDuties,
  ) {}

  /** Of these units, the longest open first. @throws CursorMalformed */
  async page(viewer: Viewer, units: SupervisedUnits, page: PageRequest) {
    const now = new Date().toISOString();
    const inForce = await this.deps.reckoning.current();
    return this.deps.records.as(viewer, async (desk) => {
      const { items, nextCursor } = await desk.clocks.unreckoned(units, page);
      const views = await this.listed.views(viewer, desk, items, { activations: inForce.activations, now });
      return {
        items: views.map((view) => ({ ...view, rule: ruleReference(view.ruleId, inForce, view.openedAt) })),
        nextCursor,
      };
    });
  }
}
