import type { DutyInstance } from '#libs/lifecycle/state.js';
import type { StepToWrite } from '#libs/records/index.js';
import { due, openDuty, opening, openingOf } from '#libs/records/fixtures/steps.js';

/** Who owes what in a referral that somebody else may have started. */
export interface Owed {
  /** What stands after `criminal-transfer-`. */
  readonly id: string;
  readonly starter: string;
  /** The unit that owes the duty. */
  readonly unit: string;
  /** Null for a duty without a due instant. */
  readonly dueAt: string | null;
  readonly change?: Partial<DutyInstance>;
  readonly choices?: StepToWrite['choices'];
}

export const referralIdOf = (id: string): string => `criminal-transfer-${id}`;

/** The first step of a referral in which one unit owes `decide#1`. */
export const owed = ({ id, starter, unit, dueAt, change = {}, choices = [] }: Owed): StepToWrite => {
  const parties = { transferor: starter, police: 'city-police' };
  const unitKinds = { ...opening.unitKinds, [starter]: 'enforcement-agency' as const };
  const by = { ...opening.by, person: `${starter}.handler`, unit: starter };
  const step = { sequence: 1, event: { ...opening, by, parties, unitKinds } };
  const answer = { due: dueAt, conservative: dueAt };
  const duty = openDuty({ unit, ...answer, ...change });
  const base = openingOf(referralIdOf(id), { step });
  return {
    ...base,
    dues: { [due.key]: answer },
    newDues: [{ ...due, answer }],
    state: { ...base.state, parties, unitKinds, duties: [duty.instance] },
    duties: [duty],
    choices,
  };
};
