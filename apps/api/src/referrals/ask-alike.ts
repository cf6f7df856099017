import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { familyOf } from '#libs/likeness/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { alikeTo, alikeView, repeatsIn } from './alike.js';
import { DescribeOpening } from './describe-opening.js';
import { ReferralReader } from './referral-reader.js';
import { headView } from './head-view.js';
import { References } from './references.js';
import { sit } from './sitting.js';
import type { StartReferralDto } from './start-referral.dto.js';

const AT_MOST = 20;

/** Asks, before anything is started, whether the matter is on its way already. */
@Injectable()
export class AskAlike {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly openings: DescribeOpening,
    private readonly references: References,
    private readonly reader: ReferralReader,
  ) {}

  /** @throws Problem as a start, where the body says what cannot be */
  async answer(viewer: Viewer, body: StartReferralDto) {
    const { definition, event, likeness } = await this.openings.describe(viewer, body);
    return sit(this.deps, viewer, async (sitting) => {
      if (body.origin) await this.references.checkOrigin(sitting, body.origin, definition.id);
      const ancestors = body.origin ? await this.reader.chainOf(sitting, body.origin.referralId) : [];
      const { parties, facts } = event;
      const opened = { id: null, lifecycle: definition.id, parties, facts, ancestors, ...likeness };
      const alike = await alikeTo(sitting, opened, {
        family: familyOf(definition.id, this.deps.lifecycles.all()),
        readable: (at, ids) => this.reader.readable(at, ids),
        limit: AT_MOST,
      });
      const repeats = repeatsIn(opened, await this.reader.readable(sitting, ancestors));
      return { items: alike.map(alikeView), repeats: repeats.map(headView) };
    });
  }
}
