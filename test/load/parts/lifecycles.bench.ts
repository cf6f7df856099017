import pMap from 'p-map';
import { join } from 'node:path';
import { ofRounds, type Figure } from '../figure.js';
import type { Measured, Surroundings } from '../part.js';
import { quantile, ratiosOf } from '../statistics.js';
import { timed } from '../world/timed.js';
import { builtFile, writtenBundle } from '../world/bundle.js';
import { WHOLE_LIFE } from '../world/plan.js';
import { byRawClient, bySignals, overHttp, USUAL_QUEUE, type Player } from '../world/players.js';
import { rehearse, type Rehearsal } from '../world/rehearsal.js';

const TARGETS = { raw: { atLeast: 0.85 }, usual: { atLeast: 1.4 } } as const;

interface Form {
  readonly name: string;
  readonly player: Player;
  /** Lives a second, by round. */
  readonly rates: number[];
  /** Milliseconds. */
  readonly lives: number[];
  readonly acts: number[];
}

/** Whole lives of a transfer over HTTP, by the raw client, and in the form that most would write. */
export const lifecycles = async ({ world: start, sizes, progress }: Surroundings): Promise<Measured> => {
  const world = await start();
  const rehearsal = await rehearse(world, WHOLE_LIFE);
  progress('Bundling the usual form');
  const bundle = await writtenBundle(
    builtFile('fixtures/usual.workflows.js'),
    join(world.folder, 'usual-bundle.js'),
  );
  const usualWorker = await world.startWorker({
    ...{ name: 'usual-worker', taskQueue: USUAL_QUEUE, bundle },
    ...{ tasks: 40, cache: 400 },
  });
  const formOf = (name: string, player: Player): Form => ({ name, player, rates: [], lives: [], acts: [] });
  const http = formOf('over HTTP', overHttp(world, rehearsal));
  const raw = formOf('raw client, same workflow and steps', byRawClient(world, rehearsal));
  const usual = formOf('usual form: signals, activities, timers', bySignals(world, rehearsal));
  const forms = [http, raw, usual];
  try {
    for (let round = 0; round <= sizes.rounds; round += 1) {
      for (const form of [...forms.slice(round % 3), ...forms.slice(0, round % 3)]) {
        progress(
          `Lifecycles, ${round === 0 ? 'warm-up' : `round ${round} of ${sizes.rounds}`}: ${form.name}`,
        );
        await playRound(form, rehearsal, sizes);
        if (round === 0) for (const list of [form.rates, form.lives, form.acts]) list.length = 0;
      }
    }
  } finally {
    await usualWorker.stop();
  }
  const steps = rehearsal.deeds.length + 1;
  return {
    figures: [
      ofRounds('lives over HTTP ÷ raw client', '', ratiosOf(http.rates, raw.rates), TARGETS.raw),
      ofRounds('lives over HTTP ÷ usual form', '', ratiosOf(http.rates, usual.rates), TARGETS.usual),
      ...forms.flatMap(figuresOf),
    ],
    notes: [
      `A life: opening and ${steps - 1} acts to the end, ${sizes.concurrency} lives at once, ${sizes.lifecycles} of each form in a round. Documents were uploaded before; all forms name the same ones.`,
      'The raw client does not check access, keep request rows or read an answer back. The usual form runs on a worker of its own, by the raw client without HTTP; whoever signals looks at the read model until the step is there.',
    ],
  };
};

const figuresOf = ({ name, rates, lives, acts }: Form): readonly Figure[] => [
  ofRounds(`lives, ${name}`, 'a second', rates),
  { what: `  one life, p50`, unit: 'ms', value: quantile(lives, 0.5) },
  { what: `  one life, p99`, unit: 'ms', value: quantile(lives, 0.99) },
  { what: `  one act, p50`, unit: 'ms', value: quantile(acts, 0.5) },
  { what: `  one act, p99`, unit: 'ms', value: quantile(acts, 0.99) },
];

const playRound = async (
  { player, rates, lives, acts }: Form,
  { deeds }: Rehearsal,
  sizes: Surroundings['sizes'],
): Promise<void> => {
  const life = async (): Promise<void> => {
    const { ms } = await timed(async () => {
      const id = await player.open();
      for (const deed of deeds) acts.push((await timed(() => player.perform(id, deed))).ms);
    });
    lives.push(ms);
  };
  const all = Array.from({ length: sizes.lifecycles });
  const { ms } = await timed(() => pMap(all, life, { concurrency: sizes.concurrency }));
  rates.push((sizes.lifecycles * 1_000) / ms);
};
