import type { Viewer } from '#libs/access/index.js';
import { may } from '#libs/access/index.js';
import { availableActs, type AvailableAct } from '#libs/lifecycle/index.js';
import type { Performer } from '#libs/lifecycle/state.js';
import { memoryOf, type SeenReferral } from './seen-referral.js';
import { mainStageView } from './stage-view.js';
import { withUnitOptions } from './unit-options.js';

export type ActView = AvailableAct & {
  /** Whether the caller may perform it. */
  readonly yours: boolean;
};

/** What the caller may perform now: a dry run of what will be judged. */
export function actsOfViewer(seen: SeenReferral): readonly ActView[] {
  const performer = performerOf(seen.viewer);
  if (!performer || may(seen.viewer, 'referral.act', seen.record) !== 'allowed') return [];
  return offeredTo(seen, performer).map((act) => ({
    ...act,
    yours: true,
  }));
}

/** What every party may perform now, as far as the viewer knows where the referral stands. */
export function actsOfAll(seen: SeenReferral): readonly ActView[] {
  const own = actsOfViewer(seen);
  const isOwn = ({ act, by }: AvailableAct): boolean =>
    own.some((mine) => mine.act === act && mine.by.party === by.party && mine.by.unit === by.unit);
  const knowsStage =
    seen.sight.informed && seen.sight.until === null && mainStageView(seen).id !== 'undisclosed';
  const others = offeredTo(seen, 'everyone').filter(
    (act) => !isOwn(act) && showsOffer(seen, act, knowsStage),
  );
  return [...own, ...others.map((act) => ({ ...act, yours: false }))];
}

const offeredTo = (
  { definition, record, now, directory }: SeenReferral,
  caller: Performer | 'everyone',
): readonly AvailableAct[] =>
  availableActs(definition, memoryOf(record), caller, now, directory.relative).map((act) =>
    withUnitOptions(act, definition, directory),
  );

const showsOffer = ({ sight }: SeenReferral, { by, internal }: AvailableAct, knowsStage: boolean): boolean =>
  sight.unit === null || by.unit === sight.unit || (knowsStage && !internal);

/** Who performs when this viewer acts; null for those who never do. */
export const performerOf = ({ person, unit, position }: Viewer): Performer | null =>
  unit === null || position === null ? null : { person, unit, position };
