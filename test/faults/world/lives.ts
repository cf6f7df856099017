import type { Chance } from '#libs/lifecycle/check/walk/chance.js';
import { newestDefinition } from '../../../workflows/definitions.js';
import { NotHeard, Walk } from '../../walks/walk.js';
import { asSeenBy, lookAround, USUAL, type Habits, type World } from '../../walks/world.js';
import type { PatientClient } from './patient-client.js';

const MOST_ACTS = 20;

/** Whether an act, `decide/approve` with its outcome, has the engine open another referral: what to look for under fire. */
const opensAnother = (lifecycle: string, step: string): boolean => {
  const definition = newestDefinition(lifecycle);
  const [id = '', outcome = ''] = step.split('/');
  const act = definition?.acts[id];
  const started = [...(act?.links ?? []), ...(act?.outcomes?.[outcome]?.links ?? [])];
  return started.some(({ as }) => definition?.links?.[as]?.opensWith !== undefined);
};

/**
 * As walkers do, but each step today, without naming what they saw, and waiting longer: so that whatever is refused is a fault.
 */
const UNDER_FIRE: Habits = {
  ...USUAL,
  beginsEarlier: 0,
  saysWhatItSaw: 0,
  follows: 0.5,
  newsWithinMs: 60_000,
  leansTo: opensAnother,
};

/** However many walks passed it on. */
const isNotHeard = (error: unknown): boolean =>
  error instanceof NotHeard || (error instanceof Error && isNotHeard(error.cause));

/** People who take random lawful referrals of every lifecycle through their lives, and some of what these start. */
export class Lives {
  #begun = 0;

  private constructor(private readonly world: World) {}

  /** @param client whoever looks around first */
  static async around(client: PatientClient): Promise<Lives> {
    return new Lives(await lookAround(client, UNDER_FIRE));
  }

  /** A whole life of the next lifecycle: to its end, or as far as a good many acts go. @throws where anything lawful is refused */
  async live(client: PatientClient, chance: Chance): Promise<void> {
    const grounds = [...this.world.grounds.values()];
    const ground = grounds[this.#begun++ % grounds.length];
    if (!ground) throw new Error('there is no lifecycle');
    const walk = new Walk(asSeenBy(client, this.world), ground, chance);
    try {
      await walk.asFarAs(MOST_ACTS);
    } catch (error) {
      // News waits for whoever is being killed. That it comes in the end is for the invariants to see, once the fire is over.
      if (!isNotHeard(error)) throw error;
    }
    for (const { lifecycle, steps } of walk.trails)
      this.world.grounds.get(lifecycle)?.experience.learn(steps);
  }
}
