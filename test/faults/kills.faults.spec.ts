import { Client as Temporal, Connection } from '@temporalio/client';
import { Client as Postgres } from 'pg';
import { openRecords } from '#libs/records/index.js';
import { PatientClient } from './client-load.js';
import { tokensFor, uploadFor } from './people.js';
import { violations } from './invariants.js';
import { newDataDir, freePort, startLiandong, type Liandong } from '../running/liandong.js';
import { isAlive, killPart, parts } from '../running/processes.js';
import { addressesOf } from '../running/addresses.js';

const KILLS = Number(process.env.KILLS ?? 40);
const SEED = Number(process.env.SEED ?? 20260302);
const TARGETS = ['worker', 'api', 'temporal', 'postgres'] as const;
const FLOOR = { referrals: 20, steps: 100 };
/** How many times the kills may go on for the floor. */
const MOST_TIMES_OVER = 3;
const LIMIT_MS = 15 * 60_000;

/** Mulberry32: the order of the kills follows from the seed alone. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** A part that was killed a moment ago has no process until it is started again. */
const aliveOf = async (dataDir: string, target: string): Promise<number> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const pid = (await parts(dataDir))[target];
    if (pid !== undefined && isAlive(pid)) return pid;
    await pause(100);
  }
  throw new Error(`${target} was not started again within a minute`);
};

const pause = (ms: number): Promise<void> => new Promise((wait) => setTimeout(wait, ms));

describe(`${KILLS} kills in the middle of acts (seed ${SEED})`, () => {
  let liandong: Liandong;
  afterAll(async () => {
    await liandong?.stop();
  });

  it(
    'lose nothing that was answered and double nothing',
    async () => {
      liandong = await startLiandong(await newDataDir(), await freePort());
      const people = await tokensFor(liandong.dataDir);
      const giveUpAt = Date.now() + LIMIT_MS - 60_000;
      let killing = true;

      const clients = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const client = new PatientClient(liandong.baseUrl, people, giveUpAt);
          return { client, documents: await uploadFor(liandong.baseUrl, people) };
        }),
      );
      let completed = 0;
      const loads = clients.map(async ({ client, documents }) => {
        while (killing) {
          const { id } = await client.write('city-eco.handler', '/referrals', 'opening', documents.opening);
          const act = (account: string, name: string, body: object) =>
            client.write(account, `/referrals/${id}/acts/${name}`, name, body);
          await act('city-eco.head', 'decide', documents.decide);
          await act('city-eco.handler', 'send', documents.send);
          await act('city-police.handler', 'receive', documents.receive);
          const { stage } = await act('city-police.head', 'decideFiling', documents.decideFiling);
          expect(stage.id).toBe('filed');
          completed += 1;
        }
      });

      const next = random(SEED);
      const killed: Record<string, number> = {};
      // A slow machine is killed until enough was done under fire to mean something.
      const isEnough = (kill: number): boolean =>
        kill >= KILLS && (completed >= FLOOR.referrals || kill >= KILLS * MOST_TIMES_OVER);
      for (let kill = 0; !isEnough(kill); kill += 1) {
        await pause(500 + next() * 2_500);
        const target = TARGETS[Math.floor(next() * TARGETS.length)]!;
        await killPart(await aliveOf(liandong.dataDir, target));
        killed[target] = (killed[target] ?? 0) + 1;
      }
      killing = false;
      await Promise.all(loads);

      const asked = clients.flatMap(({ client }) => client.asked);
      const { databaseUrl, temporalAddress, namespace } = await addressesOf(liandong.dataDir);
      const database = new Postgres({ connectionString: databaseUrl });
      await database.connect();
      const connection = await Connection.connect({ address: temporalAddress });
      const records = openRecords(databaseUrl, { maxConnections: 2, documentsFolder: liandong.dataDir });
      const found = await violations(database, records, new Temporal({ connection, namespace }), asked);
      await records.close();
      await database.end();
      await connection.close();

      const retries = asked.reduce((sum, { statuses }) => sum + statuses.length - 1, 0);
      console.log(
        JSON.stringify({ killed, completed, answered: asked.length, retries, violations: found.length }),
      );
      expect(found).toEqual([]);
      expect(Object.values(killed).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(KILLS);
      expect(Object.keys(killed).sort()).toEqual([...TARGETS].sort());
      expect(completed).toBeGreaterThanOrEqual(FLOOR.referrals);
      expect(asked.length).toBeGreaterThanOrEqual(FLOOR.steps);
    },
    LIMIT_MS,
  );
});
