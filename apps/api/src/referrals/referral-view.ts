import type { ContentRecord } from '#libs/records/contents.repository.js';
import type { Activations } from '#libs/periods/rule-status.js';
import type { ActView } from './act-view.js';
import { alikeView } from './alike.js';
import { dutyOfInstance, type DutyView } from './duty-view.js';
import { factsView } from './fact-view.js';
import { headView } from './head-view.js';
import { linksView, originView, type Reached } from './link-view.js';
import { shownDuties, shownParties, type SeenReferral } from './seen-referral.js';
import { tracksView } from './stage-view.js';

/** The referral as the contract words it, and as this viewer may read it. */
export function referralView(
  seen: SeenReferral,
  contents: ReadonlyMap<string, ContentRecord>,
  availableActs: readonly ActView[],
  activations: Activations,
  reached: Reached,
) {
  const { state, sight, steps } = seen;
  return {
    ...headView(seen),
    subjects: subjectsView(seen),
    tracks: tracksView(seen),
    parties: shownParties(seen),
    facts: factsView(seen, contents),
    sequence: sight.informed ? (sight.until ?? state.sequence) : (steps.at(-1)?.sequence ?? 0),
    duties: dutiesView(seen, activations),
    availableActs,
    links: linksView(seen, reached),
    origin: originView(seen, reached),
    alike: reached.alike.map(alikeView),
  };
}

/** Whom the matter is about, to whoever reads the title. */
const subjectsView = ({ record, sight }: SeenReferral) =>
  sight.informed ? record.subjects.map(({ name, code = null }) => ({ name, code })) : [];

function dutiesView(seen: SeenReferral, activations: Activations): readonly DutyView[] {
  const rows = new Map(seen.record.duties.map((row) => [row.id, row]));
  return shownDuties(seen).map((instance) =>
    dutyOfInstance(instance, rows.get(instance.id), { ...seen, activations, referralId: seen.record.id }),
  );
}
