import { as } from './accounts.js';
import { baseUrl, type Answer, type Problem } from './client.js';
import { filled, offerOf, openingBody, perform, startReferral } from './journey.js';
import type { ReferralView } from './referral-view.js';

interface Page {
  readonly items: readonly { readonly id: string }[];
}

/** What the sender's unit has, and where one of its referrals stands: bad input must leave both as they were. */
const standing = async (id: string): Promise<unknown> => {
  const handler = await as('city-eco.handler');
  const { body: list } = await handler.get<Page>('/referrals?limit=1');
  const { body } = await handler.get<ReferralView>(`/referrals/${id}`);
  return { newest: list.items[0]?.id, sequence: body.sequence };
};

describe('bad input gets its own stable code and changes nothing', () => {
  let id: string;
  let before: unknown;
  let opening: Awaited<ReturnType<typeof openingBody>>;

  beforeAll(async () => {
    opening = await openingBody(await as('city-eco.handler'));
    ({ id } = await startReferral());
    before = await standing(id);
  });
  afterEach(async () => {
    expect(await standing(id)).toEqual(before);
  });

  const refused = (answer: Answer, status: number, code: string): void => {
    expect({ status: answer.status, code: (answer.body as Problem).code }).toEqual({ status, code });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  };
  const start = async (change: object): Promise<Answer> =>
    (await as('city-eco.handler')).post('/referrals', { ...opening, ...change });
  const startRaw = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Record<string, string>,
  ): Promise<Answer> => (await as('city-eco.handler')).postRaw('/referrals', body, headers);
  const decide = async (body: object, account = 'city-eco.head'): Promise<Answer> =>
    (await as(account)).post(`/referrals/${id}/acts/decide`, body);

  it.each<[string, string]>([
    ['cut off', '{"lifecycle": "criminal-transfer"'],
    ['not JSON', 'lifecycle=criminal-transfer'],
    [
      'a duplicate key',
      '{"lifecycle": "criminal-transfer", "lifecycle": "criminal-transfer", "title": "x", "parties": {}}',
    ],
    [
      'a duplicate key further in',
      '{"lifecycle": "criminal-transfer", "title": "x", "parties": {"police": "city-police", "police": "jia-police"}}',
    ],
    ['empty', ''],
    ['a bare list', '[]'],
    ['null', 'null'],
  ])('BODY_MALFORMED for a body that is %s', async (_what, body) =>
    refused(await startRaw(body), 400, 'BODY_MALFORMED'),
  );

  it('BODY_MALFORMED for bytes that are not UTF-8', async () =>
    refused(
      await startRaw(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
      400,
      'BODY_MALFORMED',
    ));

  it('BODY_TOO_DEEP for 10,000 levels', async () =>
    refused(await startRaw(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), 400, 'BODY_TOO_DEEP'));

  it.each([
    ['300 KiB', 300 * 1024],
    ['5 MB', 5_000_000],
  ])('BODY_TOO_LARGE for %s', async (_size, bytes) =>
    refused(await start({ title: 'x'.repeat(bytes) }), 413, 'BODY_TOO_LARGE'),
  );

  it('IDEMPOTENCY_KEY_MISSING without a key', async () =>
    refused(
      await (await as('city-eco.handler')).post('/referrals', opening, null),
      400,
      'IDEMPOTENCY_KEY_MISSING',
    ));

  it('UNAUTHENTICATED without a token, and with a forged one', async () => {
    for (const authorization of [undefined, 'Bearer x.y.z', 'Basic YTpi']) {
      const response = await fetch(`${baseUrl()}/api/v1/referrals`, {
        headers: authorization === undefined ? {} : { authorization },
      });
      expect([response.status, ((await response.json()) as Problem).code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('UNKNOWN_LIFECYCLE, also for the names that every object has', async () => {
    for (const lifecycle of ['no-such-thing', 'constructor', '__proto__', 'toString'])
      refused(await start({ lifecycle }), 422, 'UNKNOWN_LIFECYCLE');
  });

  it('PARTY_KIND_WRONG for a court in the place of the police', async () =>
    refused(await start({ parties: { ...opening.parties, police: 'city-court' } }), 422, 'PARTY_KIND_WRONG'));

  it.each<[string, object]>([
    ['a title of the wrong type', { title: 7 }],
    ['a title that turns its own direction', { title: '案\u202e情' }],
    ['a title with a line break', { title: '案\n情' }],
    ['no title', { title: undefined }],
    [
      'a unit that does not exist',
      { parties: { transferor: 'city-eco', police: 'nowhere', procuratorate: 'city-proc' } },
    ],
    ['an instant without offset', { occurredAt: '2026-03-02T10:00:00' }],
    ['a day that does not exist', { occurredAt: '2026-02-30T10:00:00+08:00' }],
    ['parties as a list', { parties: [] }],
    ['facts as text', { facts: 'x' }],
  ])('FIELD_INVALID for %s', async (_what, change) => {
    const answer = await start(change);
    refused(answer, 422, 'FIELD_INVALID');
    expect((answer.body as Problem).fields?.length).toBeGreaterThan(0);
  });

  it.each<[string, string]>([
    ['at the top', '{"constructor": {"prototype": {}}, %'],
    ['as __proto__', '{"__proto__": {"admin": true}, %'],
    ['that claims a unit', '{"unit": "city-police", %'],
  ])('FIELD_UNKNOWN for a field nobody asked for, %s', async (_where, template) =>
    refused(await startRaw(template.replace('%', JSON.stringify(opening).slice(1))), 422, 'FIELD_UNKNOWN'),
  );

  it('FIELD_UNKNOWN for facts nobody asked for, whatever their name', async () => {
    for (const key of ['nobodyAsked', 'constructor', 'toString'])
      refused(await start({ facts: { ...opening.facts, [key]: 'x' } }), 422, 'FIELD_UNKNOWN');
    const raw = JSON.stringify({ ...opening, facts: undefined }).replace(
      /}$/,
      `,"facts":{"__proto__":{"x":1}}}`,
    );
    refused(await startRaw(raw), 422, 'FIELD_UNKNOWN');
  });

  it('FACT_REQUIRED and DOCUMENT_REQUIRED for an opening without its checklist', async () => {
    refused(await start({ facts: {} }), 422, 'FACT_REQUIRED');
    refused(await start({ documents: [] }), 422, 'DOCUMENT_REQUIRED');
  });

  it('INSTANT_IN_FUTURE for an opening and an act of tomorrow', async () => {
    const occurredAt = new Date(Date.now() + 86_400_000).toISOString();
    refused(await start({ occurredAt }), 422, 'INSTANT_IN_FUTURE');
    refused(await decide({ outcome: 'approve', occurredAt }), 422, 'INSTANT_IN_FUTURE');
  });

  it('INSTANT_BEFORE_CAUSE for a decision before the report was received', async () =>
    refused(
      await decide({ outcome: 'approve', occurredAt: '2020-09-01T10:00:00+08:00' }),
      422,
      'INSTANT_BEFORE_CAUSE',
    ));

  it('RULE_NOT_IN_FORCE for an opening before the rule existed', async () =>
    refused(await start({ occurredAt: '2020-01-06T10:00:00+08:00' }), 422, 'RULE_NOT_IN_FORCE'));

  it('OUTCOME_NOT_OFFERED for an outcome nobody offers', async () => {
    for (const outcome of ['maybe', 'constructor', '__proto__'])
      refused(await decide({ outcome }), 422, 'OUTCOME_NOT_OFFERED');
  });

  it('FACT_REQUIRED for a refusal without reasons', async () =>
    refused(await decide({ outcome: 'refuse' }), 422, 'FACT_REQUIRED'));

  it('ACT_NOT_LAWFUL, with where the referral stands, for an act whose turn it is not', async () => {
    const answer = await (await as('city-eco.handler')).post(`/referrals/${id}/acts/send`, {});
    refused(answer, 409, 'ACT_NOT_LAWFUL');
    expect((answer.body as Problem).from).toBe('reported');
  });

  it('ACT_NOT_YOURS for somebody else’s act', async () =>
    refused(await decide({ outcome: 'approve' }, 'city-eco.handler'), 403, 'ACT_NOT_YOURS'));

  it('NOT_FOUND for an act that no definition knows', async () => {
    for (const act of ['fly', 'constructor', '__proto__'])
      refused(await (await as('city-eco.head')).post(`/referrals/${id}/acts/${act}`, {}), 404, 'NOT_FOUND');
  });

  it('SEQUENCE_MOVED for an act upon an older view', async () =>
    refused(await decide({ outcome: 'approve', expectedSequence: 99 }), 409, 'SEQUENCE_MOVED'));

  it('IDEMPOTENCY_KEY_REUSED for the same key with another body', async () => {
    const handler = await as('city-eco.handler');
    const key = crypto.randomUUID();
    await handler.post(`/referrals/${id}/acts/send`, {}, key);
    refused(
      await handler.post(
        `/referrals/${id}/acts/send`,
        { facts: {}, documents: [], expectedSequence: 1 },
        key,
      ),
      422,
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it.each([
    '?limit=0',
    '?limit=1e9',
    '?limit=x',
    '?cursor=%00',
    '?cursor=bm90LWEtY3Vyc29y',
    '?openedFrom=soon',
    '?nobody=asked',
    '?status=constructor',
  ])('a clear 4xx for the list with %s', async (query) => {
    const { status, body } = await (await as('city-eco.handler')).get<Problem>(`/referrals${query}`);
    expect(status).toBe(422);
    expect(body.code).toMatch(/^FIELD_(INVALID|UNKNOWN)$/);
  });

  it.each(['%00', '..%2f..%2fetc', 'x'.repeat(3000), "'; drop table step; --", '%ff'])(
    'NOT_FOUND or a clear 4xx for the referral %s',
    async (odd) => {
      const { status } = await (await as('city-eco.handler')).get(`/referrals/${encodeURI(odd)}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );

  it('answers unknown routes as problems', async () => {
    const { status, body } = await (await as('city-eco.handler')).get<Problem>('/nowhere');
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('bad input about rules, periods and calendars', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, number, string]>([
    ['is cut off', '{"ruleId": "FWD-04"', 400, 'BODY_MALFORMED'],
    ['names a field twice', '{"ruleId": "FWD-04", "ruleId": "FWD-01"}', 400, 'BODY_MALFORMED'],
    ['is a list', '[]', 400, 'BODY_MALFORMED'],
    ['is not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400, 'BODY_MALFORMED'],
    ['is 10,000 levels deep', `${'{"facts":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 400, 'BODY_TOO_DEEP'],
    ['is of 300 KiB', JSON.stringify({ ruleId: 'x'.repeat(300 * 1024) }), 413, 'BODY_TOO_LARGE'],
    ['names what every object has', '{"facts": {"constructor": {}}}', 422, 'FIELD_UNKNOWN'],
    ['has an event that is null', '{"ruleId": "FWD-04", "events": [null]}', 422, 'FIELD_INVALID'],
  ])('a question that %s', async (_what, body, status, code) => {
    for (const [path, account] of [
      ['/periods/compute', 'city-eco.handler'],
      ['/calendars/2098/approval', 'prov-gov.head'],
      ['/rules/FWD-01/activation', 'prov-justice.head'],
    ] as const) {
      const answer = await (await as(account)).postRaw<Problem>(path, body);
      const isOthersField = answer.body.code === 'FIELD_UNKNOWN' && code === 'FIELD_INVALID';
      expect([path, answer.status, isOthersField ? code : answer.body.code]).toEqual([path, status, code]);
    }
  });

  it.each([
    '/rules?limit=0',
    '/rules?kind=constructor',
    '/rules?status=x',
    '/rules?cursor=bm90LWEtY3Vyc29y',
    '/rules?nobody=asked',
    '/rules?q=%00',
    '/supervision/unverified-terms?limit=1e9',
    '/supervision/unverified-terms?cursor=x',
  ])('a clear 422 for %s', async (path) => {
    const { status, body } = await (await as('auditor')).get<Problem>(path);
    expect(status).toBe(422);
    expect(body.code).toMatch(/^FIELD_(INVALID|UNKNOWN)$/);
  });

  it.each([
    ...['/rules/FWD-99', '/rules/constructor', '/rules/%00', `/rules/${'x'.repeat(3000)}`],
    ...['/calendars/next', '/calendars/0', '/calendars/-2026', '/recomputations/none', '/recomputations/%00'],
  ])('NOT_FOUND for %s', async (path) => {
    const { status, body } = await (await as('auditor')).get<Problem>(path);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('late entry', () => {
  it('STEPS_CONFLICT lists the later steps that a late entry would contradict', async () => {
    const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
    const handler = await as('city-eco.handler');
    const { body: opened } = await handler.post<ReferralView>('/referrals', {
      ...(await openingBody(handler)),
      occurredAt: hoursAgo(2),
    });
    const decision = await offerOf(opened.id, 'decide');
    expect((await perform(opened.id, decision, 'approve')).status).toBe(200);

    const refusal = decision.offered.outcomes.find(({ outcome }) => outcome === 'refuse')!;
    const head = await as('city-eco.head');
    const { status, body } = await head.post<Problem & { steps: readonly { act: string }[] }>(
      `/referrals/${opened.id}/acts/decide`,
      {
        outcome: 'refuse',
        occurredAt: hoursAgo(1),
        ...(await filled(head, decision.offered.requires, refusal.requires)),
      },
    );
    expect([status, body.code]).toEqual([409, 'STEPS_CONFLICT']);
    expect(body.steps.map(({ act }) => act)).toEqual(['decide']);
    expect((await head.get<ReferralView>(`/referrals/${opened.id}`)).body.sequence).toBe(2);
  });
});
