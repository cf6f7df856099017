import { toBeijing } from '#libs/periods/beijing.js';
import type { ActEvent, LifecycleEvent } from '#libs/lifecycle/state.js';
import type { StepRecord } from '#libs/records/referrals.repository.js';
import { shownDuties, type SeenReferral } from './seen-referral.js';

/** One line of the timeline. */
export function stepView(step: StepRecord, seen: SeenReferral) {
  const duties = shownDuties(seen);
  const act = actIn(step.event);
  return {
    sequence: step.sequence,
    kind: step.event.kind,
    act: act?.act ?? (step.event.kind === 'opening' ? 'opening' : null),
    outcome: act?.outcome ?? null,
    actor: step.actor,
    unit: step.unit,
    occurredAt: toBeijing(step.occurredAt),
    recordedAt: toBeijing(step.recordedAt),
    late: step.late,
    documents: documentsIn(step.event).map(({ type, documentId }) => ({ type, documentId })),
    dutiesOpened: duties.filter(({ id }) => isOpenedBy(id, step.sequence)).map(({ id }) => id),
    dutiesDischarged: duties
      .filter(({ closedBy, status }) => closedBy === step.sequence && status === 'discharged')
      .map(({ id }) => id),
    hash: step.hash,
  };
}

const actIn = (event: LifecycleEvent): ActEvent | null => {
  if (event.kind === 'act') return event;
  return event.kind === 'replace' ? event.act : null;
};

const documentsIn = (event: LifecycleEvent) =>
  event.kind === 'opening' ? event.documents : (actIn(event)?.documents ?? []);

/** `review#7` and `review#7.2` were opened by step 7. */
const isOpenedBy = (id: string, sequence: number): boolean => new RegExp(`#${sequence}(\\.\\d+)?$`).test(id);
