import { Failpoint, type Armed, type Point } from './world/failpoint.js';
import { startFaultWorld, until, type FaultWorld, type Replica, type WireName } from './world/fault-world.js';
import { missing, violations } from './world/invariants.js';
import { Keeper } from './world/keeper.js';
import { Newcomer } from './world/newcomer.js';
import type { Heard } from './world/patient-client.js';
import { killNow } from '../running/processes.js';

/** A process that died takes seconds to come back: the whole is for `npm run faults`. */
const WHOLE = process.env.KILLS !== undefined;
const BREAKS = WHOLE ? 20 : 6;
const DEATHS = WHOLE ? 20 : 3;
/** A referral whose worker died waits for its task to time out: several at once, so that the test does not. */
const CLIENTS = 6;
const MINUTE = 60_000;
const LIMIT_MS = 10 * MINUTE;
const COMES_WITHIN_MS = 40_000;

describe('A fault at the very place, again and again', () => {
  const failpoint = new Failpoint();
  let world: FaultWorld;
  let keeper: Keeper;
  const heard: Heard[] = [];

  beforeAll(async () => {
    world = await startFaultWorld({
      workerToDatabase: (replica) => failpoint.onSteps(replica),
      clientToApi: (replica) => failpoint.onAnswers(replica),
    });
    keeper = new Keeper(world.replicas.flatMap(({ api, worker }) => [api, worker]));
  }, MINUTE * 2);
  afterAll(async () => {
    await keeper?.stop();
    await world?.close();
  }, MINUTE);

  const named = (name: string): Replica => {
    const replica = world.replicas.find((each) => each.name === name);
    if (!replica) throw new Error(`there is no replica ${name}`);
    return replica;
  };

  /** Clients act while strike follows strike; after every act its step is looked for, and in the end everything. */
  const endure = async (point: Point, times: number, strike: Armed['strike']): Promise<void> => {
    let isStriking = true;
    const loads = Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const client = world.newClient((one) => heard.push(one));
        const newcomer = new Newcomer(client);
        const look = async (): Promise<void> =>
          expect(await world.looking((sights) => missing(sights, client.asked.slice(-1)))).toEqual([]);
        while (isStriking) {
          const id = await newcomer.open();
          await look();
          while (isStriking && (await newcomer.actOnce(id)) !== null) await look();
        }
      }),
    );
    const strikes = async (): Promise<void> => {
      for (let count = 1; count <= times; count += 1) {
        failpoint.arm({ point, strike });
        await until(`strike ${count} ${point}`, COMES_WITHIN_MS, () => !failpoint.isArmed);
      }
    };
    try {
      await Promise.race([strikes(), loads]);
    } finally {
      isStriking = false;
    }
    await loads;
    expect(await world.looking((sights) => violations(sights, world.asked()))).toEqual([]);
    expect(heard.flatMap(({ what, offence }) => (offence === null ? [] : [`${what}: ${offence}`]))).toEqual(
      [],
    );
  };

  const dies = (of: 'api' | 'worker') => ({
    times: DEATHS,
    strike: (replica: string) => killNow(named(replica)[of].pid!),
  });
  const breaks = (wire: WireName) => ({
    times: BREAKS,
    strike: (replica: string) => named(replica).wires[wire].reset(),
  });

  it.each<{
    readonly what: string;
    readonly point: Point;
    readonly times: number;
    readonly strike: Armed['strike'];
  }>([
    {
      what: 'A database connection that breaks before the commit of a step loses nothing',
      point: 'before the commit',
      ...breaks('workerToDatabase'),
    },
    {
      what: 'A database connection that breaks after the commit of a step doubles nothing',
      point: 'after the commit',
      ...breaks('workerToDatabase'),
    },
    {
      what: 'A connection that breaks before the answer leaves what was asked done, once',
      point: 'before the answer',
      ...breaks('clientToApi'),
    },
    {
      what: 'A worker that dies before the commit of a step has recorded nothing',
      point: 'before the commit',
      ...dies('worker'),
    },
    {
      what: 'A worker that dies after the commit of a step has recorded it, once',
      point: 'after the commit',
      ...dies('worker'),
    },
    {
      what: 'An API that dies before its answer has done what it was asked, once',
      point: 'before the answer',
      ...dies('api'),
    },
    {
      what: 'An API that dies after its answer has kept its word',
      point: 'after the answer',
      ...dies('api'),
    },
  ])('$what', ({ point, times, strike }) => endure(point, times, strike), LIMIT_MS);
});
