import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';
import { owed, type Owed } from '../testing/owed-duties.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const DAY_MS = 86_400_000;
/** The last millisecond of the day in Beijing that was so many days ago. */
const endOfDayAgo = (days: number): string =>
  new Date((Math.floor((Date.now() + 28_800_000) / DAY_MS) - days + 1) * DAY_MS - 28_800_001).toISOString();

const SCENES: readonly Owed[] = [
  { id: 'late', starter: 'city-eco', unit: 'city-eco', dueAt: '2026-03-05T15:59:59.999Z' },
  { id: 'yesterday', starter: 'city-eco', unit: 'city-eco', dueAt: endOfDayAgo(1) },
  { id: 'soon', starter: 'city-eco', unit: 'city-eco', dueAt: inDays(2) },
  { id: 'later', starter: 'city-eco', unit: 'city-eco', dueAt: '2126-03-05T15:59:59.999Z' },
  { id: 'at-once', starter: 'city-eco', unit: 'city-eco', dueAt: null },
  { id: 'of-county', starter: 'jia-eco', unit: 'jia-eco', dueAt: '2026-03-04T15:59:59.999Z' },
  { id: 'of-police', starter: 'city-eco', unit: 'city-police', dueAt: '2026-03-06T15:59:59.999Z' },
  {
    ...{ id: 'paused', starter: 'city-eco', unit: 'city-eco', dueAt: null },
    change: { pauses: [{ from: '2026-03-03T01:00:00.000Z', to: null }] },
  },
  {
    ...{ id: 'done', starter: 'city-eco', unit: 'city-eco', dueAt: '2026-03-03T15:59:59.999Z' },
    change: { status: 'discharged', closedAt: '2026-03-02T03:00:00.000Z' },
  },
];

describe('what supervisors read', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  beforeAll(async () => {
    opened = await openedRecords(4);
    world = await enterGivenWorld({
      records: opened.records,
      reckoning: new Reckoning(opened.records, NO_RULE_FILES),
    });
    for (const scene of SCENES)
      await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(owed(scene)));
  });
  afterAll(async () => {
    await world.close();
    await opened.close();
  });

  type Item = Readonly<Record<string, unknown>> & { readonly referralId: string };
  const page = (account: string, path: string) => new Caller(world, account).get(`/supervision/${path}`);
  const itemsOf = async (account: string, path: string): Promise<readonly Item[]> => {
    const { status, body } = await page(account, path);
    expect(status).toBe(200);
    return body.items as readonly Item[];
  };
  const idsOf = async (account: string, path: string) =>
    (await itemsOf(account, path)).map(({ referralId }) => referralId.slice('criminal-transfer-'.length));

  it.each<[string, readonly string[], string]>([
    [
      'auditor',
      ['of-county', 'late', 'of-police', 'yesterday'],
      'sees everybody’s, the longest overdue first',
    ],
    ['city-eco.supervisor', ['of-county', 'late', 'yesterday'], 'sees the counties below as well'],
    ['city-eco.deputy', ['of-county', 'late', 'yesterday'], 'answers for them too'],
    ['prov-eco.head', ['of-county', 'late', 'yesterday'], 'sees the whole line'],
    ['jia-eco.head', ['of-county'], 'sees nothing of the unit above'],
    ['city-police.head', ['of-police'], 'sees its own, in a referral that another unit started'],
    ['city-proc.head', [], 'is of another line'],
    ['city-gov.head', [], 'governs and is no line superior'],
  ])('overdue, %s gets %j: %s', async (account, expected) => {
    expect(await idsOf(account, 'overdue')).toEqual(expected);
  });

  it.each(['overdue', 'summary', 'choices', 'unverified-terms', 'duties?unit=city-eco&light=red'])(
    '%s is refused to handlers, administrators and strangers to every unit',
    async (path) => {
      for (const account of ['city-eco.handler', 'sysadmin', 'secadmin']) {
        const { status, body } = await page(account, path);
        expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
      }
    },
  );

  it.each<[string, readonly string[], string]>([
    ['unit=jia-eco', ['of-county'], 'a unit below'],
    ['unit=city-police', [], 'a unit outside of the purview'],
    ['unit=moon-eco', [], 'is answered like one that nobody knows'],
    ['lifecycle=criminal-transfer', ['of-county', 'late', 'yesterday'], 'one lifecycle'],
    ['lifecycle=mediation', [], 'another'],
    ['minDaysLate=1', ['of-county', 'late', 'yesterday'], 'the day after the last day is one day late'],
    ['minDaysLate=2', ['of-county', 'late'], 'and not two'],
    ['minDaysLate=9999', [], 'nothing is that late'],
  ])('overdue is narrowed by %s to %j: %s', async (query, expected) => {
    expect(await idsOf('city-eco.head', `overdue?${query}`)).toEqual(expected);
  });

  it('says how late, under which rule and article, how often urged, and whether the reader may urge', async () => {
    const [, late] = await itemsOf('city-eco.supervisor', 'overdue');
    expect(late).toMatchObject({
      id: 'decide#1',
      address: 'criminal-transfer-late.decide.1',
      owedBy: 'city-eco',
      status: 'overdue',
      light: 'red',
      urgings: { count: 0, lastAt: null },
      mayUrge: true,
      readable: true,
      referral: { stage: { id: 'reported', name: '待决定是否移送' } },
      rule: { id: 'FWD-01', citation: { text: expect.stringContaining('《') } },
    });
    expect(Number(late?.['daysLate'])).toBeGreaterThan(200);
    const yesterday = (await itemsOf('city-eco.head', 'overdue')).at(-1);
    expect(yesterday).toMatchObject({ daysLate: 1 });
    const [forAuditor] = await itemsOf('auditor', 'overdue');
    expect(forAuditor).toMatchObject({ mayUrge: false, readable: true });
  });

  it('shows of a referral to which the reader is no party that there is one, and no more', async () => {
    const [ofCounty] = await itemsOf('city-eco.head', 'overdue');
    expect(ofCounty).toMatchObject({
      readable: false,
      referral: {
        number: expect.stringContaining('criminal-transfer-'),
        title: null,
        stage: { id: 'undisclosed', name: '办理中', final: false },
      },
    });
  });

  it('shows a party the public name of a stage that another unit brought about', async () => {
    const [ofPolice] = await itemsOf('city-police.head', 'overdue');
    expect(ofPolice).toMatchObject({
      readable: true,
      referral: { stage: { id: 'undisclosed', name: '办理中' } },
    });
  });

  it('is read in pages that hold each duty once', async () => {
    const ids: string[] = [];
    let cursor: unknown = null;
    do {
      const { body } = await page(
        'auditor',
        `overdue?limit=1${cursor === null ? '' : `&cursor=${String(cursor)}`}`,
      );
      ids.push(...(body.items as readonly Item[]).map(({ referralId }) => referralId));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('counts by unit, lifecycle and light, and each number leads to its duties', async () => {
    const { body } = await page('city-eco.head', 'summary');
    const rows = body.items as readonly (Record<'green' | 'yellow' | 'red', number> & {
      readonly unit: string;
      readonly lists: Record<'green' | 'yellow' | 'red', string>;
    })[];
    expect(rows.map(({ unit, green, yellow, red }) => [unit, green, yellow, red])).toEqual([
      ['city-eco', 3, 1, 2],
      ['jia-eco', 0, 0, 1],
    ]);
    for (const row of rows)
      for (const light of ['green', 'yellow', 'red'] as const) {
        const list = await idsOf('city-eco.head', row.lists[light].replace('/api/v1/supervision/', ''));
        expect([row.unit, light, list.length]).toEqual([row.unit, light, row[light]]);
      }
  });

  it.each<[string, string, readonly unknown[]]>([
    ['auditor', '', ['city-eco', 'city-police', 'jia-eco']],
    ['jia-eco.head', '', ['jia-eco']],
    ['city-eco.head', '?unit=jia-eco', ['jia-eco']],
    ['city-eco.head', '?unit=city-police', []],
    ['city-eco.head', '?lifecycle=mediation', []],
  ])('the board of %s%s is of %j', async (account, query, units) => {
    expect((await itemsOf(account, `summary${query}`)).map((row) => row['unit'])).toEqual(units);
  });

  it.each([
    'overdue?minDaysLate=-1',
    'overdue?minDaysLate=1.5',
    'overdue?minDaysLate=10000',
    'overdue?unit=',
    'overdue?limit=0',
    'overdue?cursor=bm90LWEtY3Vyc29y',
    'overdue?colour=red',
    'duties?unit=city-eco',
    'duties?light=red',
    'duties?unit=city-eco&light=blue',
    'duties?unit=city-eco&light=green&cursor=bm90LWEtY3Vyc29y',
    'summary?light=red',
    'summary?cursor=bm90LWEtY3Vyc29y',
    'choices?cursor=bm90LWEtY3Vyc29y',
    'choices?unit=city-eco&unit=jia-eco',
  ])('refuses %s as bad input', async (path) => {
    const { status, body } = await page('auditor', path);
    expect([status, String(body.code).startsWith('FIELD_')]).toEqual([422, true]);
  });
});

describe('choices that wait', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  beforeAll(async () => {
    opened = await openedRecords(4);
    world = await enterGivenWorld({
      records: opened.records,
      reckoning: new Reckoning(opened.records, NO_RULE_FILES),
    });
    const waiting = { dutyId: 'decide#1', act: 'decide', unit: 'city-police', until: null };
    const scenes: readonly Owed[] = [
      {
        ...{ id: 'offered', starter: 'city-eco', unit: 'city-eco', dueAt: '2026-03-05T15:59:59.999Z' },
        choices: [{ ...waiting, id: 'decide#1/supervision', since: '2026-03-05T15:59:59.999Z' }],
      },
      {
        ...{ id: 'lapsed', starter: 'city-eco', unit: 'city-eco', dueAt: '2026-03-05T15:59:59.999Z' },
        choices: [
          {
            ...waiting,
            id: 'decide#1',
            since: '2026-03-02T01:00:00.000Z',
            until: '2026-03-03T01:00:00.000Z',
          },
        ],
      },
      {
        ...{ id: 'not-ripe', starter: 'city-eco', unit: 'city-eco', dueAt: '2126-03-05T15:59:59.999Z' },
        choices: [{ ...waiting, id: 'decide#1', since: '2126-03-05T15:59:59.999Z' }],
      },
    ];
    for (const scene of scenes)
      await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(owed(scene)));
  });
  afterAll(async () => {
    await world.close();
    await opened.close();
  });

  const choicesOf = async (account: string) =>
    (await new Caller(world, account).get('/supervision/choices')).body.items as readonly object[];

  it('name the act, who may perform it, since when, the duty and the rule', async () => {
    expect(await choicesOf('city-police.supervisor')).toEqual([
      expect.objectContaining({
        id: 'decide#1/supervision',
        act: 'decide',
        actName: expect.stringMatching(/移送/),
        by: { unit: 'city-police', positions: expect.arrayContaining(['principal-head']) },
        since: '2026-03-05T23:59:59.999+08:00',
        until: null,
        referralId: 'criminal-transfer-offered',
        rule: expect.objectContaining({ id: 'FWD-01' }),
        duty: expect.objectContaining({ id: 'decide#1', status: 'overdue', owedBy: 'city-eco' }),
      }),
    ]);
  });

  it.each([
    ['prov-police.head', 1, 'supervises the unit whose choice it is'],
    ['auditor', 1, 'sees everybody’s'],
    ['city-eco.head', 0, 'owes the duty, and has no choice'],
  ])('%s sees %d: %s', async (account, count) => {
    expect(await choicesOf(account)).toHaveLength(count);
  });

  it('are gone with the step after which they do not wait any more', async () => {
    const { stepOf } = await import('#libs/records/fixtures/steps.js');
    await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(stepOf('criminal-transfer-offered', 2)));
    expect(await choicesOf('auditor')).toEqual([]);
  });
});
