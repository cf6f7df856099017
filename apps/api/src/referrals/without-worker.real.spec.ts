import { randomUUID } from 'node:crypto';
import { Caller } from '../testing/caller.js';
import { enterRealWorld, type RealWorld } from '../testing/real-world.js';

const opening = async (caller: Caller) => ({
  lifecycle: 'criminal-transfer',
  title: '（虚构）某化工公司涉嫌污染环境案',
  parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
  facts: {
    ...{ summary: '（虚构）夜间排放。', suspectedOffence: '污染环境罪' },
    ...{ domain: 'environment', ground: 'standard', enterprise: false },
  },
  documents: await Promise.all(
    ['taskForceRecord', 'caseReport'].map(async (type) => ({
      type,
      documentId: (await caller.upload(`${type}.txt`, '（虚构）报告')).body.id,
    })),
  ),
});

describe('while no worker answers', () => {
  let world: RealWorld;
  let handler: Caller;
  beforeAll(async () => {
    world = await enterRealWorld();
    handler = new Caller(world, 'city-eco.handler');
  });
  afterAll(() => world.close());

  it('a referral is taken in, and its place is told to whoever asked and to nobody else', async () => {
    const body = await opening(handler);
    const key = randomUUID();
    const answer = await handler.post('/referrals', body, key);
    const place = answer.headers.get('location') ?? '';
    expect(answer).toMatchObject({ status: 202, body: { status: 'pending' } });
    expect(place).toMatch(/^\/api\/v1\/requests\/[a-z2-7]{26}$/);
    const path = place.replace('/api/v1', '');
    expect((await handler.get(path)).body).toEqual({ status: 'pending' });
    expect((await new Caller(world, 'city-eco.head').get(path)).status).toBe(404);

    const again = await handler.post('/referrals', { ...body, title: '另一标题' }, key);
    expect([again.status, again.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  }, 30_000);

  it('an opening that would be refused is refused at once, and the same again', async () => {
    const key = randomUUID();
    const body = { ...(await opening(handler)), facts: {} };
    const first = await handler.post('/referrals', body, key);
    const second = await handler.post('/referrals', body, key);
    expect([first.status, first.body.code]).toEqual([422, 'FACT_REQUIRED']);
    expect(second.body).toEqual(first.body);
    expect(first.body.fields).toContainEqual({
      path: 'facts.domain',
      code: 'FIELD_REQUIRED',
      detail: expect.any(String),
    });
  });

  it.each<[string, string, object, number, string]>([
    ['somebody of another unit', 'city-police.handler', {}, 403, 'ACT_NOT_YOURS'],
    ['somebody of the wrong position', 'city-eco.head', {}, 403, 'ACT_NOT_YOURS'],
    ['a supervisor', 'city-eco.supervisor', {}, 403, 'ACT_NOT_YOURS'],
    ['the auditor', 'auditor', {}, 403, 'ACT_NOT_YOURS'],
    [
      'the handler, with a court for the police',
      'city-eco.handler',
      { police: 'city-court' },
      422,
      'PARTY_KIND_WRONG',
    ],
    [
      'the handler, with a role that is none',
      'city-eco.handler',
      { colour: 'city-court' },
      422,
      'FIELD_UNKNOWN',
    ],
  ])('it may not be started by %s', async (_, account, parties, status, code) => {
    const caller = new Caller(world, account);
    const body = await opening(handler);
    const documents = account === 'city-eco.handler' || account === 'city-eco.head' ? body.documents : [];
    const answer = await caller.post('/referrals', {
      ...body,
      documents,
      parties: { ...body.parties, ...parties },
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('writes down who attempted what was not theirs', async () => {
    const { sequence } = await world.records.as({ person: 'spec', unit: null }, ({ trail }) => trail.head());
    await new Caller(world, 'city-police.handler').post('/referrals/criminal-transfer-none/acts/decide', {});
    const [entry] = await world.records.as({ person: 'spec', unit: null }, ({ trail }) =>
      trail.read(sequence, 1),
    );
    expect(JSON.parse(entry?.body ?? '{}')).toMatchObject({
      kind: 'attempt',
      by: 'city-police.handler',
      action: 'referral.act',
      referral: 'criminal-transfer-none',
      code: 'NOT_FOUND',
    });
  });

  it('is ready all the same: acts are taken in', async () => {
    const answer = await fetch(`${world.api.url}/health/ready`);
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { status: 'ready', checks: { temporal: { ok: true } } },
    ]);
  });
});

describe('while Temporal cannot be reached', () => {
  let world: RealWorld;
  beforeAll(async () => {
    world = await enterRealWorld('127.0.0.1:9');
  });
  afterAll(() => world.close());

  it('nothing is claimed as done: whoever asks shall try later, with the same key', async () => {
    const handler = new Caller(world, 'city-eco.handler');
    const answer = await handler.post('/referrals', await opening(handler));
    expect([answer.status, answer.body.code]).toEqual([503, 'TEMPORARILY_UNAVAILABLE']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${world.api.url}/health/ready`)).status).toBe(503);
  }, 30_000);
});
