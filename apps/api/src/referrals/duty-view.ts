import { toBeijing } from '#libs/periods/beijing.js';
import { dutyStanding, standingAt, type DutyStanding } from '#libs/lifecycle/standing.js';
import type { DutyInstance, Instant } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { Activations, RuleStatus } from '#libs/periods/rule-status.js';
import type { DutyRecord } from '#libs/records/duty-record.js';
import { addressOf } from '../duties/duty-address.js';
import { statusName } from '../rules/rule-words.js';

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
  readonly ruleStatus: RuleStatus | null;
  /** Chinese: 未核实·演示启用. */
  readonly ruleStatusName: string | null;
  readonly explanation: readonly string[];
  /** Its name in addresses: unlike `id` the only one among the duties of all referrals. */
  readonly address: string;
  /** 催办. */
  readonly urgings: { readonly count: number; readonly lastAt: string | null };
}

/** What a duty is shown with, beside itself. */
export interface ShownWith {
  readonly definition: LifecycleDefinition;
  readonly activations: Activations;
  readonly now: Instant;
}

/** A duty from its row alone, as lists show it. */
export function dutyOfRecord(record: DutyRecord, { definition, activations, now }: ShownWith): DutyView {
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
    ...statusView(record, activations),
    explanation: record.explanation.map(String),
    address: addressOf(record.referralId, record.id),
    urgings: urgingsView(record),
  };
}

/** A duty as it stands now; the reasons of its due instant come from its row, where it has one already. */
export function dutyOfInstance(
  instance: DutyInstance,
  record: DutyRecord | undefined,
  { definition, activations, now, referralId }: ShownWith & { readonly referralId: string },
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
    ...statusView(record, activations),
    explanation: (record?.explanation ?? []).map(String),
    address: addressOf(referralId, instance.id),
    urgings: urgingsView(record),
  };
}

/** How its rule stood when its due instant was found: an activation is never taken back. */
export function statusView(
  record: Pick<DutyRecord, 'ruleId' | 'ruleStatus'> | undefined,
  activations: Activations,
) {
  const { ruleId = null, ruleStatus = null } = record ?? {};
  const demonstration = ruleId !== null && activations.get(ruleId)?.demonstration === true;
  return { ruleStatus, ruleStatusName: ruleStatus && statusName(ruleStatus, demonstration) };
}

function urgingsView(record: DutyRecord | undefined): DutyView['urgings'] {
  const { count, lastAt } = record?.urgings ?? { count: 0, lastAt: null };
  return { count, lastAt: lastAt && toBeijing(lastAt) };
}
