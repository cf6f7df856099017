import { toBeijing } from '#libs/periods/beijing.js';
import type { SeenReferral } from './seen-referral.js';
import { mainStageView } from './stage-view.js';

/** What lists show of it. */
export function headView(seen: SeenReferral) {
  const { record, definition, sight } = seen;
  return {
    id: record.id,
    number: record.number,
    lifecycle: { id: definition.id, version: definition.version, name: definition.name },
    title: sight.informed ? record.title : null,
    stage: mainStageView(seen),
    openedAt: toBeijing(record.openedAt),
  };
}
