import { setTimeout as pause } from 'node:timers/promises';
import { startFaultWorld, type FaultWorld } from './world/fault-world.js';
import { Load } from './world/load.js';
import { descendants } from '../running/processes.js';

const MINUTE = 60_000;
const AWAY_MS = 20_000;
const SERVES_AGAIN_WITHIN_MS = 15_000;

describe('PostgreSQL away for twenty seconds under load', () => {
  let world: FaultWorld;
  beforeAll(async () => {
    world = await startFaultWorld();
  }, 2 * MINUTE);
  afterAll(async () => {
    await world?.close();
  }, MINUTE);

  const frozen = async (): Promise<void> => {
    const pids = await descendants(world.servers.postgres.pid!);
    for (const pid of pids) process.kill(pid, 'SIGSTOP');
    await pause(AWAY_MS);
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  };
  const stopped = async (): Promise<void> => {
    await world.servers.postgres.stop();
    await pause(AWAY_MS);
    await world.servers.postgres.start();
  };

  it.each([
    { how: 'frozen', away: frozen },
    { how: 'stopped and started', away: stopped },
  ])(
    '$how: only answers that last or 503 within ten seconds, and acts again within seconds',
    async ({ how, away }) => {
      const load = new Load(world);
      expect(await load.allServedAfterMs(2 * SERVES_AGAIN_WITHIN_MS)).not.toBe(Infinity);
      await away();
      const servedAfterMs = await load.allServedAfterMs(MINUTE);
      const found = await load.stop();
      const told = (status: number): number => load.heard.filter((one) => one.status === status).length;
      const longestMs = Math.round(Math.max(...load.heard.map(({ ms }) => ms)));
      console.log(JSON.stringify({ how, servedAfterMs, longestMs, 202: told(202), 503: told(503) }));
      expect(load.offences()).toEqual([]);
      expect(found).toEqual([]);
      expect(told(503)).toBeGreaterThan(0);
      expect(servedAfterMs).toBeLessThan(SERVES_AGAIN_WITHIN_MS);
    },
    4 * MINUTE,
  );
});
