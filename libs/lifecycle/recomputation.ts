import { refreshClocks } from './clocks.js';
import { isAlive, revise } from './duties.js';
import { lastAnswer } from './question.js';
import type { Run } from './run.js';
import { rungInstant, rungsOf } from './rungs.js';
import type { DutyInstance, Instant, LifecycleEvent, RecomputationEvent } from './state.js';

export const isRecomputation = (event: LifecycleEvent): event is RecomputationEvent =>
  event.kind === 'calendar' || event.kind === 'rule';

/** What an instance was due by. */
export type DueOf = Pick<DutyInstance, 'due' | 'conservative' | 'provisional'>;

/** An instance that a recomputation gave another answer. */
export interface DutyMove {
  /** Id of the instance. */
  readonly duty: string;
  /** The unit that owes it. */
  readonly unit: string;
  readonly from: DueOf;
  readonly to: DueOf;
}

/** The instances, alive before and after, whose answers differ. */
export const movesBetween = (
  before: readonly DutyInstance[],
  after: readonly DutyInstance[],
): readonly DutyMove[] => {
  const was = new Map(before.filter(isAlive).map((instance) => [instance.id, instance]));
  return after.filter(isAlive).flatMap(({ id, unit, ...to }): DutyMove[] => {
    const from = was.get(id);
    return from === undefined || isSameDue(from, to)
      ? []
      : [{ duty: id, unit, from: dueOf(from), to: dueOf(to) }];
  });
};

const dueOf = ({ due, conservative, provisional }: DueOf): DueOf => ({ due, conservative, provisional });

const isSameDue = (one: DueOf, other: DueOf): boolean =>
  one.provisional === other.provisional && isSameInstant(one, other);

const isSameInstant = (one: DueOf, other: DueOf): boolean =>
  one.due === other.due && one.conservative === other.conservative;

/** An instance whose rule was not in use had no due instant; it may get its first one now. */
function markUnruled({ draft, dues }: Run, place: number): void {
  for (const instance of draft.duties.filter((one) => isAlive(one) && one.due === null)) {
    const answer = lastAnswer(instance, draft.edition, dues);
    const hadNone = answer === undefined ? instance.noDueBefore !== undefined : answer.due === null;
    if (hadNone) revise(draft, instance, { noDueBefore: place });
  }
}

/** A duty that moved has no rung behind it whose instant is still to come: it fires, again, when that comes. */
function release({ definition, draft }: Run, before: readonly DutyInstance[], now: Instant): void {
  const released = new Set(
    before.flatMap((was) => {
      const instance = draft.duties.find(({ id }) => id === was.id);
      if (instance === undefined || !isAlive(instance) || isSameInstant(was, instance)) return [];
      return rungsOf(definition, instance).flatMap(({ id, rung }) => {
        const at = rungInstant(instance, rung);
        return at !== null && at >= now ? [id] : [];
      });
    }),
  );
  draft.fired = draft.fired.filter((id) => !released.has(id));
}

/**
 * Asks again for every instance that is alive. What is closed stays as it is: accepted acts are not judged again, a
 * right that has lapsed stays lapsed. The same edition once more changes nothing.
 */
export function recompute(run: Run, place: number, { at, recordedAt, edition }: RecomputationEvent): void {
  const { draft, news } = run;
  const before = [...draft.duties];
  if (edition !== draft.edition) markUnruled(run, place);
  draft.edition = edition;
  refreshClocks(run, at, place);
  release(run, before, recordedAt);
  // A period that turns out not to have ended stands from now on, where something stops it.
  refreshClocks(run, at, place);
  for (const { duty, unit, from, to } of movesBetween(before, draft.duties)) {
    if (isSameInstant(from, to)) continue;
    const consequence = { kind: 'moved', duty, to: { unit }, from: from.due, until: to.due } as const;
    news.push({ source: { place }, consequence });
  }
}
