import { dueKey, isPaused, questionOf } from './question.js';
import { isAlive, pause, revise, startClock } from './duties.js';
import { own } from './own.js';
import type { Run } from './run.js';
import { standsInAny } from './stages.js';
import type { DutyInstance, Instant } from './state.js';
import { instantOf, isInCustody, termOf, type Term } from './terms.js';

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

/** A term is chosen once. Custody is followed from then on, until the period has ended: what is late stays late. */
function termNow({ definition, draft }: Run, instance: DutyInstance, at: Instant): Term {
  const { rule, setOn, custody, due } = instance;
  const period = definition.duties[instance.duty]?.period;
  if (period !== undefined && rule === null && setOn === undefined) return termOf(draft, period);
  if (custody === undefined || (due !== null && due < at)) return instance;
  const holds = isInCustody(draft.facts, custody.fact);
  return holds === custody.holds ? instance : { ...instance, custody: { ...custody, holds } };
}

function lookUpDue(run: Run, instance: DutyInstance, at: Instant): void {
  const { draft, dues } = run;
  const { rule, setOn, custody } = termNow(run, instance, at);
  const term: Term = {
    rule,
    ...(setOn === undefined ? {} : { setOn }),
    ...(custody === undefined ? {} : { custody }),
  };
  const question = questionOf({ ...instance, ...term }, draft.edition);
  const key = question === null ? null : dueKey(question);
  const isSame = key === instance.dueKey && rule === instance.rule && setOn === instance.setOn;
  if (isSame && custody === instance.custody && (key === null || instance.due !== null)) return;
  const answer = key === null ? undefined : own(dues, key);
  if (key !== null && question !== null && answer === undefined) run.asked.set(key, question);
  revise(draft, instance, {
    ...term,
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
  for (const instance of run.draft.duties.filter(running)) lookUpDue(run, instance, at);
}
