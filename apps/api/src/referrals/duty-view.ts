import { toBeijing } from '#libs/periods/beijing.js';
import { dutyStanding, standingAt, type DutyStanding } from '#libs/lifecycle/standing.js';
import type { DutyInstance, Instant } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { DutyRecord } from '#libs/records/duty-record.js';

export interface DutyView {
  readonly id: string;
  readonly name: string;
  readonly owedBy: string;
  readonly act: string;
  readonly modality: 'shall' | 'may';
  readonly status: DutyStanding;
  readonly openedAt: string;
  readonly dueAt: string | null;
  readonly dueOn: string | null;
  readonly conservativeDueOn: string | null;
  readonly provisional: boolean;
  readonly ruleId: string | null;
  readonly ruleStatus: string | null;
  readonly explanation: readonly string[];
}

/** A duty from its row alone, as lists show it. */
export function dutyOfRecord(record: DutyRecord, definition: LifecycleDefinition, now: Instant): DutyView {
  return {
    id: record.id,
    name: definition.duties[record.duty]?.name ?? record.duty,
    owedBy: record.unit,
    act: record.acts[0] ?? '',
    modality: record.modality,
    status: standingAt({ ...record, due: record.dueAt }, now),
    openedAt: toBeijing(record.openedAt),
    dueAt: record.dueAt === null ? null : toBeijing(record.dueAt),
    dueOn: record.dueOn,
    conservativeDueOn: record.conservativeDueOn,
    provisional: record.provisional,
    ruleId: record.ruleId,
    ruleStatus: record.ruleStatus,
    explanation: record.explanation.map(String),
  };
}

/** A duty as it stands now; the reasons of its due instant come from its row, where it has one already. */
export function dutyOfInstance(
  instance: DutyInstance,
  record: DutyRecord | undefined,
  definition: LifecycleDefinition,
  now: Instant,
): DutyView {
  const stated = definition.duties[instance.duty];
  if (!stated) throw new Error(`${instance.id} is a duty that its definition does not know`);
  return {
    id: instance.id,
    name: stated.name,
    owedBy: instance.unit,
    act: stated.acts[0] ?? '',
    modality: stated.modality,
    status: dutyStanding(definition, instance, now),
    openedAt: toBeijing(instance.openedAt),
    dueAt: instance.due === null ? null : toBeijing(instance.due),
    dueOn: record?.dueOn ?? null,
    conservativeDueOn: record?.conservativeDueOn ?? null,
    provisional: instance.provisional,
    ruleId: instance.rule,
    ruleStatus: record?.ruleStatus ?? null,
    explanation: (record?.explanation ?? []).map(String),
  };
}
