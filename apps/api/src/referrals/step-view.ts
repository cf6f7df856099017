import { toBeijing } from '#libs/periods/beijing.js';
import { isRecomputation } from '#libs/lifecycle/index.js';
import type { ActEvent, LifecycleEvent, VoidEvent } from '#libs/lifecycle/state.js';
import type { DocumentNumber } from '#libs/records/index.js';
import type { StepRecord } from '#libs/records/referrals.repository.js';
import { correctionView, type Contents } from './correction-view.js';
import { recordedAct } from './correctable.js';
import { movesView } from './moves-view.js';
import { rungsView } from './rungs-view.js';
import { shownDuties, type SeenReferral } from './seen-referral.js';

/** One line of the timeline. */
export function stepView(
  step: StepRecord,
  seen: SeenReferral,
  contents: Contents,
  numbers: readonly DocumentNumber[],
) {
  const duties = shownDuties(seen);
  const act = actIn(step.event);
  return {
    sequence: step.sequence,
    kind: step.event.kind,
    name: nameOf(step.event, seen),
    act: act?.act ?? (step.event.kind === 'opening' ? 'opening' : null),
    outcome: act?.outcome ?? null,
    duty: act?.duty ?? null,
    actor: step.actor,
    unit: step.unit,
    occurredAt: toBeijing(step.occurredAt),
    recordedAt: toBeijing(step.recordedAt),
    late: step.late,
    documents: documentsIn(step.event).map(({ type, documentId, sha256 }) => ({
      type,
      documentId,
      sha256,
      ...numberView(step, type, numbers),
    })),
    dutiesOpened: duties.filter(({ id }) => isOpenedBy(id, step.sequence)).map(({ id }) => id),
    dutiesDischarged: duties
      .filter(({ closedBy, status }) => closedBy === step.sequence && status === 'discharged')
      .map(({ id }) => id),
    ...(step.event.kind === 'tick' && { rungs: rungsView(step.event, seen) }),
    ...(isRecomputation(step.event) && {
      edition: step.event.edition,
      moves: movesView(step.sequence, seen),
    }),
    ...correctionView(step, seen, contents),
    hash: step.hash,
  };
}

/** A document that a correction left in place keeps the number that the corrected step took. */
function numberView({ sequence, event }: StepRecord, type: string, numbers: readonly DocumentNumber[]) {
  const corrected = event.kind === 'replace' ? event.step : sequence;
  const ofType = numbers.filter((one) => one.type === type);
  const found =
    ofType.find((one) => one.sequence === sequence) ??
    ofType.findLast((one) => one.sequence >= corrected && one.sequence < sequence && one.voidedBy === null);
  return { number: found?.wording ?? null, numberVoided: found !== undefined && found.voidedBy !== null };
}

/** Chinese; null for what has no name of its own. */
function nameOf(event: LifecycleEvent, seen: SeenReferral): string | null {
  const { opening, acts } = seen.definition;
  if (event.kind === 'opening') return opening.name;
  if (event.kind === 'calendar') return '放假安排更新';
  // Rules come into use by a person's decision, or in a new version by the deployment's files.
  if (event.kind === 'rule') return event.edition.startsWith('rules:') ? '规则更新' : '规则启用';
  const performed = event.kind === 'void' ? struckBy(event, seen) : actIn(event);
  return performed === null ? null : (acts[performed.act]?.name ?? performed.act);
}

const actIn = (event: LifecycleEvent): ActEvent | null => {
  if (event.kind === 'act') return event;
  return event.kind === 'replace' ? event.act : null;
};

/** The act that a step strikes. */
const struckBy = ({ step }: VoidEvent, { record }: SeenReferral): ActEvent | null => {
  const struck = record.memory.log.find(({ sequence }) => sequence === step);
  return struck ? recordedAct(struck) : null;
};

const documentsIn = (event: LifecycleEvent) =>
  event.kind === 'opening' ? event.documents : (actIn(event)?.documents ?? []);

/** `review#7` and `review#7.2` were opened by step 7. */
const isOpenedBy = (id: string, sequence: number): boolean => new RegExp(`#${sequence}(\\.\\d+)?$`).test(id);
