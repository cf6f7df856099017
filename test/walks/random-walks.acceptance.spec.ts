import { chanceFrom } from '#libs/lifecycle/check/walk/chance.js';
import { baseUrl, dataDir } from '../acceptance/client.js';
import { PatientClient } from '../faults/world/patient-client.js';
import { tokenFor } from '../faults/world/token-for.js';
import type { Trail } from './experience.js';
import { stepsOf } from './offer.js';
import { Walk } from './walk.js';
import { lookAround, type Ground, type World } from './world.js';

const SEED = Number(process.env.WALK_SEED ?? 20_261_122);
/** Without a number asked for, no walk begins after the time is up. */
const ASKED = process.env.WALKS === undefined ? null : Number(process.env.WALKS);
const WALKS = ASKED ?? 90;
const TIME_MS = ASKED === null ? 90_000 : Infinity;
/** What one of these learns the others know only when all have ended: so a seed always walks the same ways. */
const AT_ONCE = 6;
const SLOWEST_WALK_MS = 60_000;

/**
 * Where a walk may find that nobody is offered anything, and has to take a step back. The directory knows nobody above the province:
 * what its court would have to report upward can only be drafted anew.
 */
const DEAD_ENDS = ['judicial-suggestion awaiting-signature', 'procuratorial-suggestion awaiting-signature'];

const newWorld = (): Promise<World> => {
  const dir = dataDir();
  return lookAround(new PatientClient({ baseUrls: [baseUrl()], token: (account) => tokenFor(dir, account) }));
};

/** Walks until the number or the time is up, one lifecycle after the other. @returns those that led to an end */
const walkAll = async (world: World) => {
  const walks: Walk[] = [];
  const grounds = [...world.grounds.values()];
  const stopAt = Date.now() + TIME_MS;
  while (walks.length < WALKS && Date.now() < stopAt) {
    const round = Array.from({ length: Math.min(AT_ONCE, WALKS - walks.length) }, async (_, lane) => {
      const number = walks.length + lane;
      const walk = new Walk(world, grounds[number % grounds.length]!, chanceFrom(SEED + number));
      await walk.toTheEnd().catch((error: unknown) => {
        throw new Error(`seed ${SEED}, walk ${number}, ${String(error)}`, { cause: error });
      });
      return walk;
    });
    const ended = await Promise.all(round);
    for (const { lifecycle, steps } of ended.flatMap(({ trails }) => trails))
      world.grounds.get(lifecycle)?.experience.learn(steps);
    walks.push(...ended);
  }
  return walks;
};

/** How many referrals of a lifecycle came to an end, by how many acts, and which of its acts and outcomes nobody took. */
const sayOf = ({ lifecycle, experience }: Ground, trails: readonly Trail[]): string => {
  const walked = trails.filter((trail) => trail.lifecycle === lifecycle.id);
  const steps = stepsOf(lifecycle);
  const never = steps.filter((step) => experience.timesTaken(step) === 0);
  const acts = walked.reduce((sum, trail) => sum + trail.steps.length, 0);
  return (
    `${lifecycle.id}: ${walked.length} ended by ${acts} acts; ${steps.length - never.length} of ` +
    `${steps.length} acts and outcomes taken, never: ${never.join(', ') || 'none'}`
  );
};

describe('an independent client that knows only what the API offers', () => {
  it(
    'walks random lawful referrals of every lifecycle to their ends, and no offer that it takes up is refused',
    async () => {
      const world = await newWorld();
      const startedAt = Date.now();
      const walks = await walkAll(world);
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      const trails = walks.flatMap((walk) => walk.trails);
      const said = [...world.grounds.values()].map((ground) => sayOf(ground, trails));
      console.log([`${walks.length} walks (seed ${SEED}, ${seconds} s)`, ...said].join('\n'));
      const deadEnds = walks.flatMap((walk) => walk.deadEnds);
      expect(deadEnds.filter((place) => !DEAD_ENDS.includes(place))).toEqual([]);
      expect(walks.length).toBeGreaterThanOrEqual(ASKED ?? AT_ONCE);
    },
    TIME_MS === Infinity ? WALKS * SLOWEST_WALK_MS : TIME_MS + 3 * SLOWEST_WALK_MS,
  );
});
