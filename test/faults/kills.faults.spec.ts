import { setTimeout as pause } from 'node:timers/promises';
import { chanceFrom } from '#libs/lifecycle/check/walk/chance.js';
import { Keeper } from './world/keeper.js';
import { linkViolations } from './world/link-invariants.js';
import { Lives } from './world/lives.js';
import type { Heard } from './world/patient-client.js';
import { startFaultWorld, type FaultWorld } from './world/fault-world.js';
import { violations } from './world/invariants.js';
import type { Service } from '../../apps/launcher/src/processes/service.js';

/** `npm run faults -- --kills 200` asks for a number; without one the kills go on for a while. */
const KILLS = process.env.KILLS === undefined ? null : Number(process.env.KILLS);
const SEED = Number(process.env.SEED ?? 20260302);
const FIRE_MS = 90_000;
const CLIENTS = 4;
const FLOOR = { kills: KILLS ?? 20, referrals: 15, steps: 75, links: 1 };
const MINUTE = 60_000;
const LIMIT_MS = KILLS === null ? 9 * MINUTE : 90 * MINUTE;

const targetsIn = ({ servers, replicas }: FaultWorld): Readonly<Record<string, readonly Service[]>> => ({
  worker: replicas.map(({ worker }) => worker),
  api: replicas.map(({ api }) => api),
  temporal: [servers.temporal],
  postgres: [servers.postgres],
});

/** A party to whom nothing has come reads nothing. Whoever read once and then no more ends a life with an error. */
const isNotThere = ({ what, status }: Heard): boolean => status === 404 && what.startsWith('GET /referrals/');

describe(`${KILLS ?? 'Random'} kills of two APIs, two workers, Temporal and PostgreSQL (seed ${SEED})`, () => {
  let world: FaultWorld;
  let keeper: Keeper | undefined;
  afterAll(async () => {
    await keeper?.stop();
    await world?.close();
  }, MINUTE);

  it(
    'lose nothing that was answered, double nothing and mix nothing up',
    async () => {
      world = await startFaultWorld();
      const targets = targetsIn(world);
      keeper = new Keeper(Object.values(targets).flat());

      const heard: Heard[] = [];
      const clients = Array.from({ length: CLIENTS }, () => world.newClient((one) => heard.push(one)));
      const lives = await Lives.around(clients[0]!);
      let killing = true;
      let lived = 0;
      const loads = Promise.all(
        clients.map(async (client, index) => {
          const chance = chanceFrom(SEED + index);
          while (killing) {
            await lives.live(client, chance);
            lived += 1;
          }
        }),
      );

      const chance = chanceFrom(SEED);
      const killed: Record<string, number> = {};
      const startedAt = Date.now();
      const kinds = Object.keys(targets);
      const isEnough = (kills: number): boolean =>
        kills >= FLOOR.kills &&
        lived >= FLOOR.referrals &&
        (KILLS !== null || Date.now() - startedAt > FIRE_MS);
      const kill = async (): Promise<void> => {
        for (let kills = 0; !isEnough(kills); kills += 1) {
          await pause(500 + chance.below(2_500));
          const kind = chance.oneOf(kinds)!;
          const service = chance.oneOf(targets[kind]!)!;
          await keeper!.kill(service);
          killed[kind] = (killed[kind] ?? 0) + 1;
        }
      };
      // A client that is answered wrongly ends the run.
      await Promise.race([kill(), loads]);
      killing = false;
      await loads;

      const asked = world.asked();
      const found = await world.looking((sights) => violations(sights, asked));
      const { links } = await world.looking(linkViolations);
      const offences = heard.flatMap((one) =>
        one.offence === null || isNotThere(one) ? [] : [`${one.what}: ${one.offence}`],
      );
      const retries = asked.reduce((sum, { statuses }) => sum + statuses.length, 0);
      const longest = Math.round(Math.max(...heard.map(({ ms }) => ms)));
      const minutes = ((Date.now() - startedAt) / MINUTE).toFixed(1);
      console.log(
        JSON.stringify({
          killed,
          minutes,
          lived,
          links,
          asked: asked.length,
          retries,
          longest,
          violations: found.length,
        }),
      );
      expect(found).toEqual([]);
      expect(offences).toEqual([]);
      expect(Object.values(killed).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
        FLOOR.kills,
      );
      expect(Object.keys(killed).sort()).toEqual(kinds.toSorted());
      expect(lived).toBeGreaterThanOrEqual(FLOOR.referrals);
      expect(asked.length).toBeGreaterThanOrEqual(FLOOR.steps);
      expect(links).toBeGreaterThanOrEqual(FLOOR.links);
    },
    LIMIT_MS,
  );
});
