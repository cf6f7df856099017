import pg from 'pg';
import { ENGINE, type EditionProposal } from '#libs/records/index.js';
import { freshDatabase, type FreshDatabase } from '#libs/records/fixtures/fresh-database.js';
import { migrate } from '../../prisma/migrate.js';
import { tellReferralWith } from '../../apps/worker/src/tell-referral.js';
import { seedDirectory } from '../../prisma/seed.js';
import { bundleFixture } from './bundle-fixture.js';
import { EngineUnderTest, type EngineOptions, type ReferralUnderTest } from './engine-under-test.js';
import { datedAnswer } from './fixtures/dated-answer.js';

const asker = { person: 'city-eco.handler', unit: 'city-eco', position: 'handler' } as const;
const note = {
  act: 'note',
  by: { person: 'city-police.handler', unit: 'city-police', position: 'handler' },
} as const;
const justice = { person: 'prov-justice.head', unit: 'prov-justice' };
const government = { person: 'prov-gov.head', unit: 'prov-gov' };

/** An invented festival in a year whose notice nobody will see soon: Saturday 7 to Sunday 15 February. */
const festivalOf2037: EditionProposal = {
  year: 2037,
  title: '（虚构）2037年部分节假日安排的通知',
  notice: null,
  holidays: Array.from({ length: 9 }, (_, index) => ({
    on: `2037-02-${String(7 + index).padStart(2, '0')}`,
    name: '春节',
  })),
  makeUpDays: [],
  reason: '通知已公布',
};

const eventually = async <T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    const value = await read();
    if (holds(value) || tries > 300) return value;
    await new Promise((wait) => setTimeout(wait, 100));
  }
};

/** The engine on a database of its own: what is published here is in force nowhere else. */
class World {
  private constructor(
    readonly engine: EngineUnderTest,
    readonly sql: pg.Client,
    private readonly database: FreshDatabase,
  ) {}

  static async enter(options: Pick<EngineOptions, 'tell'> = {}): Promise<World> {
    const database = await freshDatabase();
    await migrate(database.url);
    await seedDirectory(database.url);
    const sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    const engine = await EngineUnderTest.start({
      definitions: () => datedAnswer,
      bundle: await bundleFixture('dated'),
      databaseUrl: database.url,
      ...options,
    });
    return new World(engine, sql, database);
  }

  async leave(): Promise<void> {
    await this.engine.stop();
    await this.sql.end();
    await this.database.drop();
  }

  async open(receivedOn: string): Promise<ReferralUnderTest> {
    const referral = await this.engine.open(datedAnswer, {
      at: new Date().toISOString(),
      by: asker,
      parties: { asker: 'city-eco', answerer: 'city-police' },
      unitKinds: { 'city-eco': 'enforcement-agency', 'city-police': 'public-security' },
      facts: { receivedOn },
      documents: [],
    });
    await referral.recorded(1);
    return referral;
  }

  /** Two persons; then what the API does. The worker knows of it when this is done. */
  async publish(proposal: EditionProposal): Promise<string> {
    const at = new Date().toISOString();
    const { records } = this.engine;
    const proposed = await records.as(justice, ({ calendars }) => calendars.propose(proposal, at));
    if (!('proposed' in proposed)) throw new Error(proposed.refused.code);
    const { id } = proposed.proposed;
    const published = await records.as(government, ({ calendars }) => calendars.publish(id, '核对无误', at));
    if (!('published' in published)) throw new Error(published.refused.code);
    await this.engine.recompute(published.recomputation);
    await this.engine.reckoning.current(published.recomputation);
    return published.recomputation;
  }

  find = (referral: ReferralUnderTest) =>
    this.engine.records.as(ENGINE, ({ referrals }) => referrals.find(referral.handle.workflowId));

  async dutyOf(referral: ReferralUnderTest, duty: string) {
    return (await this.find(referral))?.duties.find((one) => one.duty === duty);
  }

  recomputation = (id: string) =>
    this.engine.records.as(ENGINE, ({ recomputations }) => recomputations.find(id));

  async noticesOf(referral: ReferralUnderTest): Promise<unknown[]> {
    const { rows } = await this.sql.query(
      `select sequence, recipient, kind, about, detail from notice where referral_id = $1 order by id`,
      [referral.handle.workflowId],
    );
    return rows;
  }
}

const kindsOf = async (referral: ReferralUnderTest): Promise<string[]> =>
  (await referral.view()).log.map(({ event }) => event.kind);

const firedIn = async (referral: ReferralUnderTest): Promise<string[]> =>
  (await referral.view()).log.flatMap(({ event }) =>
    event.kind === 'tick' && event.fired.length > 0 ? [event.at] : [],
  );

const isNotEmpty = (found: readonly unknown[]): boolean => found.length > 0;

/** Waits for the step, not for the end of the recomputation: that waits until every process knows. */
const recomputedOnce = async (referral: ReferralUnderTest): Promise<void> => {
  const isRecomputed = (kinds: readonly string[]) => kinds.includes('calendar') || kinds.includes('rule');
  expect(isRecomputed(await eventually(() => kindsOf(referral), isRecomputed))).toBe(true);
};

const hoursUntil = (instant: string): number => (Date.parse(instant) - Date.now()) / 3_600_000;

describe('an edition that is published in a running system', () => {
  let world: World;
  beforeAll(async () => (world = await World.enter()), 120_000);
  afterAll(() => world.leave());

  it('moves the duty that rests on it, visibly, and no other', async () => {
    const touched = await world.open('2037-02-04'); // the last of three days is Saturday, 7 February
    const untouched = await Promise.all(['2026-03-02', '2026-04-01'].map((day) => world.open(day)));
    expect(await world.dutyOf(touched, 'answer')).toMatchObject({
      dueOn: '2037-02-09',
      conservativeDueOn: '2037-02-07',
      provisional: true,
    });

    const id = await world.publish(festivalOf2037);
    await world.engine.recomputed(id);

    expect(await world.dutyOf(touched, 'answer')).toMatchObject({
      dueOn: '2037-02-16',
      dueAt: '2037-02-16T15:59:59.999Z',
      conservativeDueOn: '2037-02-07',
      provisional: false,
    });
    const { log } = await touched.view();
    expect(log.map(({ event }) => event.kind)).toEqual(['opening', 'calendar']);
    expect(log[1]?.event).toMatchObject({ kind: 'calendar', edition: 'calendar:2037-1' });
    expect(await world.noticesOf(touched)).toEqual([
      {
        sequence: 2,
        recipient: 'city-police',
        kind: 'moved',
        about: 'answer#1',
        detail: { from: '2037-02-09T15:59:59.999Z', until: '2037-02-16T15:59:59.999Z' },
      },
    ]);
    for (const referral of untouched) expect(await kindsOf(referral)).not.toContain('calendar');
    expect(await world.recomputation(id)).toMatchObject({
      finishedAt: expect.any(String),
      examined: 1,
      moved: 1,
    });
  }, 90_000);

  it('wakes the referral at the later instant and not at the old one', async () => {
    await world.publish({ ...festivalOf2037, holidays: [], reason: '更正' }); // Saturday and Sunday stay days of rest
    const referral = await world.open('2037-02-04');
    expect(await world.dutyOf(referral, 'answer')).toMatchObject({ dueOn: '2037-02-09' });
    await world.publish({ ...festivalOf2037, reason: '再更正' });
    await recomputedOnce(referral);
    await referral.passTime(hoursUntil('2037-02-12T00:00:00.000Z'));
    await new Promise((wait) => setTimeout(wait, 2_000));
    expect(await firedIn(referral)).toEqual([]);
    await referral.passTime(24 * 6);
    expect(await eventually(() => firedIn(referral), isNotEmpty)).toEqual([
      expect.stringMatching(/^2037-02-16T16:0/),
    ]);
  }, 60_000);

  it('wakes the referral at the earlier instant', async () => {
    const referral = await world.open('2037-02-04');
    expect(await world.dutyOf(referral, 'answer')).toMatchObject({ dueOn: '2037-02-16' });
    await world.publish({ ...festivalOf2037, holidays: [], makeUpDays: ['2037-02-07'] });
    await recomputedOnce(referral);
    await referral.passTime(hoursUntil('2037-02-08T00:00:00.000Z'));
    expect(await eventually(() => firedIn(referral), isNotEmpty)).toEqual([
      expect.stringMatching(/^2037-02-07T16:0/),
    ]);
  }, 60_000);

  it('is one step, however often the referral is told', async () => {
    const referral = await world.open('2037-02-04');
    const edition = await world.publish({ ...festivalOf2037, reason: '又更正' });
    await Promise.all([1, 2, 3].map(() => referral.recompute({ kind: 'calendar', edition })));
    await recomputedOnce(referral);
    await referral.recompute({ kind: 'calendar', edition });
    await referral.perform(note);
    expect(await kindsOf(referral)).toEqual(['opening', 'calendar', 'act']);
  }, 60_000);

  it('and an act that comes at the same time are both recorded', async () => {
    const referral = await world.open('2037-02-04');
    const edition = await world.publish({ ...festivalOf2037, holidays: [], makeUpDays: [] });
    const [act] = await Promise.all([
      referral.perform(note),
      referral.recompute({ kind: 'calendar', edition }),
      referral.perform(note),
    ]);
    expect(act).toMatchObject({ recorded: { sequence: expect.any(Number) } });
    await recomputedOnce(referral);
    expect((await kindsOf(referral)).sort()).toEqual(['act', 'act', 'calendar', 'opening']);
    const { log, dues } = await referral.view();
    expect((await world.find(referral))?.memory).toEqual({ log, dues });
  }, 60_000);

  it('leaves a referral alone in which nothing is owed any more, and one that has ended', async () => {
    const referral = await world.open('2026-03-02');
    await referral.perform({ ...note, act: 'answer' });
    const edition = await world.publish(festivalOf2037);
    await referral.recompute({ kind: 'calendar', edition });
    await referral.perform({ ...note, act: 'close' });
    expect(await referral.handle.result()).toEqual({ outcome: 'closed' });
    await tellReferralWith(world.engine.client)(referral.handle.workflowId, { kind: 'calendar', edition });
    expect((await kindsOf(referral)).filter((kind) => kind !== 'tick')).toEqual(['opening', 'act', 'act']);
  }, 60_000);
});

describe('a rule that is put in use in a running system', () => {
  let world: World;
  beforeAll(async () => (world = await World.enter()), 120_000);
  afterAll(() => world.leave());

  it('gives the duties that waited for it their due instant, and takes them off the list', async () => {
    const referral = await world.open('2036-03-03');
    const unreckoned = () =>
      world.engine.records.as(ENGINE, ({ clocks }) => clocks.unreckoned('everybody', { limit: 10 }));
    expect(await world.dutyOf(referral, 'report')).toMatchObject({ dueAt: null, ruleStatus: 'unverified' });
    expect((await unreckoned()).items).toMatchObject([{ id: 'report#1', unit: 'city-police' }]);

    const activated = await world.engine.records.as(justice, ({ activations }) =>
      activations.activate({ ruleId: 'REV-05', reason: '已核对原文' }, new Date().toISOString()),
    );
    if (!('activated' in activated)) throw new Error(activated.refused.code);
    await world.engine.recompute(activated.recomputation);
    await recomputedOnce(referral);

    const due = '2036-05-05T15:59:59.999Z'; // two months, then from Saturday to Monday
    expect(await world.dutyOf(referral, 'report')).toMatchObject({
      dueAt: due,
      conservativeDueOn: '2036-05-03',
      ruleStatus: 'activated-unverified',
      provisional: true,
    });
    expect((await referral.view()).log[1]?.event).toMatchObject({ kind: 'rule', edition: 'rule:REV-05' });
    expect(await world.noticesOf(referral)).toEqual([
      {
        sequence: 2,
        recipient: 'city-police',
        kind: 'moved',
        about: 'report#1',
        detail: { from: '', until: due },
      },
    ]);
    expect((await unreckoned()).items).toEqual([]);
  }, 60_000);
});

describe('a recomputation whose worker has bad luck', () => {
  it('tells again whoever did not hear it the first time', async () => {
    let lost = 0;
    const world = await World.enter({
      tell: async (send, ...told) => {
        if (lost === 1) return send(...told);
        lost = 1;
      },
    });
    const referral = await world.open('2037-02-04');
    const id = await world.publish(festivalOf2037);
    await world.engine.recomputed(id);
    await recomputedOnce(referral);
    expect(await world.dutyOf(referral, 'answer')).toMatchObject({ dueOn: '2037-02-16' });
    await world.leave();
  }, 120_000);

  it('goes on where it was when the worker died in the middle', async () => {
    const told: string[] = [];
    let dying: (() => void) | undefined;
    const died = new Promise<void>((resolve) => (dying = resolve));
    let isAlive = true;
    const world = await World.enter({
      tell: async (send, referralId, request) => {
        if (told.length >= 700 && isAlive) {
          dying?.();
          return new Promise(() => undefined); // the process is gone
        }
        told.push(referralId);
        return send(referralId, request);
      },
    });
    const last = await world.open('2037-02-04');
    await fillWithTouched(world.sql, last.handle.workflowId, 1_200);
    const id = await world.publish(festivalOf2037);
    await died;
    isAlive = false;
    expect(await world.recomputation(id)).toMatchObject({ examined: 500, moved: 0 });
    const before = told.length;
    await world.engine.killWorker();
    await world.engine.startWorker();
    await world.engine.recomputed(id);

    await recomputedOnce(last);
    expect(await world.dutyOf(last, 'answer')).toMatchObject({ dueOn: '2037-02-16' });
    const firstPass = told.slice(0, told.indexOf(last.handle.workflowId) + 1);
    expect(new Set(firstPass).size).toBe(1_201);
    expect(firstPass.length - 1_201).toBeLessThanOrEqual(before - 500); // the first page is not told again
    expect(await world.recomputation(id)).toMatchObject({
      finishedAt: expect.any(String),
      examined: 1_201,
      moved: 1,
    });
    await world.leave();
  }, 180_000);
});

/** Copies of a referral's clock under ids that come before its own; no workflow is behind them. */
const fillWithTouched = async (sql: pg.Client, referralId: string, count: number): Promise<void> => {
  const ids = `select 'a-' || lpad(n::text, 6, '0') as id from generate_series(1, $2::int) n`;
  await sql.query(
    `insert into referral (id, number, lifecycle, version, definition_digest, stage, final, sequence, starter_unit,
       opened_at, recorded_at, memory, state)
     select one.id, one.id, lifecycle, version, definition_digest, stage, final, sequence, starter_unit, opened_at,
       recorded_at, memory, state
     from referral r, (${ids}) one where r.id = $1`,
    [referralId, count],
  );
  await sql.query(
    `insert into due_answer (referral_id, key_digest, key, sequence, question, answer, detail)
     select one.id, key_digest, key, sequence, question, answer, detail
     from due_answer a, (${ids}) one where a.referral_id = $1 and a.question ->> 'rule' = 'FWD-04'`,
    [referralId, count],
  );
  await sql.query(
    `insert into duty (referral_id, id, duty, lifecycle, version, unit, acts, modality, kind, status, paused, opened_at,
       start_at, due_key_digest, due_at, conservative_at, provisional, rule_id)
     select one.id, d.id, duty, lifecycle, version, unit, acts, modality, kind, status, paused, opened_at, start_at,
       due_key_digest, due_at, conservative_at, provisional, rule_id
     from duty d, (${ids}) one where d.referral_id = $1 and d.duty = 'answer'`,
    [referralId, count],
  );
};
