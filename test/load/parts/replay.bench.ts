import pMap from 'p-map';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker, type ReplayHistoriesIterable } from '@temporalio/worker';
import { bundlePath } from '../../../apps/worker/src/bundle-path.js';
import { ofRounds } from '../figure.js';
import type { Measured, Surroundings } from '../part.js';
import { ratiosOf } from '../statistics.js';
import { timed } from '../world/timed.js';
import { builtFile, bundleOf } from '../world/bundle.js';
import { LIFECYCLE, WHOLE_LIFE } from '../world/plan.js';
import { byRawClient } from '../world/players.js';
import { rehearse } from '../world/rehearsal.js';
import type { World } from '../world/world.js';

const TARGET = { atLeast: 0.9 } as const;
/** Read at the head of the loop, so that the bundler is not asked for it twice. */
type Histories = readonly { readonly workflowId: string; readonly history: History }[];
type History = Awaited<ReturnType<ReturnType<World['temporal']['workflow']['getHandle']>['fetchHistory']>>;
type Bundle = NonNullable<Parameters<typeof Worker.runReplayHistories>[0]['workflowBundle']>;

/** Histories through the SDK's replayer: our workflows against some that make the same commands and nothing else. */
export const replay = async ({ world: start, sizes, progress }: Surroundings): Promise<Measured> => {
  const world = await start();
  progress(`Replay: playing ${sizes.histories} lives`);
  const histories = await played(world, sizes);
  const timers = timersIn(histories);
  const steps = WHOLE_LIFE.length + 1;
  const entry = join(world.folder, 'bare-workflows.mjs');
  await writeFile(entry, entryOf(builtFile('fixtures/bare-referral.js'), steps, timers));
  const bare = await bundleOf(entry);
  const ours = { code: await readFile(bundlePath, 'utf8') };
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= sizes.rounds; round += 1) {
    progress(`Replay: ${round === 0 ? 'warm-up' : `round ${round} of ${sizes.rounds}`}`);
    for (const form of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const { ms } = await timed(() => replayAll(form === 'ours' ? ours : bare, histories));
      if (round > 0) rates[form].push((histories.length * 1_000) / ms);
    }
  }
  const [first] = histories;
  return {
    figures: [
      ofRounds('histories replayed, ours ÷ bare', '', ratiosOf(rates.ours, rates.bare), TARGET),
      ofRounds('histories replayed, our workflows', 'a second', rates.ours),
      ofRounds('histories replayed, without logic', 'a second', rates.bare),
    ],
    notes: [
      `${histories.length} histories of ${first?.history.events?.length ?? 0} events, the same ones for both. Without logic: the same local activities, timers and answers, and no judgment.`,
    ],
  };
};

const played = async (world: World, sizes: Surroundings['sizes']): Promise<Histories> => {
  const rehearsal = await rehearse(world, WHOLE_LIFE);
  const player = byRawClient(world, rehearsal);
  const played = async (): Promise<Histories[number]> => {
    const workflowId = await player.open();
    for (const deed of rehearsal.deeds) await player.perform(workflowId, deed);
    const handle = world.temporal.workflow.getHandle(workflowId);
    await handle.result();
    return { workflowId, history: await handle.fetchHistory() };
  };
  return pMap(Array.from({ length: sizes.histories }), played, { concurrency: sizes.concurrency });
};

/** Steps after which a timer was started: the same ones in every history, or they cannot be replayed by one workflow. */
const timersIn = (histories: Histories): readonly number[] => {
  const found = histories.map(({ history }) => {
    let steps = 0;
    return (history.events ?? []).flatMap((event) => {
      if (event.markerRecordedEventAttributes) steps += 1;
      return event.timerStartedEventAttributes ? [steps] : [];
    });
  });
  const texts = new Set(found.map(String));
  if (texts.size !== 1) throw new Error(`histories differ in their timers: ${[...texts].join(' / ')}`);
  return found[0] ?? [];
};

const entryOf = (fixture: string, steps: number, timersAfter: readonly number[]): string =>
  `import { bareReferral } from ${JSON.stringify(fixture)};
const bare = bareReferral(${steps}, ${JSON.stringify(timersAfter)});
export { bare as ${JSON.stringify(LIFECYCLE)} };
`;

/** @throws Error for a history that does not replay: a figure of it would mean nothing */
const replayAll = async (workflowBundle: Bundle, histories: Histories): Promise<void> => {
  const iterable: ReplayHistoriesIterable = (async function* () {
    yield* histories;
  })();
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, iterable))
    if (error) throw new Error(`${workflowId} does not replay`, { cause: error });
};
