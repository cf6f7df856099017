import { chanceFrom } from '#libs/lifecycle/check/walk/chance.js';
import { baseUrl, dataDir } from '../acceptance/client.js';
import { PatientClient } from '../faults/world/patient-client.js';
import { tokenFor } from '../faults/world/token-for.js';
import { Experience, stepName } from './experience.js';
import type { Lifecycle } from './offer.js';
import { Papers } from './papers.js';
import { Walk, type World } from './walk.js';

const SEED = Number(process.env.WALK_SEED ?? 20_261_122);
/** Without a number asked for, no walk begins after the time is up. */
const ASKED = process.env.WALKS === undefined ? null : Number(process.env.WALKS);
const WALKS = ASKED ?? 60;
const TIME_MS = ASKED === null ? 90_000 : Infinity;
/** What one of these learns the others know only when all have ended: so a seed always walks the same ways. */
const AT_ONCE = 6;
const SLOWEST_WALK_MS = 60_000;

const todayInBeijing = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const read = async <T>(client: PatientClient, path: string): Promise<T> => {
  const { status, body } = await client.get<T>('city-eco.handler', path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return body;
};

const newWorld = async (): Promise<World> => {
  const dir = dataDir();
  const client = new PatientClient({ baseUrls: [baseUrl()], token: (account) => tokenFor(dir, account) });
  const lifecycle = await read<Lifecycle>(client, '/lifecycles/criminal-transfer');
  const { items: units } = await read<{ items: World['units'] }>(client, '/directory/units');
  return { client, lifecycle, units, papers: new Papers(client, todayInBeijing()) };
};

/** Walks until the number or the time is up. @returns the ways that led to an end */
const walkAll = async (world: World, experience: Experience) => {
  const trails: (readonly string[])[] = [];
  const stopAt = Date.now() + TIME_MS;
  while (trails.length < WALKS && Date.now() < stopAt) {
    const round = Array.from({ length: Math.min(AT_ONCE, WALKS - trails.length) }, async (_, lane) => {
      const number = trails.length + lane;
      const walk = new Walk(world, experience, chanceFrom(SEED + number));
      await walk.toTheEnd().catch((error: unknown) => {
        throw new Error(`seed ${SEED}, walk ${number}, ${String(error)}`, { cause: error });
      });
      return walk.trail;
    });
    const ended = await Promise.all(round);
    for (const trail of ended) experience.learn(trail);
    trails.push(...ended);
  }
  return trails;
};

describe('an independent client that knows only what the API offers', () => {
  it(
    'walks random lawful referrals to their ends, and no offer that it takes up is refused',
    async () => {
      const world = await newWorld();
      const experience = new Experience();
      const startedAt = Date.now();
      const trails = await walkAll(world, experience);
      const steps = Object.entries(world.lifecycle.acts).flatMap(([act, { outcomes }]) =>
        outcomes.length === 0 ? [act] : outcomes.map(({ outcome }) => stepName(act, outcome)),
      );
      const never = steps.filter((step) => experience.timesTaken(step) === 0);
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      console.log(
        `${trails.length} walks, ${trails.flat().length} acts, all ended (seed ${SEED}, ${seconds} s); ` +
          `${steps.length - never.length} of ${steps.length} acts and outcomes taken, never: ${never.join(', ')}`,
      );
      expect(trails.length).toBeGreaterThanOrEqual(ASKED ?? AT_ONCE);
    },
    TIME_MS === Infinity ? WALKS * SLOWEST_WALK_MS : TIME_MS + 3 * SLOWEST_WALK_MS,
  );
});
