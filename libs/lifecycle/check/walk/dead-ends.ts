import type { AvailableAct } from '../../available-acts.js';
import { combineEffects } from '../../effects.js';
import { nextInstant } from '../../ladder.js';
import type { Referral } from '../../referral.js';
import { dutyStanding } from '../../standing.js';
import type { DutyInstance, Instant } from '../../state.js';
import { MAIN_TRACK, type LifecycleDefinition } from '../../vocabulary.js';
import type { Finding } from '../finding.js';

/** A duty that nobody could perform this many events in a row will not be performed. */
const PATIENCE = 12;

/** Watches one walk for places where a referral would stay for ever. */
export class DeadEnds {
  /** How many events in a row nobody could answer an instance. */
  readonly #helpless = new Map<string, number>();

  constructor(private readonly definition: LifecycleDefinition) {}

  /** To be asked at every event of the walk, with the acts that anyone may perform then. */
  at(referral: Referral, offers: readonly AvailableAct[], now: Instant): readonly Finding[] {
    return [...this.#nobodyOwes(referral), ...this.#nobodyCan(referral, offers, now)];
  }

  #nobodyOwes({ state }: Referral): readonly Finding[] {
    const stage = state.tracks[MAIN_TRACK] ?? '';
    const owes = state.duties.some(
      ({ status, duty }) =>
        (status === 'open' || status === 'pending') && this.definition.duties[duty]?.modality === 'shall',
    );
    if (state.final || owes || this.definition.stages[stage]?.quiet) return [];
    return [
      {
        rule: 'walk-nobody-owes',
        where: `stages.${stage}`,
        message: 'not the end, and nobody owes anything',
      },
    ];
  }

  /** Open deadlines on their clock that no lawful act has answered for long, and a referral where nothing is lawful. */
  #nobodyCan(referral: Referral, offers: readonly AvailableAct[], now: Instant): readonly Finding[] {
    const { state } = referral;
    const helpless = state.duties.filter((instance) => {
      const duty = this.definition.duties[instance.duty];
      const standing = dutyStanding(this.definition, instance, now);
      const isRunning = standing === 'open' || standing === 'overdue';
      return (
        isRunning && duty?.kind === 'deadline' && !offers.some((offered) => this.#answers(offered, instance))
      );
    });
    for (const { id } of state.duties) {
      const isHelpless = helpless.some((instance) => instance.id === id);
      this.#helpless.set(id, isHelpless ? (this.#helpless.get(id) ?? 0) + 1 : 0);
    }
    const stuck = helpless.filter(
      ({ id }) => (this.#helpless.get(id) ?? 0) >= PATIENCE || this.#isStill(referral, offers, now),
    );
    return stuck.map(({ duty }) => ({
      rule: 'walk-no-lawful-act',
      where: `duties.${duty}`,
      message: 'open and on its clock, and no lawful act answers it',
    }));
  }

  /** Nothing is lawful, and neither time nor another referral will change that. */
  #isStill(referral: Referral, offers: readonly AvailableAct[], now: Instant): boolean {
    return (
      offers.length === 0 &&
      nextInstant(this.definition, referral, now) === null &&
      referral.state.links.every(({ status }) => status === 'closed')
    );
  }

  #answers({ act, outcomes, duties }: AvailableAct, { id, duty }: DutyInstance): boolean {
    if (duties.includes(id)) return true;
    const words = this.definition.acts[act];
    const effects = [words, ...outcomes.map(({ outcome }) => words?.outcomes?.[outcome])];
    const { discharges, submits, waives } = combineEffects(...effects);
    return [...discharges, ...submits, ...waives].includes(duty);
  }
}
