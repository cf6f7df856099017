import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { positionsOf } from '#libs/lifecycle/lawful.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { ListedChoice } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { ListedDuties } from '../duties/listed-duties.js';
import { PageQueryDto, pageRequestOf } from '../referrals/page-query.dto.js';
import { Purview } from './purview.js';
import { ruleReference } from './rule-reference.js';

/** What units may do and nobody has done or let pass yet. */
@Injectable()
export class Choices {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly purview: Purview,
    private readonly listed: ListedDuties,
  ) {}

  /** The longest waiting first. @throws Problem FORBIDDEN @throws CursorMalformed */
  async page(viewer: Viewer, { unit, ...page }: PageQueryDto & { readonly unit?: string }) {
    const units = await this.purview.toRead(viewer, unit);
    if (units.length === 0) return { items: [], nextCursor: null };
    const now = new Date().toISOString();
    const inForce = await this.deps.reckoning.current();
    return this.deps.records.as(viewer, async (desk) => {
      const { items, nextCursor } = await desk.supervision.choices(units, now, pageRequestOf(page));
      const { activations } = inForce;
      const duties = items.map(({ duty }) => duty);
      const views = await this.listed.views(viewer, desk, duties, { activations, now });
      return {
        items: views.map(({ referralId, referral, readable, ...duty }, n) => ({
          ...this.choiceView(items[n] as ListedChoice),
          rule: ruleReference(duty.ruleId, inForce, duty.openedAt),
          duty,
          referralId,
          referral,
          readable,
        })),
        nextCursor,
      };
    });
  }

  private choiceView({ id, act, unit, since, until, duty }: ListedChoice) {
    const definition = this.deps.lifecycles.exact(duty.lifecycle, duty.version);
    return {
      id,
      act,
      actName: definition.acts[act]?.name ?? act,
      by: { unit, positions: positionsFor(definition, act) },
      since: toBeijing(since),
      until: until && toBeijing(until),
    };
  }
}

/** Of the act, whichever party performs it. */
const positionsFor = (definition: LifecycleDefinition, act: string): readonly string[] => [
  ...new Set((definition.acts[act]?.by ?? []).flatMap((actor) => positionsOf(actor))),
];
