import { PROBLEMS } from '#libs/contracts/problems.js';
import type { PeriodRefusalCode } from '#libs/periods/refusal.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';
import { periodAnswerExamples, periodQuestionExamples } from './period.examples.js';

const COMPUTE = '/periods/compute';
const START = '2026-03-02T10:00:00+08:00';
const LATER = '2026-03-04T10:00:00+08:00';
const document = '（虚构）示范文书1号';
const suspend = { kind: 'suspend', at: LATER, document };
const extend = { kind: 'extend', at: LATER, document, extension: 'by-30', approvedBy: 'superior-head' };
const exclude = { kind: 'exclude', at: START, until: LATER, ground: '鉴定期间', document };

describe('POST /periods/compute', () => {
  let world: GivenWorld;
  let caller: Caller;
  beforeAll(async () => {
    world = await enterGivenWorld();
    caller = new Caller(world, 'city-eco.handler');
  });
  afterAll(() => world.close());

  it.each(Object.keys(periodQuestionExamples))(
    'answers %s as the description of the interface says',
    async (name) => {
      const { status, body } = await caller.post(COMPUTE, periodQuestionExamples[name]?.value);
      expect([status, body]).toEqual([200, periodAnswerExamples[name]?.value]);
    },
  );

  it('writes nothing, and so wants no key', async () => {
    const { status } = await caller.raw(COMPUTE, JSON.stringify({ ruleId: 'FWD-04', startAt: START }), {
      'content-type': 'application/json',
      'idempotency-key': '',
    });
    expect(status).toBe(200);
  });

  it('takes facts in: custody ends the roll-over, the issuer sets the day', async () => {
    const due = async (ruleId: string, facts: object) =>
      (await caller.post(COMPUTE, { ruleId, startAt: '2026-02-13T10:00:00+08:00', facts })).body.dueOn;
    expect(await due('FWD-04B', { inCustody: false })).toBe('2026-02-24');
    expect(await due('FWD-04B', { inCustody: true })).toBe('2026-02-16');
    expect(await due('JUD-01', { setOn: '2026-03-20' })).toBe('2026-03-20');
  });

  it('answers how the clock stands while it is suspended', async () => {
    const { status, body } = await caller.post(COMPUTE, {
      ruleId: 'REV-08',
      startAt: START,
      events: [suspend],
    });
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        dueAt: null,
        dueOn: null,
        ledger: expect.objectContaining({ consumed: 2, suspendedSince: '2026-03-04T10:00:00.000+08:00' }),
      }),
    ]);
  });

  it.each<{ readonly code: PeriodRefusalCode; readonly body: object; readonly facts?: object }>([
    { code: 'UNKNOWN_RULE', body: { ruleId: 'constructor' }, facts: { ruleId: 'constructor' } },
    { code: 'UNKNOWN_RULE', body: { ruleId: '__proto__' } },
    { code: 'RULE_INACTIVE', body: { ruleId: 'FWD-05' }, facts: { ruleId: 'FWD-05' } },
    {
      code: 'RULE_NOT_IN_FORCE',
      body: { ruleId: 'FWD-04', startAt: '2020-08-06T23:59:59+08:00' },
      facts: { on: '2020-08-06', inForceFrom: '2020-08-07' },
    },
    { code: 'RULE_WITHOUT_PERIOD', body: { ruleId: 'CMP-01' }, facts: { kind: 'computation' } },
    {
      code: 'CALENDAR_NOT_PUBLISHED',
      body: { ruleId: 'REV-02', startAt: '2026-12-18T10:00:00+08:00', final: true },
      facts: { years: [2027] },
    },
    {
      code: 'INSTANT_BEFORE_CAUSE',
      body: { events: [{ ...suspend, at: '2026-03-01T10:00:00Z' }] },
      facts: { at: '2026-03-01T18:00:00.000+08:00', startAt: '2026-03-02T10:00:00.000+08:00' },
    },
    { code: 'SPAN_REVERSED', body: { events: [{ ...exclude, at: LATER, until: START }] } },
    { code: 'ALREADY_SUSPENDED', body: { events: [suspend, suspend] } },
    { code: 'RESUME_WITHOUT_SUSPENSION', body: { events: [{ ...suspend, kind: 'resume' }] } },
    { code: 'SUSPENSION_AFTER_EXPIRY', body: { events: [{ ...suspend, at: '2026-09-01T10:00:00+08:00' }] } },
    { code: 'SUSPENSION_NOT_OFFERED', body: { ruleId: 'PEN-03', events: [suspend] } },
    { code: 'EXCLUSION_NOT_OFFERED', body: { events: [{ ...exclude, ground: '出差' }] } },
    { code: 'EXTENSION_NOT_OFFERED', body: { events: [{ ...extend, extension: 'toString' }] } },
    { code: 'EXTENSION_USED_UP', body: { events: [extend, extend, extend] } },
    { code: 'EXTENSION_AFTER_EXPIRY', body: { events: [{ ...extend, at: '2026-09-01T10:00:00+08:00' }] } },
    { code: 'EXTENSION_LEVEL_TOO_LOW', body: { events: [{ ...extend, approvedBy: undefined }] } },
  ])('refuses with $code: $body', async ({ code, body, facts = {} }) => {
    const answer = await caller.post(COMPUTE, { ruleId: 'REV-08', startAt: START, ...body });
    expect(answer.body).toMatchObject({ ...PROBLEMS[code], code, ...facts });
    expect(answer.status).toBe(PROBLEMS[code].status);
    expect(answer.body.detail).toMatch(/。$/);
  });

  it.each<readonly [string, object, string, string]>([
    ['no rule', { ruleId: undefined }, 'ruleId', 'FIELD_INVALID'],
    ['a rule that is a number', { ruleId: 4 }, 'ruleId', 'FIELD_INVALID'],
    ['no start', { startAt: undefined }, 'startAt', 'FIELD_INVALID'],
    ['a start on 30 February', { startAt: '2026-02-30T10:00:00+08:00' }, 'startAt', 'FIELD_INVALID'],
    ['a start at 25 o’clock', { startAt: '2026-02-20T25:00:00+08:00' }, 'startAt', 'FIELD_INVALID'],
    ['a start without an offset', { startAt: '2026-02-20T10:00:00' }, 'startAt', 'FIELD_INVALID'],
    ['a start that is a day', { startAt: '2026-02-20' }, 'startAt', 'FIELD_INVALID'],
    ['a start in the year 9999', { startAt: '9999-12-31T10:00:00+08:00' }, 'startAt', 'FIELD_INVALID'],
    ['a start in the year 0', { startAt: '0000-01-01T10:00:00+08:00' }, 'startAt', 'FIELD_INVALID'],
    ['a start that is a number', { startAt: 1_772_416_800_000 }, 'startAt', 'FIELD_INVALID'],
    ['facts that are a list', { facts: [] }, 'facts', 'FIELD_INVALID'],
    ['facts that are null', { facts: null }, 'facts', 'FIELD_INVALID'],
    ['a custody that is a text', { facts: { inCustody: 'true' } }, 'facts.inCustody', 'FIELD_INVALID'],
    ['a set day that is none', { facts: { setOn: '2026-02-30' } }, 'facts.setOn', 'FIELD_INVALID'],
    ['a fact that nobody asked for', { facts: { colour: 'red' } }, 'facts.colour', 'FIELD_UNKNOWN'],
    ['events that are an object', { events: { 0: suspend } }, 'events', 'FIELD_INVALID'],
    ['an event that is null', { events: [null] }, 'events', 'FIELD_INVALID'],
    ['an event that is a list', { events: [[suspend]] }, 'events', 'FIELD_INVALID'],
    ['101 events', { events: Array.from({ length: 101 }, () => suspend) }, 'events', 'FIELD_INVALID'],
    ['an event of no kind', { events: [{ ...suspend, kind: 'sleep' }] }, 'events.0.kind', 'FIELD_INVALID'],
    ['an event without a kind', { events: [{ at: LATER, document }] }, 'events.0.kind', 'FIELD_INVALID'],
    [
      'an event without a paper',
      { events: [{ kind: 'suspend', at: LATER }] },
      'events.0.document',
      'FIELD_INVALID',
    ],
    [
      'an event on 31 June',
      { events: [suspend, { ...suspend, at: '2026-06-31T10:00:00+08:00' }] },
      'events.1.at',
      'FIELD_INVALID',
    ],
    [
      'a suspension with a ground',
      { events: [{ ...suspend, ground: 'x' }] },
      'events.0.ground',
      'FIELD_UNKNOWN',
    ],
    [
      'an excluded span without end',
      { events: [{ ...exclude, until: undefined }] },
      'events.0.until',
      'FIELD_INVALID',
    ],
    [
      'an approver of no level',
      { events: [{ ...extend, approvedBy: 'emperor' }] },
      'events.0.approvedBy',
      'FIELD_INVALID',
    ],
    [
      'an approver that is null',
      { events: [{ ...extend, approvedBy: null }] },
      'events.0.approvedBy',
      'FIELD_INVALID',
    ],
    ['a reading at no instant', { asOf: 'now' }, 'asOf', 'FIELD_INVALID'],
    ['a final that is a text', { final: 'yes' }, 'final', 'FIELD_INVALID'],
    ['a field that nobody asked for', { colour: 'red' }, 'colour', 'FIELD_UNKNOWN'],
  ])('refuses %s', async (_what, change, path, code) => {
    const { status, body } = await caller.post(COMPUTE, { ruleId: 'FWD-04', startAt: START, ...change });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.fields).toEqual(expect.arrayContaining([expect.objectContaining({ path, code })]));
    expect(JSON.stringify(body.fields)).not.toMatch(/must be|each value|unknown value/);
  });

  it('is for those who are signed in', async () => {
    const answer = await fetch(`${world.api.url}/api/v1${COMPUTE}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(401);
  });
});
