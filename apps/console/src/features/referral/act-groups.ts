import type { Duty } from '../../api/duties.js';
import type { AvailableAct, Referral } from '../../api/referrals.js';

/** Duties, and the acts that discharge them: one of the acts is enough. */
export interface DueActs {
  readonly duties: readonly Duty[];
  readonly acts: readonly AvailableAct[];
}

export interface ActGroups {
  /** What is due first in front; what has no last instant at the end. */
  readonly due: readonly DueActs[];
  readonly may: readonly AvailableAct[];
}

const firstDue = ({ duties }: DueActs): number =>
  Math.min(...duties.map(({ dueAt }) => (dueAt === null ? Infinity : Date.parse(dueAt))));

const byFirstDue = (one: DueActs, other: DueActs): number => {
  const [first, second] = [firstDue(one), firstDue(other)];
  return first === second ? 0 : first - second;
};

/** The act that the duty is about comes before other ways out of it. */
const namedFirst = (acts: readonly AvailableAct[], duties: readonly Duty[]): readonly AvailableAct[] => {
  const isNamed = ({ act }: AvailableAct): boolean => duties.some((duty) => duty.act === act);
  return [...acts.filter((act) => isNamed(act)), ...acts.filter((act) => !isNamed(act))];
};

/** What the caller must do, by the duties that it discharges, and what the caller may do besides. */
export const actGroups = ({
  availableActs,
  duties,
}: Pick<Referral, 'availableActs' | 'duties'>): ActGroups => {
  const byDuties = new Map<string, AvailableAct[]>();
  for (const act of availableActs.filter(({ modality }) => modality === 'shall')) {
    const key = [...act.discharges].sort().join(' ');
    byDuties.set(key, [...(byDuties.get(key) ?? []), act]);
  }
  const due = [...byDuties.values()].map((acts): DueActs => {
    const discharged = duties.filter(({ id }) => acts.some(({ discharges }) => discharges.includes(id)));
    return { duties: discharged, acts: namedFirst(acts, discharged) };
  });
  return {
    due: due.sort(byFirstDue),
    may: availableActs.filter(({ modality }) => modality === 'may'),
  };
};
