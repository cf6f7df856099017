import { isAlive } from './duties.js';
import { isPaused } from './question.js';
import type { DutyInstance, Instant, ReferralState } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/** The duties that this act answers. */
export const dutiesNaming = (definition: LifecycleDefinition, act: string): string[] =>
  Object.keys(definition.duties).filter((duty) => definition.duties[duty]?.acts.includes(act));

/** Its instant has come, for what may not be done before it. */
const isMature = (instance: DutyInstance, at: Instant): boolean =>
  !isPaused(instance) && instance.due !== null && instance.due < at;

const opensAtDue = (definition: LifecycleDefinition, { duty }: DutyInstance): boolean => {
  const kind = definition.duties[duty]?.kind;
  return kind === 'wait' || kind === 'trigger';
};

/** The open instances that this act would answer now. */
export function answerable(
  definition: LifecycleDefinition,
  state: ReferralState,
  act: string,
  at: Instant,
): DutyInstance[] {
  const naming = dutiesNaming(definition, act);
  return state.duties.filter(
    (instance) =>
      instance.status === 'open' &&
      naming.includes(instance.duty) &&
      (!opensAtDue(definition, instance) || isMature(instance, at)),
  );
}

/**
 * The instances that this act is about: those it would answer, and, where it judges or changes a duty that others
 * answer, those of its target that wait for it.
 */
export function addressed(
  definition: LifecycleDefinition,
  state: ReferralState,
  act: string,
  at: Instant,
): DutyInstance[] {
  const answers = answerable(definition, state, act, at);
  const { targets, outcomes } = definition.acts[act] ?? {};
  if (targets === undefined || definition.duties[targets]?.acts.includes(act)) return answers;
  const effects = [definition.acts[act], ...Object.values(outcomes ?? {})];
  const judges = effects.some((effect) => effect?.rejects?.includes(targets));
  const waiting = state.duties.filter(
    (instance) => instance.duty === targets && (judges ? instance.status === 'submitted' : isAlive(instance)),
  );
  return [...answers, ...waiting];
}

/**
 * Whether the act answers a duty that several units may owe at once, each for itself: whoever owes an instance may answer
 * that one, also after another unit has come into the role, and nobody answers another's.
 */
export const isEachForItself = (definition: LifecycleDefinition, id: string): boolean => {
  const act = definition.acts[id];
  const duty = act?.targets === undefined ? undefined : definition.duties[act.targets];
  if (act === undefined || duty?.many !== true || !duty.acts.includes(id)) return false;
  return act.by.every(({ party }) => party === duty.owedBy);
};

/** Units that owe an open instance which this act answers each for itself. Empty for every other act. */
export const debtorsOf = (
  definition: LifecycleDefinition,
  { duties }: ReferralState,
  id: string,
): readonly string[] => {
  if (!isEachForItself(definition, id)) return [];
  const targets = definition.acts[id]?.targets;
  const open = duties.filter(({ duty, status }) => duty === targets && status === 'open');
  return [...new Set(open.map(({ unit }) => unit))];
};

/**
 * Of the instances that an act is about, those that its `duty` may name.
 * @param unit who acts; null where that is left open
 */
export function choices(
  definition: LifecycleDefinition,
  id: string,
  about: readonly DutyInstance[],
  unit: string | null,
): readonly DutyInstance[] {
  const targets = definition.acts[id]?.targets;
  if (targets === undefined) return about;
  const isOwn = (instance: DutyInstance): boolean =>
    unit === null || instance.unit === unit || !isEachForItself(definition, id);
  return about.filter((instance) => instance.duty === targets && isOwn(instance));
}

/** Of the instances that an act is about, those that remain when it names one of them. */
export const naming = (about: readonly DutyInstance[], named: DutyInstance): readonly DutyInstance[] =>
  about.filter((instance) => instance === named || instance.duty !== named.duty);

/** Whether one of these instances has to be named: two are of the same duty. */
export const mustChoose = (open: readonly DutyInstance[]): boolean =>
  new Set(open.map(({ duty }) => duty)).size < open.length;

/** A wait that has not ended bars its acts, unless the act answers another, ended instance of it. */
export function isBarred(
  definition: LifecycleDefinition,
  state: ReferralState,
  act: string,
  at: Instant,
): boolean {
  const waits = dutiesNaming(definition, act).filter((duty) => definition.duties[duty]?.kind === 'wait');
  return waits.some((duty) => {
    const alive = state.duties.filter((instance) => instance.duty === duty && isAlive(instance));
    return (
      alive.length > 0 && !alive.some((instance) => instance.status === 'open' && isMature(instance, at))
    );
  });
}
