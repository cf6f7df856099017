import type { Figure } from '../figure.js';
import type { Measured, Surroundings } from '../part.js';
import { quantile } from '../statistics.js';
import { spreadWakeUp } from '#workflows/engine/spread-wake-up.js';
import { DueTogether } from '../world/due-together.js';
import { Reviews } from '../world/reviews.js';
import { steadyActs } from '../world/steady-acts.js';
import type { World } from '../world/world.js';

/** Acts' p99 during the herd, as a multiple of the quiet time's. */
const TARGET = { atMost: 3 } as const;
/** People at work: so many acts a second, whatever the server does. */
const ACTS_A_SECOND = 8;
const POOL = 40;
const AT_ONCE_SHARE = 0.3;
/** What the engine spreads over. */
const SPREAD_SECONDS = 300;
const A_MIDNIGHT = '2026-03-02T16:00:00.000Z';

/** How the engine spreads the wake-ups of one midnight: milliseconds after it, by referral. */
const afterMidnight =
  (seconds: number) =>
  (referralId: string): number =>
    ((Date.parse(spreadWakeUp(A_MIDNIGHT, referralId)) - Date.parse(A_MIDNIGHT)) * seconds) / SPREAD_SECONDS;
const together = (): number => 0;

/** Duties that end together while people go on acting. */
export const herd = async (surroundings: Surroundings): Promise<Measured> => {
  const { sizes, progress } = surroundings;
  const world = await surroundings.world();
  progress('Herd: opening referrals for people to act on');
  const reviews = await Reviews.open(world, Math.min(POOL, sizes.duties), sizes.concurrency);
  const [spread, atOnce] = [sizes.duties, Math.ceil(sizes.duties * AT_ONCE_SHARE)];
  const midnight = await herdOf(world, reviews, surroundings, spread, afterMidnight(sizes.midnightSeconds));
  const instant = await herdOf(world, reviews, surroundings, atOnce, together);
  return {
    figures: [
      ...figuresOf(`${spread} duties of one midnight`, midnight, true),
      ...figuresOf(`${atOnce} duties of one instant, not spread`, instant, false),
    ],
    notes: [
      `${ACTS_A_SECOND} acts a second over HTTP, counted from the moment at which each was to be sent. The duties: 24 hours to send a case, started so long ago that they end now.`,
      `Of one midnight: the engine wakes referrals in the five minutes after it, by their ids, and theirs end at just these moments (here within ${sizes.midnightSeconds} s). Not spread: what would happen otherwise.`,
    ],
  };
};

interface Herd {
  /** Milliseconds of acts before, and while the duties ended. */
  readonly quiet: readonly number[];
  readonly during: readonly number[];
  /** Milliseconds from the end of each duty to the recording of its rung. */
  readonly lateness: readonly number[];
  /** Seconds from the first end to the last recording. */
  readonly lasted: number;
}

const herdOf = async (
  world: World,
  reviews: Reviews,
  { sizes, progress }: Surroundings,
  duties: number,
  after: (referralId: string) => number,
): Promise<Herd> => {
  progress(`Herd: opening ${duties} referrals whose duties end together`);
  const due = await DueTogether.open(world, duties, sizes.concurrency);
  const quietMs = sizes.quietSeconds * 1_000;
  await due.start(quietMs, after, sizes.concurrency);
  progress(`Herd: ${sizes.quietSeconds} s of acts before the first duty ends`);
  const acts = steadyActs(reviews, ACTS_A_SECOND);
  await pauseUntil(due.firstEnd);
  const quiet = acts.taken();
  progress(`Herd: the duties end`);
  await due.allFired((fired) => progress(`Herd: ${fired} of ${duties} have been seen to`));
  const during = acts.taken();
  await acts.stop();
  return { quiet, during, ...(await due.lateness()) };
};

const figuresOf = (
  name: string,
  { quiet, during, lateness, lasted }: Herd,
  isBound: boolean,
): readonly Figure[] => [
  {
    ...{ what: `${name}: acts' p99 ÷ quiet`, unit: '' },
    value: quantile(during, 0.99) / quantile(quiet, 0.99),
    ...(isBound && { target: TARGET }),
  },
  { what: `  acts before, p50 of ${quiet.length}`, unit: 'ms', value: quantile(quiet, 0.5) },
  { what: '  acts before, p99', unit: 'ms', value: quantile(quiet, 0.99) },
  { what: `  acts meanwhile, p50 of ${during.length}`, unit: 'ms', value: quantile(during, 0.5) },
  { what: '  acts meanwhile, p99', unit: 'ms', value: quantile(during, 0.99) },
  { what: '  all rungs recorded after', unit: 's', value: lasted },
  { what: '  rung recorded after the duty ended, p50', unit: 'ms', value: quantile(lateness, 0.5) },
  { what: '  rung recorded after the duty ended, p99', unit: 'ms', value: quantile(lateness, 0.99) },
];

const pauseUntil = (at: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())));
