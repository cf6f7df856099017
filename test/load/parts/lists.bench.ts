import { ENGINE } from '#libs/records/index.js';
import { ofRounds, type Figure } from '../figure.js';
import type { Measured, Surroundings } from '../part.js';
import { fillProvince } from '../province/fill.js';
import { AGENCIES, drawnLine, REPEATS } from '../province/province.sql.js';
import { QUESTIONS, type Asking, type Question } from '../province/questions.js';
import { sameAnswers } from '../province/same-answers.js';
import { scansOf } from '../province/scans.js';
import { median, quantile, ratiosOf } from '../statistics.js';
import { timed } from '../world/timed.js';
import { steadyChanges } from '../world/steady-changes.js';
import type { World } from '../world/world.js';

const TARGETS = {
  ratio: { atMost: 2 },
  p99: { atMost: 5 },
  board: { atMost: 10 },
  scans: { atMost: 0 },
} as const;
/** Far more than a province of ten thousand agencies does at its busiest. */
const CHANGES_A_SECOND = 100;

/** Lists over a province of generated referrals, against the best SQL for the same answer. */
export const lists = async ({ world: start, sizes, progress }: Surroundings): Promise<Measured> => {
  const world = await start();
  const { ms } = await timed(() => fillProvince(world, sizes.referrals, progress));
  const figures: Figure[] = [];
  const scanned: string[] = [];
  for (const question of QUESTIONS) {
    progress(`Lists: ${question.name}`);
    const scans = await scansOf(world, question, await askingOf(world));
    scanned.push(...scans.map((table) => `${question.name}: ${table}`));
    figures.push(...(await asked(world, question, sizes)));
    if (question.isBoard || question.isBound) figures.push(...(await askedMeanwhile(world, question, sizes)));
  }
  return {
    figures: [
      {
        what: 'sequential scans in all their plans',
        unit: 'scans',
        value: scanned.length,
        target: TARGETS.scans,
      },
      ...figures,
    ],
    notes: [
      `${sizes.referrals.toLocaleString('en')} referrals of ${AGENCIES.toLocaleString('en')} agencies, generated in ${Math.round(ms / 1_000)} s: some hundred recorded by the ledger at instants of the past, multiplied with other parties and titles (${REPEATS} share a title). Without steps, notices, requests and audit entries of the copies, which no list reads.`,
      'Records: as the API asks them, a transaction on the viewer’s behalf. Best SQL: one prepared statement on a connection of its own pool, no transaction around it. A busy unit is asked for as often as it has work.',
      `Being written to: ${CHANGES_A_SECOND} changes a second of duties all over the province, the board's rows with each.`,
      'Boards: best SQL counts the duties themselves; the records add up what every change left (a row of 1 or -1), and are exact.',
      ...scanned.map((what) => `Read from end to end: ${what}`),
      'HTTP: the whole page as its reader gets it, each referral shown as far as the reader may know of it.',
    ],
  };
};

const askingOf = async ({ sql }: World): Promise<Asking> => {
  const { rows } = await sql.query<{ words: string }>(
    `select substr(title, 5, 2) as words from content where id like 'content-%' and id > 'content-' || md5(random()::text)
     order by id limit 1`,
  );
  return {
    unit: `a${Math.floor(AGENCIES * Math.random() ** 2.5)}`,
    line: drawnLine(Math.random()),
    now: new Date().toISOString(),
    soon: new Date(Date.now() + 3 * 86_400_000).toISOString(),
    words: rows[0]?.words ?? '公司',
  };
};

/** The same while duties of the whole province change. */
const askedMeanwhile = async (
  world: World,
  question: Question,
  sizes: Surroundings['sizes'],
): Promise<readonly Figure[]> => {
  const changes = await steadyChanges(world, CHANGES_A_SECOND);
  const figures = await asked(world, question, sizes, true).finally(() => changes.stop());
  return figures.map((figure, n) => (n === 0 ? { ...figure, what: `${figure.what}, written to` } : figure));
};

interface Times {
  readonly http: number[];
  readonly desk: number[];
  readonly best: number[];
}

const asked = async (
  world: World,
  question: Question,
  sizes: Surroundings['sizes'],
  isWrittenTo = false,
): Promise<readonly Figure[]> => {
  const rounds: Times[] = [];
  for (let round = 0; round <= sizes.rounds; round += 1) {
    const times: Times = { http: [], desk: [], best: [] };
    for (let n = 0; n < sizes.reads; n += 1) {
      const asking = await askingOf(world);
      if (round === 0 && !isWrittenTo) await sameAnswers(world, question, asking);
      const { text, values } = question.best(asking);
      const forms: readonly (readonly [keyof Times, () => Promise<unknown>])[] = [
        ['desk', () => world.records.as(ENGINE, (desk) => question.desk(desk, asking))],
        ['best', () => world.sql.query({ name: question.name, text, values: [...values] })],
        ...(question.http ? ([['http', () => page(world, question, asking)]] as const) : []),
      ];
      for (const [form, ask] of n % 2 === 0 ? forms : [...forms].reverse())
        times[form].push((await timed(ask)).ms);
    }
    if (round > 0) rounds.push(times);
  }
  return figuresOf(question, rounds);
};

const page = async ({ http }: World, question: Question, asking: Asking): Promise<void> => {
  const asked = question.http?.(asking);
  if (!asked) return;
  const { status } = await http.get(asked.account, asked.path);
  if (status !== 200) throw new Error(`${asked.path} answered ${status}`);
};

const figuresOf = (
  { name, isBound, isBoard, http }: Question,
  rounds: readonly Times[],
): readonly Figure[] => {
  const p99 = (form: keyof Times) =>
    quantile(
      rounds.flatMap((times) => times[form]),
      0.99,
    );
  const middle = (form: keyof Times) => rounds.map((times) => median(times[form]));
  const bound = isBound ? TARGETS.p99 : undefined;
  return [
    ofRounds(
      `${name}: records ÷ best SQL, p50`,
      '',
      ratiosOf(middle('desk'), middle('best')),
      isBound ? TARGETS.ratio : undefined,
    ),
    ofRounds('  records, p50', 'ms', middle('desk')),
    { what: '  records, p99', unit: 'ms', value: p99('desk'), ...(bound && !http && { target: bound }) },
    ofRounds('  best SQL, p50', 'ms', middle('best')),
    { what: '  best SQL, p99', unit: 'ms', value: p99('best') },
    ...(http
      ? [
          ofRounds('  page over HTTP, p50', 'ms', middle('http'), isBoard && TARGETS.board),
          {
            ...{ what: '  page over HTTP, p99', unit: 'ms' as const, value: p99('http') },
            ...(bound && { target: bound }),
          },
        ]
      : []),
  ];
};
