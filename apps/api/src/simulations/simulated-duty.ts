import { dutyStanding, type DutyInstance } from '#libs/lifecycle/index.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { Activations } from '#libs/periods/rule-status.js';
import { dueView } from '../referrals/due-view.js';
import { statusView } from '../referrals/duty-view.js';
import type { HereAndNow } from './supposed-world.js';

/** What a supposed duty is shown with, beside itself. */
export interface SupposedIn {
  readonly definition: LifecycleDefinition;
  readonly world: HereAndNow;
  readonly activations: Activations;
}

/** A duty as it would stand at `now`. */
export function simulatedDuty(instance: DutyInstance, now: Instant, shownIn: SupposedIn) {
  const { definition, world, activations } = shownIn;
  const stated = definition.duties[instance.duty];
  if (!stated) throw new Error(`${instance.id} is a duty that its definition does not know`);
  const detail = world.detailOf(instance);
  const ruleId = detail?.ruleId ?? instance.rule;
  const ruleStatus = detail?.ruleStatus ?? null;
  return {
    id: instance.id,
    name: stated.name,
    owedBy: instance.unit,
    act: stated.acts[0] ?? '',
    modality: stated.modality,
    status: dutyStanding(definition, instance, now),
    openedAt: toBeijing(instance.openedAt),
    ...dueView(instance),
    ruleId,
    ...statusView({ ruleId, ruleStatus }, activations),
    explanation: detail?.explanation ?? [],
  };
}

/** A duty by its name alone. */
export const dutyName = ({ id, duty }: DutyInstance, { definition }: SupposedIn) => ({
  id,
  name: definition.duties[duty]?.name ?? duty,
});
