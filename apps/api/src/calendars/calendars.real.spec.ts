import { randomUUID } from 'node:crypto';
import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { due, openDuty, openingOf } from '#libs/records/fixtures/steps.js';
import { Caller, type Answer } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';

/** Invented: the notice of that year is not out. */
const proposal = {
  notice: '（虚构）示范通知1号',
  title: '（虚构）关于2027年部分节假日安排的通知',
  holidays: [
    { on: '2027-01-01', name: '元旦' },
    { on: '2027-01-04', name: '元旦' },
  ],
  makeUpDays: ['2027-01-09'],
  reason: '（虚构）依通知录入',
};

/** Received on 31 December 2026; its third day is Sunday, 3 January 2027. */
const startAt = '2026-12-31T02:00:00.000Z';
const provisional = {
  due: '2027-01-04T15:59:59.999Z',
  conservative: '2027-01-03T15:59:59.999Z',
  provisional: true,
};
const review = openingOf('criminal-transfer-touched', {
  dues: { [due.key]: provisional },
  newDues: [
    {
      ...due,
      question: { ...due.question, rule: 'FWD-04', startAt },
      answer: provisional,
      detail: { ...due.detail, ruleId: 'FWD-04', years: [2027] },
    },
  ],
  duties: [openDuty({ rule: 'FWD-04', startAt, ...provisional })],
});

describe('calendars', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  let started: string[];
  beforeEach(async () => {
    opened = await openedRecords(4);
    started = [];
    world = await enterGivenWorld({
      records: opened.records,
      reckoning: new Reckoning(opened.records, NO_RULE_FILES),
      recomputations: { start: (id) => Promise.resolve(void started.push(id)) },
    });
  });
  afterEach(async () => {
    await world.close();
    await opened.close();
  });

  const as = (account: string): Caller => new Caller(world, account);
  const propose = (body: object = proposal, account = 'prov-justice.head', key?: string): Promise<Answer> =>
    as(account).put('/calendars/2027', body, key);
  const approve = (body: object = { reason: '（虚构）核对无误' }, account = 'prov-gov.head', key?: string) =>
    as(account).post('/calendars/2027/approval', body, key);
  const calendar = () => as('city-eco.handler').get('/calendars/2027');
  const attempts = async () =>
    (
      await opened.sql.query<{ body: string }>(
        `select body from audit_entry where kind = 'attempt' order by sequence`,
      )
    ).rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

  it('has the years of the release, and nothing where nothing was published', async () => {
    const { body } = await as('city-eco.handler').get('/calendars');
    expect(body.items).toMatchObject([{ year: 2026 }, { year: 2025 }, { year: 2024 }]);
    for (const year of ['2027', '1999', '2101', 'abc', '02026']) {
      const answer = await as('city-eco.handler').get(`/calendars/${year}`);
      expect([year, answer.status, answer.body.code]).toEqual([year, 404, 'NOT_FOUND']);
    }
    const year2026 = await as('city-eco.handler').get('/calendars/2026');
    expect(year2026.body).toMatchObject({
      inForce: { id: '2026-1', source: 'release', makeUpDays: expect.arrayContaining(['2026-02-14']) },
    });
  });

  it('are proposed by one person and published by another, and count from then on', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject({
      status: 200,
      body: { id: '2027-1', status: 'proposed', proposed: { person: 'prov-justice.head' }, published: null },
    });
    expect((await calendar()).body).toMatchObject({ inForce: null, proposed: { id: '2027-1' } });

    const compute = { ruleId: 'FWD-04', startAt: '2026-12-31T10:00:00+08:00', final: true };
    const before = await as('city-eco.handler').post('/periods/compute', compute);
    expect(before.body.code).toBe('CALENDAR_NOT_PUBLISHED');

    const approved = await approve({ reason: '（虚构）核对无误', edition: '2027-1' });
    expect(approved).toMatchObject({
      status: 200,
      body: {
        id: '2027-1',
        status: 'published',
        published: { person: 'prov-gov.head', unit: 'prov-gov', reason: '（虚构）核对无误' },
        recomputation: { id: 'calendar:2027-1' },
      },
    });
    expect(started).toEqual(['calendar:2027-1']);
    const after = await as('city-eco.handler').post('/periods/compute', compute);
    expect(after.body).toMatchObject({ dueOn: '2027-01-05', provisional: false });
    expect((await as('city-eco.handler').get('/recomputations/calendar:2027-1')).body).toMatchObject({
      id: 'calendar:2027-1',
      kind: 'calendar',
      years: [2027],
      status: 'running',
      requestedBy: 'prov-gov.head',
      finishedAt: null,
    });
    expect((await calendar()).body).toMatchObject({ inForce: { id: '2027-1' }, proposed: null });
  });

  it('answer a repeated request as before, whatever became of it since', async () => {
    const key = randomUUID();
    const first = await propose(proposal, 'prov-justice.head', key);
    const approvalKey = randomUUID();
    const approval = await approve({ reason: '一' }, 'prov-gov.head', approvalKey);
    expect(await propose(proposal, 'prov-justice.head', key)).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect(await approve({ reason: '一' }, 'prov-gov.head', approvalKey)).toMatchObject({
      status: 200,
      body: approval.body,
    });
    const other = { ...proposal, reason: '另一理由' };
    const reused = [
      await propose(other, 'prov-justice.head', key),
      await approve({ reason: '二' }, 'prov-gov.head', approvalKey),
    ];
    expect(reused.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'IDEMPOTENCY_KEY_REUSED'],
      [422, 'IDEMPOTENCY_KEY_REUSED'],
    ]);
    expect((await calendar()).body).toMatchObject({ inForce: { id: '2027-1' }, proposed: null, earlier: [] });
  });

  it('take the same request that comes five times at once for one', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => propose(proposal, 'prov-justice.head', key)),
    );
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual(Array(5).fill([200, '2027-1']));
  });

  it('withdraw an earlier proposal when another one comes', async () => {
    await propose();
    const second = await propose({ ...proposal, makeUpDays: [] }, 'prov-gov.head');
    expect(second.body).toMatchObject({ id: '2027-2', makeUpDays: [] });
    expect((await calendar()).body).toMatchObject({
      proposed: { id: '2027-2' },
      earlier: [{ id: '2027-1', status: 'withdrawn', withdrawn: { person: 'prov-gov.head' } }],
    });
    const stale = await approve({ reason: '一', edition: '2027-1' }, 'prov-gov.head');
    expect(stale).toMatchObject({ status: 409, body: { code: 'CALENDAR_NOT_PROPOSED', proposed: '2027-2' } });
  });

  it('are not published by whoever proposed them, who is written down', async () => {
    await propose(proposal, 'prov-gov.head');
    const answer = await approve();
    expect(answer).toMatchObject({ status: 403, body: { code: 'SAME_PERSON', edition: '2027-1' } });
    expect(started).toEqual([]);
    expect(await attempts()).toEqual([
      expect.objectContaining({
        by: 'prov-gov.head',
        action: 'calendar.publish',
        target: '2027',
        code: 'SAME_PERSON',
      }),
    ]);
  });

  it('are not published where none is proposed', async () => {
    const answer = await approve();
    expect(answer).toMatchObject({ status: 409, body: { code: 'CALENDAR_NOT_PROPOSED', year: 2027 } });
  });

  it.each([
    ['city-eco.handler', 'propose'],
    ['prov-justice.deputy', 'propose'],
    ['prov-gov.supervisor', 'propose'],
    ['city-gov.head', 'propose'],
    ['auditor', 'propose'],
    ['prov-justice.head', 'approve'],
    ['city-gov.head', 'approve'],
    ['sysadmin', 'approve'],
  ])('are nothing that %s may %s, and the attempt is written down', async (account, what) => {
    const answer =
      what === 'propose' ? await propose(proposal, account) : await approve({ reason: '一' }, account);
    expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await attempts()).toEqual([
      expect.objectContaining({ by: account, target: '2027', code: 'FORBIDDEN' }),
    ]);
    expect((await calendar()).status).toBe(404);
  });

  it('tell beforehand what would move, and change nothing', async () => {
    await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(review));
    const ahead = await as('prov-gov.head').put('/calendars/2027?dryRun=true', proposal, '');
    expect(ahead).toMatchObject({
      status: 200,
      body: {
        items: [
          {
            referral: 'criminal-transfer-touched',
            number: expect.stringMatching(/^criminal-transfer-\d{4}-\d+$/),
            duty: 'decide#1',
            owedBy: 'city-eco',
            from: { dueOn: '2027-01-04', conservativeDueOn: '2027-01-03', provisional: true },
            to: { dueOn: '2027-01-05', conservativeDueOn: '2027-01-03', provisional: false },
          },
        ],
        nextCursor: null,
        examined: 1,
      },
    });
    expect((await calendar()).status).toBe(404);
    const without = await as('prov-gov.head').put('/calendars/2027', proposal, '');
    expect(without).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_MISSING' } });
    const others = await as('city-eco.head').put('/calendars/2027?dryRun=true', proposal);
    expect(others).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it.each<[string, object, string]>([
    ['no notice', { notice: undefined }, 'notice'],
    ['a notice of two lines', { notice: '一\n二' }, 'notice'],
    ['a title of 201 characters', { title: '题'.repeat(201) }, 'title'],
    ['a blank reason', { reason: ' ' }, 'reason'],
    ['a reason of 501 characters', { reason: '因'.repeat(501) }, 'reason'],
    ['no holiday', { holidays: [] }, 'holidays'],
    ['holidays that are days', { holidays: ['2027-01-01'] }, 'holidays'],
    ['a holiday on 30 February', { holidays: [{ on: '2027-02-30', name: '春节' }] }, 'holidays.0.on'],
    ['a holiday without a name', { holidays: [{ on: '2027-02-03' }] }, 'holidays.0.name'],
    ['a holiday of the year after', { holidays: [{ on: '2028-01-01', name: '元旦' }] }, 'holidays.0.on'],
    [
      '61 holidays',
      {
        holidays: Array.from({ length: 61 }, (_, n) => ({
          on: new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10),
          name: '节',
        })),
      },
      'holidays',
    ],
    ['a make-up day that is none', { makeUpDays: ['2027-02-30'] }, 'makeUpDays'],
    ['a made-up Monday', { makeUpDays: ['2027-01-11'] }, 'makeUpDays.0'],
    ['a day that is both', { makeUpDays: ['2027-01-09', '2027-01-09'] }, 'makeUpDays.1'],
    ['make-up days that are a text', { makeUpDays: '2027-01-09' }, 'makeUpDays'],
    ['no make-up days at all', { makeUpDays: undefined }, 'makeUpDays'],
  ])('refuse a proposal with %s', async (_what, change, path) => {
    const { status, body } = await propose({ ...proposal, ...change });
    expect([status, body.code]).toEqual([422, 'FIELD_INVALID']);
    expect(body.fields).toEqual(expect.arrayContaining([expect.objectContaining({ path })]));
    expect(JSON.stringify(body.fields)).not.toMatch(/must|each value/);
  });

  it('refuse what is no year, an edition that is none, and a field that nobody asked for', async () => {
    const answers = [
      await as('prov-gov.head').put('/calendars/1999', proposal),
      await as('prov-gov.head').post('/calendars/next/approval', { reason: '一' }),
      await approve({ reason: '一', edition: 'newest' }),
      await propose({ ...proposal, colour: 'red' }),
      await as('prov-gov.head').put('/calendars/2027?dryRun=yes', proposal),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'FIELD_INVALID'],
      [422, 'FIELD_INVALID'],
      [422, 'FIELD_INVALID'],
      [422, 'FIELD_UNKNOWN'],
      [422, 'FIELD_INVALID'],
    ]);
  });

  it.each(['calendar:2027-9', 'nothing', 'x'.repeat(200), '%00'])('know no recomputation %s', async (id) => {
    const { status, body } = await as('city-eco.handler').get(`/recomputations/${id}`);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});
