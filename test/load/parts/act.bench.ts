import pMap from 'p-map';
import { TASK_QUEUE } from '#libs/contracts/engine.js';
import { ofRounds, type Figure } from '../figure.js';
import type { Measured, Surroundings } from '../part.js';
import { median, quantile, ratiosOf } from '../statistics.js';
import { timed } from '../world/timed.js';
import { bundlePath } from '../../../apps/worker/src/bundle-path.js';
import { Reviews } from '../world/reviews.js';
import type { World } from '../world/world.js';

const TARGETS = { alone: { atMost: 1.3 }, cold: { atLeast: 0.55 } } as const;
/** Referrals for single acts: so many that none gets a long log. */
const POOL = 40;
const CONCURRENCY = 8;
/** Referrals that take turns, for each that the worker keeps: each is long forgotten when its turn comes. */
const TURNS = 3;
/** Of those, so many in a block: the next block finds the others forgotten. */
const BLOCK = 1.5;
/** Of those that the worker keeps, so many are acted on again at once. */
const WARM = 0.4;

/** One act alone, and acts on a worker that has forgotten the referral. */
export const act = async (surroundings: Surroundings): Promise<Measured> => {
  const world = await surroundings.world();
  const { cache } = surroundings.sizes;
  return {
    figures: [...(await alone(world, surroundings)), ...(await cold(world, surroundings))],
    notes: [
      'Acts: asking for a supplement and supplying it, in turn. Alone: nothing else is asked of the servers; HTTP and raw client take turns on the same referrals.',
      `Cold: a worker with room for ${cache} referrals, ${TURNS * cache} of which take turns over HTTP, so that each is replayed from its history; warm: the ${Math.ceil(WARM * cache)} that it has just had, again. ${CONCURRENCY} acts at once.`,
    ],
  };
};

const alone = async (world: World, { sizes, progress }: Surroundings): Promise<readonly Figure[]> => {
  progress('One act alone: opening referrals');
  const reviews = await Reviews.open(world, Math.min(POOL, sizes.acts), sizes.concurrency);
  const http: number[][] = [];
  const raw: number[][] = [];
  for (let round = 0; round <= sizes.rounds; round += 1) {
    progress(`One act alone: ${round === 0 ? 'warm-up' : `round ${round} of ${sizes.rounds}`}`);
    const [byHttp, byRaw]: [number[], number[]] = [[], []];
    for (let n = 0; n < sizes.acts; n += 1) {
      const turn = (n + round) % 2 === 0;
      const [review] = reviews.oldest(1);
      if (!review) throw new Error('no referral is under review');
      for (const overHttp of turn ? [true, false] : [false, true]) {
        const { ms } = await timed(() => (overHttp ? review.actOverHttp() : review.actByRawClient()));
        (overHttp ? byHttp : byRaw).push(ms);
      }
    }
    if (round > 0) {
      http.push(byHttp);
      raw.push(byRaw);
    }
  }
  return [
    ofRounds(
      'one act, p50: over HTTP ÷ raw update with record',
      '',
      ratiosOf(http.map(median), raw.map(median)),
      TARGETS.alone,
    ),
    ofRounds('one act over HTTP, p50', 'ms', http.map(median)),
    { what: 'one act over HTTP, p99', unit: 'ms', value: quantile(http.flat(), 0.99) },
    ofRounds('raw update with record, p50', 'ms', raw.map(median)),
    { what: 'raw update with record, p99', unit: 'ms', value: quantile(raw.flat(), 0.99) },
  ];
};

const cold = async (world: World, { sizes, progress }: Surroundings): Promise<readonly Figure[]> => {
  progress('Cold acts: changing to a worker with a small cache');
  await world.worker.stop();
  const worker = await world.startWorker({
    ...{ name: 'small-cache-worker', taskQueue: TASK_QUEUE, bundle: bundlePath },
    ...{ tasks: sizes.cache / 2, cache: sizes.cache },
  });
  try {
    // Opened by this worker: the server would keep tasks for one that went, for seconds.
    progress('Cold acts: opening referrals');
    const reviews = await Reviews.open(world, TURNS * sizes.cache, sizes.concurrency);
    const rates = { cold: [] as number[], warm: [] as number[] };
    const singles = { cold: [] as number[], warm: [] as number[] };
    const [block, warm] = [BLOCK * sizes.cache, Math.ceil(WARM * sizes.cache)];
    for (let round = 0; round <= sizes.rounds; round += 1) {
      progress(`Cold acts: ${round === 0 ? 'warm-up' : `round ${round} of ${sizes.rounds}`}`);
      for (const kind of ['cold', 'warm'] as const) {
        const chosen = kind === 'cold' ? reviews.oldest(block) : repeated(reviews.newest(warm), block);
        const { ms } = await timed(() =>
          pMap(chosen, (review) => review.actOverHttp(), { concurrency: CONCURRENCY }),
        );
        const single = kind === 'cold' ? reviews.oldest(warm) : reviews.newest(warm);
        const alone = await pMap(single, (review) => timed(() => review.actOverHttp()), { concurrency: 1 });
        if (round === 0) continue;
        rates[kind].push((chosen.length * 1_000) / ms);
        singles[kind].push(...alone.map((one) => one.ms));
      }
    }
    return [
      ofRounds('acts over HTTP, cold ÷ warm', '', ratiosOf(rates.cold, rates.warm), TARGETS.cold),
      ofRounds('acts over HTTP, cold', 'a second', rates.cold),
      ofRounds('acts over HTTP, warm', 'a second', rates.warm),
      { what: 'one cold act alone, p50', unit: 'ms', value: quantile(singles.cold, 0.5) },
      { what: 'one cold act alone, p99', unit: 'ms', value: quantile(singles.cold, 0.99) },
      { what: 'one warm act alone, p50', unit: 'ms', value: quantile(singles.warm, 0.5) },
    ];
  } finally {
    await worker.stop();
    await world.worker.start();
    await world.workerIsThere();
  }
};

const repeated = <T>(items: readonly T[], length: number): readonly T[] =>
  Array.from({ length }, (_, n) => items[n % items.length] as T);
