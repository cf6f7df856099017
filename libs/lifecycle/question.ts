import { own } from './own.js';
import type { DueAnswer, DueQuestion, DueTable, DutyInstance, Instant } from './state.js';

type Pause = DueQuestion['pauses'][number];

/** Canonical text of a question: two questions of the same content have the same key. */
export const dueKey = (question: DueQuestion): string =>
  JSON.stringify([
    question.rule,
    question.setOn ?? null,
    question.startAt,
    question.pauses.map(({ from, to }) => [from, to]),
    question.extensions,
    question.edition,
    ...(question.inCustody === true ? ['in-custody'] : []),
  ]);

/** Ended pauses since the start, in order, overlapping ones made one. */
function pausesSince(startAt: Instant, pauses: DutyInstance['pauses']): Pause[] {
  const merged: Pause[] = [];
  const ended = pauses
    .flatMap(({ from, to }) =>
      to === null || to <= startAt ? [] : [{ from: from < startAt ? startAt : from, to }],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const pause of ended) {
    const last = merged.at(-1);
    if (last === undefined || pause.from > last.to) merged.push(pause);
    else if (pause.to > last.to) merged[merged.length - 1] = { from: last.from, to: pause.to };
  }
  return merged;
}

/** Only an instance whose clock has started and does not stand has a due instant. */
export const isPaused = (instance: DutyInstance): boolean => instance.pauses.at(-1)?.to === null;

/** What to ask about this instance; null while pending or paused, and for periods without a due instant. */
export function questionOf(instance: DutyInstance, edition: string): DueQuestion | null {
  if (instance.startAt === null || isPaused(instance)) return null;
  if (instance.rule === null && instance.setOn === undefined) return null;
  return {
    rule: instance.rule,
    ...(instance.setOn === undefined ? {} : { setOn: instance.setOn }),
    startAt: instance.startAt,
    pauses: pausesSince(instance.startAt, instance.pauses),
    extensions: instance.extensions,
    edition,
    ...(instance.custody?.holds === true ? { inCustody: true } : {}),
  };
}

/** While its clock stands, an instance is known by the question that it asked before. */
const beforePause = (instance: DutyInstance): DutyInstance =>
  isPaused(instance) ? { ...instance, pauses: instance.pauses.slice(0, -1) } : instance;

/** The newest answer about an instance; undefined where none is known under this edition. */
export function lastAnswer(instance: DutyInstance, edition: string, dues: DueTable): DueAnswer | undefined {
  const question = questionOf(beforePause(instance), edition);
  return question === null ? undefined : own(dues, dueKey(question));
}
