import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { LaunchError } from '../../apps/launcher/src/launch-error.js';
import { isMissed, type Figure } from './figure.js';
import { machineOf } from './machine.js';
import { optionsOf, UsageError, type Options } from './options.js';
import type { Part, Progress } from './part.js';
import { counting } from './parts/counting.js';
import { act } from './parts/act.bench.js';
import { cost } from './parts/cost.bench.js';
import { herd } from './parts/herd.bench.js';
import { lifecycles } from './parts/lifecycles.bench.js';
import { lists } from './parts/lists.bench.js';
import { replay } from './parts/replay.bench.js';
import { profilesIn } from './profile.js';
import { tableOf } from './table.js';
import { startWorld, type StartedWorld } from './world/world.js';

/** In the order in which they run: what fills the database comes last. */
const PARTS = {
  counting: { title: 'Counting periods', run: counting },
  lifecycles: { title: 'Whole lives of a transfer', run: lifecycles },
  act: { title: 'One act', run: act },
  cost: { title: 'What a life costs', run: cost },
  replay: { title: 'Replay', run: replay },
  herd: { title: 'Duties that end together', run: herd },
  lists: { title: 'Lists of a province', run: lists },
} as const satisfies Readonly<Record<string, Part>>;

type Name = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as readonly Name[];

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const progress: Progress = (line) =>
  void process.stderr.write(`· ${String(Math.round(performance.now() / 1_000)).padStart(4)} s  ${line}\n`);

/** `npm run bench`: prints what was measured here and now; exit code 1 where a target was missed. */
export const main = async (args: readonly string[]): Promise<void> => {
  try {
    const options = optionsOf(args, NAMES);
    const missed = await measure(options);
    print('');
    if (!options.judged) print('A quick run: it shows that everything runs, and its figures mean nothing.');
    else print(missed.length === 0 ? 'Every target was reached.' : `Missed: ${missed.join('; ')}.`);
    process.exitCode = options.judged && missed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LaunchError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
};

/** @returns the figures that missed their targets */
const measure = async ({ parts, sizes, judged, profile }: Options<Name>): Promise<readonly string[]> => {
  for (const line of machineOf()) print(line);
  if (profile !== undefined) mkdirSync(resolve(profile), { recursive: true });
  const figures: Figure[] = [];
  let world: Promise<StartedWorld> | undefined;
  const close = async () => (await world)?.close();
  let isStopping = false;
  const stopped = (signal: NodeJS.Signals) => {
    progress(`Stopping: ${signal}`);
    isStopping = true;
    void close().finally(() => process.exit(1));
  };
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    for (const name of parts) {
      const part: Part = PARTS[name];
      const startedAt = performance.now();
      const measured = await part.run({
        world: () => (world ??= startWorld(progress, profile && resolve(profile))),
        sizes,
        progress,
      });
      const seconds = Math.round((performance.now() - startedAt) / 1_000);
      print(`\n${part.title} (${name}, ${seconds} s)\n${tableOf(measured.figures, judged)}`);
      for (const note of measured.notes) print(`  ${note}`);
      figures.push(...measured.figures);
    }
  } catch (error) {
    // What fails because it was told to stop has nothing to say: the process ends as soon as all is put away.
    if (isStopping) await new Promise(() => undefined);
    throw error;
  } finally {
    progress('Stopping');
    await close();
  }
  if (profile !== undefined) print(`\nWhere the time went\n${profilesIn(resolve(profile))}`);
  return figures.filter(isMissed).map(({ what }) => what);
};
