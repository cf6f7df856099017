import { dueKey, isPaused, questionOf } from './question.js';
import { instantOf, isAlive, pause, revise, startClock, termOf } from './duties.js';
import { own } from './own.js';
import type { Run } from './run.js';
import { standsInAny } from './stages.js';
import type { DutyInstance, Instant } from './state.js';

/** Pending instances whose fact has become known start their clocks. */
function startKnown({ draft }: Run, place: number | null): void {
  for (const instance of [...draft.duties]) {
    if (instance.status !== 'pending' || instance.awaits === undefined || !('fact' in instance.awaits))
      continue;
    const startAt = instantOf(own(draft.facts, instance.awaits.fact));
    if (startAt !== null) startClock(draft, instance, startAt, place);
  }
}

function clockStands({ definition, draft }: Run, instance: DutyInstance): boolean {
  const causes = definition.duties[instance.duty]?.pausedWhile;
  if (causes === undefined) return false;
  const dutyOpen = causes.duties?.some((duty) =>
    draft.duties.some((other) => other.duty === duty && other.status === 'open' && other.id !== instance.id),
  );
  const inStage = causes.stages !== undefined && standsInAny(definition, draft.tracks, causes.stages);
  const linkOpen = causes.links?.some((as) =>
    draft.links.some((link) => link.as === as && link.status !== 'closed'),
  );
  return dutyOpen === true || inStage || linkOpen === true;
}

function lookUpDue(run: Run, instance: DutyInstance): void {
  const { definition, draft, dues } = run;
  const duty = definition.duties[instance.duty];
  const isTermed = instance.rule !== null || instance.setOn !== undefined;
  const termed = isTermed || duty === undefined ? instance : { ...instance, ...termOf(draft, duty.period) };
  const question = questionOf(termed, draft.edition);
  const key = question === null ? null : dueKey(question);
  const isSame = key === instance.dueKey && termed.rule === instance.rule && termed.setOn === instance.setOn;
  if (isSame && (key === null || instance.due !== null)) return;
  const answer = key === null ? undefined : own(dues, key);
  if (key !== null && question !== null && answer === undefined) run.asked.set(key, question);
  revise(draft, instance, {
    rule: termed.rule,
    ...(termed.setOn === undefined ? {} : { setOn: termed.setOn }),
    dueKey: key,
    due: answer?.due ?? null,
    conservative: answer?.conservative ?? null,
    provisional: answer?.provisional ?? false,
  });
}

/**
 * After anything has changed: starts, pauses and due instants of every instance that is alive. Pauses are derived
 * here and nowhere else. A period that has already ended no longer pauses: what is late stays late.
 */
export function refreshClocks(run: Run, at: Instant, place: number | null): void {
  startKnown(run, place);
  const running = (instance: DutyInstance) => isAlive(instance) && instance.startAt !== null;
  for (const instance of run.draft.duties.filter(running)) {
    const over = !isPaused(instance) && instance.due !== null && instance.due < at;
    pause(run.draft, instance, !over && clockStands(run, instance), at);
  }
  for (const instance of run.draft.duties.filter(running)) lookUpDue(run, instance);
}
