import type { Figure } from '../figure.js';
import type { Measured, Surroundings } from '../part.js';
import { median } from '../statistics.js';
import { timed } from '../world/timed.js';
import { WHOLE_LIFE, TWELVE_ACTS } from '../world/plan.js';
import { overHttp } from '../world/players.js';
import { rehearse, type Rehearsal } from '../world/rehearsal.js';
import { leftBehind } from '../world/left-behind.js';
import { statementsDuring, type Statement } from '../world/statements.js';
import { actsOf, ToldStory, wholeStories } from '../world/told-story.js';
import type { World } from '../world/world.js';

const TARGETS = { events: { atMost: 100 }, kilobytes: { atMost: 40 } } as const;
const SHOWN = 14;

/** What one life leaves in Temporal and asks of PostgreSQL, of a transfer and of a story of each lifecycle. */
export const cost = async ({ world: start, sizes, progress }: Surroundings): Promise<Measured> => {
  const world = await start();
  const figures: Figure[] = [];
  const notes: string[] = [];
  for (const [name, plan] of [
    ['a life, eight acts', WHOLE_LIFE],
    ['transfer of twelve acts', TWELVE_ACTS],
  ] as const) {
    progress(`Cost of a ${name}`);
    const rehearsal = await rehearse(world, plan);
    const target = plan === TWELVE_ACTS ? TARGETS : null;
    const ids: string[] = [];
    const { ms, result } = await timed(() =>
      statementsDuring(world.administratorUrl, async () => {
        for (let n = 0; n < sizes.counted; n += 1) ids.push(await playOver(world, rehearsal));
      }),
    );
    const idle = await statementsDuring(world.administratorUrl, () => pause(ms));
    const steps = sizes.counted * (plan.length + 1);
    const perStep = (total(result) - total(idle)) / steps;
    const left = await Promise.all(ids.map((id) => leftBehind(world, id)));
    figures.push(
      {
        ...{ what: `${name}: history`, unit: 'events', value: median(left.map(({ events }) => events)) },
        ...(target && { target: target.events }),
      },
      {
        ...{ what: `${name}: history`, unit: 'KB', value: median(left.map(({ bytes }) => bytes)) / 1_024 },
        ...(target && { target: target.kilobytes }),
      },
      {
        ...{ what: `${name}: timers started`, unit: 'timers' },
        value: median(left.map(({ timers }) => timers)),
      },
      {
        ...{ what: `${name}: state transitions`, unit: 'transitions' },
        value: median(left.map(({ transitions }) => transitions)),
      },
      { what: `${name}: SQL statements a step`, unit: 'statements', value: perStep },
    );
    if (plan === WHOLE_LIFE)
      notes.push(
        `Statements of ${steps} steps over HTTP (calls a step, milliseconds each), of which ${(total(idle) / steps).toFixed(1)} a step come without any act:`,
        ...result.slice(0, SHOWN).map((statement) => lineOf(statement, steps)),
      );
  }
  for (const story of wholeStories()) {
    const name = `${story.definition.id}, ${actsOf(story).length} acts`;
    progress(`Cost of a story: ${name}`);
    figures.push(...(await costOfStory(world, await ToldStory.prepared(world.http, story), name)));
  }
  notes.push(
    'Of each lifecycle the longest story to an end that starts no other referral, once, with its true dates, until nothing is owed; documents were uploaded before. Its statements are those of its opening and all its acts together.',
  );
  return { figures, notes };
};

/** One whole story, from its opening to the end of its workflow. */
const costOfStory = async (world: World, story: ToldStory, name: string): Promise<readonly Figure[]> => {
  let id = '';
  const { ms, result } = await timed(() =>
    statementsDuring(world.administratorUrl, async () => {
      id = await story.tell();
      await world.temporal.workflow.getHandle(id).result();
    }),
  );
  const idle = await statementsDuring(world.administratorUrl, () => pause(ms));
  const { events, bytes } = await leftBehind(world, id);
  return [
    { what: `${name}: history`, unit: 'events', value: events },
    { what: `${name}: history`, unit: 'KB', value: bytes / 1_024 },
    { what: `${name}: SQL statements`, unit: 'statements', value: total(result) - total(idle) },
  ];
};

const total = (statements: readonly Statement[]): number =>
  statements.reduce((sum, { calls }) => sum + calls, 0);

const lineOf = ({ text, calls, totalMs }: Statement, steps: number): string =>
  `  ${(calls / steps).toFixed(2).padStart(6)} ${(totalMs / calls).toFixed(2).padStart(7)}  ${text.replace(/\s+/g, ' ').trim().slice(0, 100)}`;

const playOver = async (world: World, rehearsal: Rehearsal): Promise<string> => {
  const player = overHttp(world, rehearsal);
  const id = await player.open();
  for (const deed of rehearsal.deeds) await player.perform(id, deed);
  await world.temporal.workflow.getHandle(id).result();
  return id;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
