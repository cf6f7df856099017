import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';
import { owed, type Owed } from '../testing/owed-duties.js';

const REASON = '（虚构）期限已过，请于今日内作出决定。';
const LATE = '2026-03-05T15:59:59.999Z';

const SCENES: readonly Owed[] = [
  { id: 'late', starter: 'city-eco', unit: 'city-eco', dueAt: LATE },
  { id: 'of-police', starter: 'city-eco', unit: 'city-police', dueAt: LATE },
  { id: 'at-once', starter: 'city-eco', unit: 'city-police', dueAt: null },
  { id: 'keyed', starter: 'city-eco', unit: 'city-police', dueAt: LATE },
  { id: 'raced', starter: 'city-eco', unit: 'city-police', dueAt: LATE },
  { id: 'sealed', starter: 'city-eco', unit: 'city-police', dueAt: LATE },
  { id: 'of-county', starter: 'jia-eco', unit: 'jia-eco', dueAt: LATE },
  { id: 'early', starter: 'city-eco', unit: 'city-eco', dueAt: '2126-03-05T15:59:59.999Z' },
  {
    ...{ id: 'paused', starter: 'city-eco', unit: 'city-eco', dueAt: null },
    change: { pauses: [{ from: '2026-03-03T01:00:00.000Z', to: null }] },
  },
  {
    ...{ id: 'done', starter: 'city-eco', unit: 'city-eco', dueAt: LATE },
    change: { status: 'discharged', closedAt: '2026-03-02T03:00:00.000Z' },
  },
];

describe('urging a unit to do what it owes', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  beforeAll(async () => {
    opened = await openedRecords(6);
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

  const addressOf = (id: string) => `criminal-transfer-${id}.decide.1`;
  const urge = (account: string, id: string, key?: string, reason: unknown = REASON) =>
    new Caller(world, account).post(`/duties/${addressOf(id)}/urgings`, { reason }, key);
  const count = async (text: string): Promise<number> =>
    (await opened.sql.query<{ n: number }>(`select count(*)::int as n from ${text}`)).rows[0]?.n ?? 0;

  it.each<[string, string, number, string, string]>([
    ['city-eco.supervisor', 'late', 201, '', 'pushes the people of the own unit'],
    ['city-eco.head', 'of-county', 201, '', 'pushes a unit below'],
    ['prov-eco.supervisor', 'of-county', 201, '', 'pushes the whole line'],
    ['city-eco.handler', 'of-police', 201, '', 'sent the referral, and waits'],
    ['city-police.supervisor', 'of-police', 201, '', 'pushes the own people in another’s referral'],
    ['city-eco.handler', 'at-once', 201, '', 'what is owed at once is urged at once'],
    ['city-eco.handler', 'late', 403, 'FORBIDDEN', 'nobody urges themselves'],
    ['city-police.handler', 'of-police', 403, 'FORBIDDEN', 'nor their own unit, without supervising it'],
    ['auditor', 'late', 403, 'FORBIDDEN', 'reads and does nothing'],
    ['jia-eco.supervisor', 'late', 404, 'NOT_FOUND', 'the unit above is not theirs'],
    ['yi-eco.head', 'of-county', 404, 'NOT_FOUND', 'is a stranger'],
    ['city-police.head', 'late', 404, 'NOT_FOUND', 'was told nothing yet'],
    ['sysadmin', 'late', 404, 'NOT_FOUND', 'runs the machines'],
    ['city-eco.supervisor', 'nowhere', 404, 'NOT_FOUND', 'not there is answered like not yours'],
    ['city-eco.supervisor', 'done', 409, 'DUTY_NOT_OPEN', 'it was performed'],
    ['city-eco.supervisor', 'paused', 409, 'DUTY_NOT_OPEN', 'its clock stands'],
    ['city-eco.supervisor', 'early', 409, 'DUTY_NOT_DUE', 'a hundred years are left'],
  ])('by %s, of %s, is answered %d %s: %s', async (account, id, status, code) => {
    const answer = await urge(account, id);
    expect([answer.status, answer.body.code ?? '']).toEqual([status, code]);
  });

  it('is recorded with who, when and to whom, and shows wherever the duty does', async () => {
    const before = await opened.sql.query(
      `select sequence, stage, state from referral where id = 'criminal-transfer-late'`,
    );
    const { status, body, headers } = await urge('city-eco.supervisor', 'late');
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/v1/duties/${addressOf('late')}/urgings`);
    expect(body).toMatchObject({
      duty: addressOf('late'),
      at: expect.stringMatching(/\+08:00$/),
      person: 'city-eco.supervisor',
      unit: 'city-eco',
      recipient: 'city-eco',
      reason: REASON,
    });
    const urged = { count: 2, lastAt: body.at };
    const { body: referral } = await new Caller(world, 'city-eco.handler').get(
      '/referrals/criminal-transfer-late',
    );
    expect(referral.duties).toEqual([
      expect.objectContaining({ address: addressOf('late'), urgings: urged }),
    ]);
    const { body: overdue } = await new Caller(world, 'city-eco.head').get('/supervision/overdue?limit=200');
    expect(overdue.items).toContainEqual(
      expect.objectContaining({ referralId: 'criminal-transfer-late', urgings: urged }),
    );
    const after = await opened.sql.query(
      `select sequence, stage, state from referral where id = 'criminal-transfer-late'`,
    );
    expect(after.rows).toEqual(before.rows);
  });

  it('with the same key is the same urging, however often; with other words it is refused', async () => {
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await urge('city-eco.handler', 'keyed', 'one-key'));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const other = await urge('city-eco.handler', 'keyed', 'one-key', '（虚构）另一理由。');
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    const ofAnother = await urge('city-police.head', 'keyed', 'one-key');
    expect(ofAnother.body.id).not.toBe(answers[0]?.body.id);
    expect(await count(`urging where referral_id = 'criminal-transfer-keyed'`)).toBe(2);
    expect(await count(`notice where referral_id = 'criminal-transfer-keyed' and kind = 'urging'`)).toBe(2);
  });

  it('sent eight times at once under one key is one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => urge('city-eco.handler', 'raced', 'raced-key')),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body.id)}`)).size).toBe(1);
    expect(await count(`urging where referral_id = 'criminal-transfer-raced'`)).toBe(1);
    expect(await count(`audit_entry where kind = 'urging' and referral_id = 'criminal-transfer-raced'`)).toBe(
      1,
    );
  });

  it('says its words to those concerned alone, and nowhere else', async () => {
    const words = '（虚构）只有当事单位可读的话。';
    await urge('city-eco.handler', 'sealed', undefined, words);
    const read = async (account: string) => {
      const { status, body } = await new Caller(world, account).get(`/duties/${addressOf('sealed')}/urgings`);
      return [status, (body.items as readonly { reason: string }[] | undefined)?.map(({ reason }) => reason)];
    };
    for (const account of ['city-police.handler', 'city-eco.handler', 'prov-police.supervisor', 'auditor'])
      expect(await read(account)).toEqual([200, [words]]);
    for (const account of ['city-proc.head', 'yi-eco.head', 'sysadmin'])
      expect(await read(account)).toEqual([404, undefined]);
    const { rows } = await opened.sql.query<{ text: string }>(
      `select body as text from audit_entry union all select detail::text || about from notice
       union all select problem::text from request union all select to_jsonb(urging)::text from urging`,
    );
    expect(rows.filter(({ text }) => text?.includes('当事单位可读'))).toEqual([]);
  });

  it('tells the unit that owes the duty', async () => {
    const { rows } = await opened.sql.query(
      `select recipient, kind, detail, sent_at from notice where referral_id = 'criminal-transfer-sealed' and kind = 'urging'`,
    );
    expect(rows).toEqual([
      {
        recipient: 'city-police',
        kind: 'urging',
        detail: { duty: 'decide#1', by: 'city-eco' },
        sent_at: null,
      },
    ]);
  });

  it('refused as not theirs, is an attempt in the audit log', async () => {
    await urge('yi-eco.head', 'late');
    const { rows } = await opened.sql.query<{ body: string }>(
      `select body from audit_entry where kind = 'attempt' order by sequence desc limit 1`,
    );
    expect(JSON.parse(rows[0]?.body ?? '{}')).toMatchObject({
      action: 'duty.urge',
      by: 'yi-eco.head',
      target: addressOf('late'),
      code: 'NOT_FOUND',
    });
  });

  it.each<[unknown]>([[''], ['   '], [7], [null], ['a'.repeat(501)], ['\0']])(
    'refuses %j as a reason',
    async (reason) => {
      const { status, body } = await urge('city-eco.supervisor', 'late', undefined, reason);
      expect([status, body.code]).toEqual([422, 'FIELD_INVALID']);
    },
  );

  it.each(['review%237', 'criminal-transfer-late', '..', 'criminal-transfer-late.decide.1.1'])(
    'finds nothing at %s',
    async (address) => {
      const { status } = await new Caller(world, 'city-eco.supervisor').post(`/duties/${address}/urgings`, {
        reason: REASON,
      });
      expect(status).toBe(404);
    },
  );

  it('is neither changed nor removed', async () => {
    await expect(opened.sql.query(`update urging set at = now()`)).rejects.toThrow('append-only');
    await expect(opened.sql.query(`delete from urging`)).rejects.toThrow('append-only');
  });
});
