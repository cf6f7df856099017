import { setTimeout as pause } from 'node:timers/promises';
import { startFaultWorld, type FaultWorld, type WireName } from './world/fault-world.js';
import { Load } from './world/load.js';
import type { Wire } from './world/wire.js';

const MINUTE = 60_000;
/** Longer than anybody may wait for an answer. */
const SILENCE_MS = 11_000;
const CUT_MS = 4_000;
const SLOWNESS_MS = 6_000;
/** Every piece, in each direction: an act has a dozen of them. */
const LATENCY_MS = 40;
const SERVES_AGAIN_WITHIN_MS = 30_000;

interface Trouble {
  readonly what: string;
  readonly on: readonly WireName[];
  readonly begin: (wire: Wire) => void;
  readonly lastsMs: number;
}

const cut = { begin: (wire: Wire) => wire.cut(), lastsMs: CUT_MS };
const silence = { begin: (wire: Wire) => wire.silence(), lastsMs: SILENCE_MS };
const slowness = { begin: (wire: Wire) => wire.slow(LATENCY_MS), lastsMs: SLOWNESS_MS };

describe('While the network fails, people hear only what lasts or 503 within ten seconds', () => {
  let world: FaultWorld;
  beforeAll(async () => {
    world = await startFaultWorld();
  }, 2 * MINUTE);
  afterAll(async () => {
    await world?.close();
  }, MINUTE);

  it.each<Trouble>([
    { what: 'cut between API and PostgreSQL', on: ['apiToDatabase'], ...cut },
    { what: 'cut between API and Temporal', on: ['apiToTemporal'], ...cut },
    { what: 'cut between worker and PostgreSQL', on: ['workerToDatabase'], ...cut },
    { what: 'cut between worker and Temporal', on: ['workerToTemporal'], ...cut },
    { what: 'silent between API and PostgreSQL', on: ['apiToDatabase'], ...silence },
    { what: 'silent between API and Temporal', on: ['apiToTemporal'], ...silence },
    { what: 'silent between worker and both', on: ['workerToDatabase', 'workerToTemporal'], ...silence },
    {
      what: 'forgotten, by what stands between API, worker and PostgreSQL',
      on: ['apiToDatabase', 'workerToDatabase'],
      begin: (wire) => wire.forget(),
      lastsMs: 0,
    },
    {
      what: 'slow everywhere',
      on: ['apiToDatabase', 'apiToTemporal', 'workerToDatabase', 'workerToTemporal'],
      ...slowness,
    },
  ])(
    '$what',
    async ({ what, on, begin, lastsMs }) => {
      const load = new Load(world);
      expect(await load.allServedAfterMs(SERVES_AGAIN_WITHIN_MS)).toBeLessThan(SERVES_AGAIN_WITHIN_MS);
      const wires = world.replicas.flatMap(({ wires: all }) => on.map((name) => all[name]));
      wires.forEach(begin);
      await pause(lastsMs);
      for (const wire of wires) wire.heal();
      const servedAfterMs = await load.allServedAfterMs(2 * SERVES_AGAIN_WITHIN_MS);
      const found = await load.stop();
      const told = (status: number): number => load.heard.filter((one) => one.status === status).length;
      const longestMs = Math.round(Math.max(...load.heard.map(({ ms }) => ms)));
      console.log(JSON.stringify({ what, servedAfterMs, longestMs, 202: told(202), 503: told(503) }));
      expect(load.offences()).toEqual([]);
      expect(found).toEqual([]);
      expect(servedAfterMs).toBeLessThan(SERVES_AGAIN_WITHIN_MS);
    },
    4 * MINUTE,
  );
});
