import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { openingOf } from '#libs/records/fixtures/steps.js';
import { secretOf } from '#libs/webhooks/index.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';

const NOTICE_KEY = '0f'.repeat(32);
const URL = 'https://cases.example/liandong';
const AT = '2026-03-02T01:00:00.000Z';

describe('subscriptions of a unit', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  let closed: GivenWorld;
  beforeAll(async () => {
    opened = await openedRecords(6);
    const { records } = opened;
    world = await enterGivenWorld({
      records,
      webhooks: { origins: ['https://cases.example'], noticeKey: NOTICE_KEY },
    });
    closed = await enterGivenWorld({ records });
  });
  afterAll(async () => {
    await closed.close();
    await world.close();
    await opened.close();
  });

  const as = (account: string) => new Caller(world, account);
  const subscribe = async (account: string, url = URL): Promise<string> => {
    const { status, body } = await as(account).post('/webhooks', { url });
    expect(status).toBe(201);
    return String(body.id);
  };
  /** What the carrier keeps of a receiver that took nothing until it was given up. */
  const giveUpOn = (id: string) =>
    opened.records.as(ENGINE, async ({ deliveries, webhooks }) => {
      await deliveries.failed({ webhookId: id, noticeId: '1', at: AT, problem: 'STATUS', status: 503 });
      await webhooks.pause(id, AT);
    });
  const pausedIdOf = async (account: string): Promise<string> => {
    const id = await subscribe(account);
    await giveUpOn(id);
    return id;
  };

  it.each([
    ['city-eco.head', 201, ''],
    ['city-eco.supervisor', 201, ''],
    ['city-eco.deputy', 403, 'FORBIDDEN'],
    ['city-eco.handler', 403, 'FORBIDDEN'],
    ['auditor', 403, 'FORBIDDEN'],
    ['sysadmin', 403, 'FORBIDDEN'],
    ['secadmin', 403, 'FORBIDDEN'],
  ])('made by %s are answered %d %s', async (account, status, code) => {
    const made = await as(account).post('/webhooks', { url: URL });
    expect([made.status, made.body.code ?? '']).toEqual([status, code]);
    expect((await as(account).get('/webhooks')).status).toBe(status === 201 ? 200 : status);
  });

  it('show their secret when they are made, and never again', async () => {
    const { status, body, headers } = await as('jia-eco.head').post('/webhooks', { url: URL }, 'made-once');
    expect(status).toBe(201);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      ...{ id: expect.any(String), url: URL, status: 'active', createdBy: 'jia-eco.head' },
      ...{ createdAt: expect.stringMatching(/\+08:00$/), pausedAt: null, waiting: 0, failure: null },
      secret: secretOf(NOTICE_KEY, String(body.id)),
    });
    const again = await as('jia-eco.head').post('/webhooks', { url: URL }, 'made-once');
    expect([again.status, again.body]).toEqual([201, body]);
    const { secret, ...listed } = body;
    expect((await as('jia-eco.supervisor').get('/webhooks')).body).toEqual({
      items: [listed],
      nextCursor: null,
    });
    const { rows } = await opened.sql.query<{ text: string }>(
      `select to_jsonb(webhook)::text as text from webhook union all select body from audit_entry
       union all select to_jsonb(request)::text from request`,
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ text }) => text.includes(String(secret).slice(6)))).toEqual([]);
  });

  it.each([
    ['http://cases.example/liandong'],
    ['https://cases.example:444/liandong'],
    ['https://evil.example/'],
    ['https://someone@cases.example/'],
    ['https://cases.example/#x'],
    ['cases.example'],
    [''],
    [7],
    [null],
  ])('are refused for %j', async (url) => {
    const { status, body } = await as('city-eco.head').post('/webhooks', { url });
    expect([status, body.code, (body.fields as readonly { path: string }[])[0]?.path]).toEqual([
      422,
      'FIELD_INVALID',
      'url',
    ]);
  });

  it('are made by nobody where the deployment names no origin', async () => {
    const { status, body } = await new Caller(closed, 'city-eco.head').post('/webhooks', { url: URL });
    expect([status, body.code]).toEqual([422, 'FIELD_INVALID']);
  });

  it('are ten at most, in pages', async () => {
    for (let n = 0; n < 10; n += 1) await subscribe('yi-eco.head', `${URL}/${n}`);
    const { status, body } = await as('yi-eco.head').post('/webhooks', { url: URL });
    expect([status, body.code]).toEqual([409, 'WEBHOOKS_AT_LIMIT']);
    const first = await as('yi-eco.head').get('/webhooks?limit=7');
    const rest = await as('yi-eco.head').get(`/webhooks?limit=7&cursor=${String(first.body.nextCursor)}`);
    const urls = [first, rest].flatMap((page) =>
      (page.body.items as readonly { url: string }[]).map(({ url }) => url),
    );
    expect(new Set(urls).size).toBe(10);
    expect(rest.body.nextCursor).toBeNull();
  });

  it.each([
    ['city-police.supervisor', 200, ''],
    ['city-police.handler', 403, 'FORBIDDEN'],
    ['city-eco.head', 404, 'NOT_FOUND'],
    ['auditor', 404, 'NOT_FOUND'],
  ])(
    'are resumed by %s with %d %s, where one of the city’s police is paused',
    async (account, status, code) => {
      const id = await pausedIdOf('city-police.head');
      const { status: answered, body } = await as(account).post(`/webhooks/${id}/resumption`, {});
      expect([answered, body.code ?? '']).toEqual([status, code]);
      await as('city-police.head').remove(`/webhooks/${id}`);
    },
  );

  it('say why they are paused, and go on when they are resumed, once', async () => {
    const id = await pausedIdOf('city-proc.head');
    const listed = async () => (await as('city-proc.head').get('/webhooks')).body.items as readonly unknown[];
    expect(await listed()).toEqual([
      expect.objectContaining({
        status: 'paused',
        pausedAt: '2026-03-02T09:00:00.000+08:00',
        failure: {
          ...{ code: 'STATUS', httpStatus: 503, detail: expect.any(String) },
          ...{ since: '2026-03-02T09:00:00.000+08:00', at: '2026-03-02T09:00:00.000+08:00' },
        },
      }),
    ]);
    const resume = (key?: string) => as('city-proc.head').post(`/webhooks/${id}/resumption`, {}, key);
    const first = await resume('resumed');
    expect([first.status, first.body.status, first.body.failure]).toEqual([200, 'active', null]);
    expect((await resume('resumed')).body).toEqual(first.body);
    const other = await resume();
    expect([other.status, other.body.code]).toEqual([409, 'WEBHOOK_NOT_PAUSED']);
  });

  it('ended are gone, for everybody and for ever', async () => {
    const id = await subscribe('city-court.head');
    for (const [account, status] of [
      ['city-court.handler', 403],
      ['city-proc.head', 404],
      ['city-court.head', 200],
      ['city-court.head', 404],
    ] as const)
      expect((await as(account).remove(`/webhooks/${id}`)).status).toBe(status);
    expect((await as('city-court.head').get('/webhooks')).body.items).toEqual([]);
    expect((await as('city-court.head').post(`/webhooks/${id}/resumption`, {})).status).toBe(404);
    await expect(opened.sql.query('delete from webhook')).rejects.toThrow('append-only');
  });

  it('are each an entry in the audit log, from beginning to end', async () => {
    const id = await pausedIdOf('city-tax.head');
    await as('city-tax.head').post(`/webhooks/${id}/resumption`, {});
    await as('city-tax.supervisor').remove(`/webhooks/${id}`);
    const { rows } = await opened.sql.query<{ body: string }>(
      `select body from audit_entry where body like '%' || $1 || '%' order by sequence`,
      [id],
    );
    const entries = rows.map(({ body }) => JSON.parse(body) as { kind: string; by: string; url?: string });
    expect(entries.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'webhook-created city-tax.head',
      'webhook-paused engine',
      'webhook-resumed city-tax.head',
      'webhook-ended city-tax.supervisor',
    ]);
    expect(entries[0]?.url).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('handing notices on to subscriptions', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords(6)));
  afterAll(() => opened.close());

  const step = (id: string, recipients: readonly string[]) =>
    opened.records.as(ENGINE, ({ ledger }) =>
      ledger.writeStep(
        openingOf(`criminal-transfer-${id}`, {
          notices: recipients.map((recipient) => ({ kind: 'tell', recipient, about: id, detail: {} })),
        }),
      ),
    );
  const make = (unit: string) =>
    opened.records.as({ person: `${unit}.head`, unit }, ({ webhooks }) =>
      webhooks.create({ unit, url: 'https://cases.example/' }, AT),
    );
  const handOn = (limit = 100) => opened.records.as(ENGINE, ({ deliveries }) => deliveries.handOn(limit));
  const lacks = (id: string) =>
    opened.records.as(ENGINE, async ({ deliveries }) =>
      (await deliveries.next(id, 100)).map(({ about }) => about),
    );

  it('gives each subscription of the recipient what came after it was made, in order, once', async () => {
    await step('before', ['city-police']);
    expect(await handOn()).toBe(1);
    const [one, two, ended] = [
      await make('city-police'),
      await make('city-police'),
      await make('city-police'),
    ];
    await opened.records.as(ENGINE, ({ webhooks }) => webhooks.end(ended.id, AT));
    const other = await make('city-proc');
    for (const n of ['a', 'b', 'c']) await step(n, ['city-police', 'city-eco']);
    expect([await handOn(4), await handOn(4), await handOn(4)]).toEqual([4, 2, 0]);
    for (const { id } of [one, two]) expect(await lacks(id)).toEqual(['a', 'b', 'c']);
    for (const { id } of [ended, other]) expect(await lacks(id)).toEqual([]);
  });

  it('skips nothing that becomes visible after what was written later', async () => {
    const webhook = await make('jia-police');
    await opened.sql.query('begin');
    await opened.sql.query(
      `insert into notice (referral_id, sequence, recipient, kind, about, detail)
       values ('criminal-transfer-a', 1, 'jia-police', 'tell', 'late', '{}')`,
    );
    await step('early', ['jia-police']);
    await handOn();
    expect(await lacks(webhook.id)).toEqual(['early']);
    await opened.sql.query('commit');
    await handOn();
    expect(await lacks(webhook.id)).toEqual(['late', 'early']);
  });

  it('is one process’s at a time', async () => {
    await opened.records.as(ENGINE, async ({ deliveries }) => {
      await deliveries.handOn(1);
      expect(await handOn()).toBeNull();
    });
    expect(await handOn()).not.toBeNull();
  });

  it('keeps the first receipt of a delivery', async () => {
    const webhook = await make('yi-police');
    await step('receipted', ['yi-police']);
    await handOn();
    const [notice] = await opened.records.as(ENGINE, ({ deliveries }) => deliveries.next(webhook.id, 1));
    const receipt = { webhookId: webhook.id, noticeId: notice?.id ?? '', address: '192.0.2.7' };
    const keep = (at: string, status: number) =>
      opened.records.as(ENGINE, ({ deliveries }) => deliveries.delivered({ ...receipt, at, status }));
    const failure = { ...receipt, at: AT, problem: 'NO_ANSWER' as const, status: null };
    await opened.records.as(ENGINE, ({ deliveries }) => deliveries.failed(failure));
    await keep('2026-03-02T02:00:00.000Z', 204);
    await keep('2026-03-02T03:00:00.000Z', 200);
    const { rows } = await opened.sql.query(
      `select attempts, delivered_at, status, address from notice_delivery where webhook_id = $1`,
      [webhook.id],
    );
    expect(rows).toEqual([
      { attempts: 2, delivered_at: new Date('2026-03-02T02:00:00.000Z'), status: 204, address: '192.0.2.7' },
    ]);
    for (const change of [
      `delete from notice_delivery`,
      `update notice_delivery set status = 500 where status = 204`,
    ])
      await expect(opened.sql.query(change)).rejects.toThrow(/append-only|never rewritten/);
  });
});
