import { randomUUID } from 'node:crypto';
import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';

const REASON = '（虚构）已向制定机关核实';

describe('putting an unverified rule in use', () => {
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

  const activate = (ruleId: string, account = 'prov-justice.head', key?: string, reason = REASON) =>
    new Caller(world, account).post(`/rules/${ruleId}/activation`, { reason }, key);
  const compute = () =>
    new Caller(world, 'city-eco.handler').post('/periods/compute', {
      ruleId: 'FWD-05',
      startAt: '2026-03-02T10:00:00+08:00',
    });

  it('shows from the next answer on, with who, why and when', async () => {
    expect((await compute()).body.code).toBe('RULE_INACTIVE');
    const answer = await activate('FWD-05');
    expect(answer).toMatchObject({
      status: 200,
      body: {
        id: 'FWD-05',
        status: 'activated-unverified',
        statusName: '未核实·已启用',
        activation: {
          person: 'prov-justice.head',
          unit: 'prov-justice',
          reason: REASON,
          demonstration: false,
        },
        recomputation: { id: 'rule:FWD-05' },
      },
    });
    expect(started).toEqual(['rule:FWD-05']);
    expect((await compute()).body).toMatchObject({
      dueOn: '2026-03-05',
      ruleStatusName: '未核实·已启用',
      explanation: expect.arrayContaining(['注意：规则来源未经核实，由指定人员启用。']),
    });
  });

  it('happens once, however often the same request comes', async () => {
    const key = randomUUID();
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => activate('FWD-05', 'prov-justice.head', key)),
    );
    expect(first?.status).toBe(200);
    for (const other of others) expect(other.body).toEqual(first?.body);
    const reused = await activate('FWD-05', 'prov-justice.head', key, '另一理由');
    expect([reused.status, reused.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it.each<[string, string, number, string, string]>([
    ['FWD-01', 'prov-justice.head', 409, 'RULE_ALREADY_ACTIVE', 'it is verified'],
    ['FWD-99', 'prov-justice.head', 404, 'NOT_FOUND', 'there is none'],
    ['FWD-05', 'prov-gov.head', 403, 'FORBIDDEN', 'the government publishes calendars, and knows no sources'],
    ['FWD-05', 'prov-justice.deputy', 403, 'FORBIDDEN', 'a deputy'],
    ['FWD-05', 'city-justice.head', 403, 'FORBIDDEN', 'a city'],
    ['FWD-05', 'auditor', 403, 'FORBIDDEN', 'the auditor does nothing'],
    ['FWD-99', 'city-eco.handler', 403, 'FORBIDDEN', 'whether there is such a rule or not'],
  ])('%s by %s answers %i %s: %s', async (ruleId, account, status, code) => {
    const answer = await activate(ruleId, account);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(started).toEqual([]);
    const { rows } = await opened.sql.query<{ body: string }>(
      `select body from audit_entry where kind = 'attempt'`,
    );
    expect(rows.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      expect.objectContaining({ by: account, action: 'rule.activate', target: ruleId, code }),
    ]);
  });

  it('is refused the second time, in the same words and in others', async () => {
    await activate('FWD-05');
    for (const reason of [REASON, '另一理由']) {
      const again = await activate('FWD-05', 'prov-justice.head', undefined, reason);
      expect(again).toMatchObject({ status: 409, body: { code: 'RULE_ALREADY_ACTIVE', ruleId: 'FWD-05' } });
    }
  });

  it.each<[string, object]>([
    ['none', {}],
    ['a blank one', { reason: ' ' }],
    ['one of 501 characters', { reason: '因'.repeat(501) }],
    ['a number', { reason: 7 }],
  ])('wants a reason, and not %s', async (_what, body) => {
    const answer = await new Caller(world, 'prov-justice.head').post('/rules/FWD-05/activation', body);
    expect([answer.status, answer.body.code]).toEqual([422, 'FIELD_INVALID']);
  });
});
