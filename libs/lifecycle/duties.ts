import { DefinitionBug } from './definition-bug.js';
import { own } from './own.js';
import { isPaused } from './question.js';
import type { Draft, Run } from './run.js';
import type { DutyInstance, DutyStatus, Instant } from './state.js';
import { instantOf, termOf } from './terms.js';
import type { DutyStart } from './vocabulary.js';

/** Not yet closed: pending, open, or performed and awaiting judgment. */
export const isAlive = ({ status }: Pick<DutyInstance, 'status'>): boolean =>
  status === 'pending' || status === 'open' || status === 'submitted';

/** Puts a changed copy of an instance in its place. */
export function revise(draft: Draft, instance: DutyInstance, changes: Partial<DutyInstance>): DutyInstance {
  const revised = { ...instance, ...changes };
  draft.duties[draft.duties.indexOf(instance)] = revised;
  return revised;
}

const endPause = (pauses: DutyInstance['pauses'], at: Instant): DutyInstance['pauses'] => {
  const last = pauses.at(-1);
  if (last === undefined || last.to !== null) return pauses;
  const before = pauses.slice(0, -1);
  return at > last.from ? [...before, { from: last.from, to: at }] : before;
};

/** Closes an instance for good; what it was due by stays on record. */
export function close(
  draft: Draft,
  instance: DutyInstance,
  status: Exclude<DutyStatus, 'pending' | 'open' | 'submitted'>,
  at: Instant,
  place: number | null,
): void {
  revise(draft, instance, {
    status,
    closedAt: at,
    closedBy: place,
    ...(isPaused(instance) ? { pauses: endPause(instance.pauses, at) } : {}),
  });
}

/** Stops or starts the clock of an instance. */
export function pause(draft: Draft, instance: DutyInstance, stand: boolean, at: Instant): void {
  if (stand === isPaused(instance)) return;
  const from = instance.startAt !== null && instance.startAt > at ? instance.startAt : at;
  const pauses = stand ? [...instance.pauses, { from, to: null }] : endPause(instance.pauses, at);
  revise(draft, instance, { pauses });
}

/** Who opens a duty: the step in a place, or an instance whose due instant passed. */
export interface Opener {
  readonly at: Instant;
  readonly place: number | null;
  /** What follows the `#` in the ids of instances opened here. */
  readonly stem: string;
}

function freeId(draft: Draft, duty: string, stem: string): string {
  const first = `${duty}#${stem}`;
  let id = first;
  for (let next = 2; draft.duties.some((instance) => instance.id === id); next += 1) id = `${first}.${next}`;
  return id;
}

/** Opens an instance. Opening an open single duty without `replace` is a bug of the definition. */
export function openDuty(
  { definition, draft }: Run,
  opening: { readonly duty: string; readonly start?: DutyStart; readonly replace?: boolean },
  opener: Opener,
): void {
  const bug = (problem: string) => new DefinitionBug(definition.id, opening.duty, opener.stem, problem);
  const duty = definition.duties[opening.duty];
  if (duty === undefined) throw bug('is not defined');
  const alive = draft.duties.filter((instance) => instance.duty === opening.duty && isAlive(instance));
  if (opening.replace) for (const instance of alive) close(draft, instance, 'moot', opener.at, opener.place);
  else if (alive.length > 0 && !duty.many) throw bug(`is opened while ${alive[0]?.id} is open`);
  const unit = draft.parties[duty.owedBy];
  if (typeof unit !== 'string') throw bug(`is owed by ${duty.owedBy}, a role that nobody holds`);

  const start = opening.start ?? duty.start;
  const startAt =
    start === 'act' ? opener.at : 'fact' in start ? instantOf(own(draft.facts, start.fact)) : null;
  draft.duties.push({
    id: freeId(draft, opening.duty, opener.stem),
    duty: opening.duty,
    unit,
    status: startAt === null ? 'pending' : 'open',
    openedAt: opener.at,
    startAt,
    ...termOf(draft, duty.period),
    ...(startAt === null && start !== 'act' ? { awaits: start } : {}),
    extensions: [],
    pauses: [],
    dueKey: null,
    due: null,
    conservative: null,
    provisional: false,
    submittedAt: null,
    closedAt: null,
    closedBy: null,
  });
}

/** Starts the clock of a pending instance, or sets that of a running one to another start. */
export function startClock(
  draft: Draft,
  instance: DutyInstance,
  startAt: Instant,
  place: number | null,
): void {
  const { awaits: _awaited, ...rest } = instance;
  draft.duties[draft.duties.indexOf(instance)] = {
    ...rest,
    status: instance.status === 'pending' ? 'open' : instance.status,
    startAt,
    ...(place === null ? {} : { startedBy: place }),
  };
}
