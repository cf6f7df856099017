import { Inject, Injectable } from '@nestjs/common';
import { isAuditor, showsStage, type Viewer } from '#libs/access/index.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { Activations } from '#libs/periods/rule-status.js';
import type { Desk, ListedDuty } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { dutyOfRecord } from '../referrals/duty-view.js';
import { ReferralReader } from '../referrals/referral-reader.js';
import { headView } from '../referrals/head-view.js';
import { UNDISCLOSED } from '../referrals/stage-view.js';

type Head = ReturnType<typeof headView>;

interface ShownHead {
  readonly referral: Head;
  /** Whether the viewer may read the referral itself. */
  readonly readable: boolean;
}

/** Duties of many referrals, each with its referral as far as the viewer may read that. */
@Injectable()
export class ListedDuties {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
  ) {}

  /** In the same order. The rows suffice, but for the few referrals of which the viewer's unit may know a part. */
  async views(
    viewer: Viewer,
    desk: Desk,
    items: readonly ListedDuty[],
    shownWith: { readonly activations: Activations; readonly now: Instant },
  ) {
    const plain = items.map((item) => this.headOfRow(viewer, item));
    const unclear = items.filter((_, n) => plain[n] === null).map(({ referralId }) => referralId);
    const looked = await this.headsOf(viewer, desk, [...new Set(unclear)]);
    return items.map((item, n) => {
      const definition = this.definitionOf(item);
      const head = plain[n] ?? looked.get(item.referralId) ?? this.disclosedTo(item, false);
      return {
        ...dutyOfRecord(item, { ...shownWith, definition }),
        referralId: item.referralId,
        ...head,
      };
    });
  }

  /** Null where the row does not say how much the viewer knows. */
  private headOfRow(viewer: Viewer, item: ListedDuty): ShownHead | null {
    if (isAuditor(viewer)) return this.disclosedTo(item, true);
    const owes = item.unit === viewer.unit;
    if (item.part === 'none' && !owes) return this.disclosedTo(item, false);
    const isInformed = item.part === 'holds' && (owes || item.starterUnit === viewer.unit);
    if (!isInformed) return null;
    const stage = this.definitionOf(item).stages[item.stage];
    const { publicAlias, final = false } = stage ?? {};
    if (publicAlias === undefined) return this.disclosedTo(item, true);
    if (item.stageEnteredBy === null) return null;
    const sight = { unit: viewer.unit, until: null, informed: true };
    const { referral } = this.disclosedTo(item, true);
    const isShown = showsStage({ publicAlias }, item.stageEnteredBy, sight);
    const alias = { ...UNDISCLOSED, name: publicAlias, final };
    return { referral: isShown ? referral : { ...referral, stage: alias }, readable: true };
  }

  private async headsOf(
    viewer: Viewer,
    desk: Desk,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ShownHead>> {
    const records = await desk.referrals.findAll(ids);
    const heads = records.map(async (record): Promise<[string, ShownHead]> => {
      const seen = await this.reader.asSeen(viewer, record);
      return [record.id, { referral: headView(seen), readable: seen.sight.informed }];
    });
    return new Map(await Promise.all(heads));
  }

  /** All that a list shows of a referral, or that there is one. */
  private disclosedTo(item: ListedDuty, readable: boolean): ShownHead {
    const { id, version, name, stages } = this.definitionOf(item);
    const { name: stageName = item.stage, final = false } = stages[item.stage] ?? {};
    return {
      referral: {
        id: item.referralId,
        number: item.number,
        lifecycle: { id, version, name },
        title: readable ? item.title : null,
        stage: readable ? { id: item.stage, name: stageName, final } : UNDISCLOSED,
        openedAt: toBeijing(item.referralOpenedAt),
      },
      readable,
    };
  }

  private definitionOf({ lifecycle, version }: ListedDuty): LifecycleDefinition {
    return this.deps.lifecycles.exact(lifecycle, version);
  }
}
