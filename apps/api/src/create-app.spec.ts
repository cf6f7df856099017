import { PROBLEM_CODES } from '#libs/contracts/problems.js';
import { givenReckoning } from './testing/given-reckoning.js';
import { startApi, type StartedApi } from './testing/start-api.js';
import { startLocalIssuer, type LocalIssuer } from './testing/local-issuer.js';

let issuer: LocalIssuer;
let api: StartedApi;
let token: string;

beforeAll(async () => {
  issuer = await startLocalIssuer();
  api = await startApi(issuer.url, { reckoning: givenReckoning() });
  token = await issuer.token('city-eco.handler');
});

afterAll(async () => {
  await api.close();
  await issuer.close();
});

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly body: { code?: string; fields?: { path: string; code: string }[]; [name: string]: unknown };
}

async function call(path: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(api.url + path, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  });
  const text = await answer.text();
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    headers: answer.headers,
    body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {},
  };
}

const post = (
  body: string | Uint8Array | object,
  headers: Record<string, string> = {},
  path = '/api/v1/referrals',
) =>
  call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k-1', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });

const opening = {
  lifecycle: 'criminal-transfer',
  title: '某化工公司涉嫌污染环境案',
  parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
};

describe('a body that cannot be taken', () => {
  it.each<[string, string | Uint8Array | object, number, string]>([
    ['is not JSON', '{"lifecycle":', 400, 'BODY_MALFORMED'],
    ['is empty', '', 400, 'BODY_MALFORMED'],
    ['is a list', '[]', 400, 'BODY_MALFORMED'],
    ['is null', 'null', 400, 'BODY_MALFORMED'],
    ['is a text', '"opening"', 400, 'BODY_MALFORMED'],
    ['names a field twice', '{"title":"a","title":"b"}', 400, 'BODY_MALFORMED'],
    ['names a field twice inside', '{"facts":{"domain":"a","domain":"a"}}', 400, 'BODY_MALFORMED'],
    ['is not UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), 400, 'BODY_MALFORMED'],
    [
      'is ten thousand levels deep',
      '{"facts":'.repeat(10_000) + '1' + '}'.repeat(10_000),
      400,
      'BODY_TOO_DEEP',
    ],
    ['is of 300 KiB', JSON.stringify({ ...opening, title: 'x'.repeat(300 * 1024) }), 413, 'BODY_TOO_LARGE'],
    ['is of 5 MB', JSON.stringify({ ...opening, title: 'x'.repeat(5_000_000) }), 413, 'BODY_TOO_LARGE'],
    ['lacks everything', {}, 422, 'FIELD_INVALID'],
    ['has a title of the wrong type', { ...opening, title: 7 }, 422, 'FIELD_INVALID'],
    ['has a blank title', { ...opening, title: '  ' }, 422, 'FIELD_INVALID'],
    ['has a title of 201 characters', { ...opening, title: '案'.repeat(201) }, 422, 'FIELD_INVALID'],
    [
      'has half a surrogate in its title',
      '{"lifecycle":"criminal-transfer","title":"\\ud800","parties":{}}',
      422,
      'FIELD_INVALID',
    ],
    ['has NUL in a fact', { ...opening, facts: { summary: 'a\0b' } }, 422, 'FIELD_INVALID'],
    ['has a fact that is an object', { ...opening, facts: { domain: { a: 1 } } }, 422, 'FIELD_INVALID'],
    ['has a fact that is null', { ...opening, facts: { domain: null } }, 422, 'FIELD_INVALID'],
    [
      'has a text of 20,001 characters',
      { ...opening, facts: { summary: 'x'.repeat(20_001) } },
      422,
      'FIELD_INVALID',
    ],
    ['has parties that are a list', { ...opening, parties: ['city-eco'] }, 422, 'FIELD_INVALID'],
    [
      'has an instant without offset',
      { ...opening, occurredAt: '2026-03-02T09:30:00' },
      422,
      'FIELD_INVALID',
    ],
    [
      'has an instant on a day that does not exist',
      { ...opening, occurredAt: '2026-02-30T09:30:00+08:00' },
      422,
      'FIELD_INVALID',
    ],
    ['has null for an optional field', { ...opening, occurredAt: null }, 422, 'FIELD_INVALID'],
    [
      'has documents that are no list',
      { ...opening, documents: { type: 'caseReport' } },
      422,
      'FIELD_INVALID',
    ],
    ['has documents that are no objects', { ...opening, documents: ['caseReport'] }, 422, 'FIELD_INVALID'],
    ['has a nested list of documents', { ...opening, documents: [[]] }, 422, 'FIELD_INVALID'],
    [
      'has 101 facts',
      { ...opening, facts: Object.fromEntries([...Array(101).keys()].map((n) => [`f${n}`, 1])) },
      422,
      'FIELD_INVALID',
    ],
    ['has an unknown field', { ...opening, colour: 'red' }, 422, 'FIELD_UNKNOWN'],
    [
      'has an unknown field inside',
      { ...opening, documents: [{ type: 'a', documentId: 'b', name: 'c' }] },
      422,
      'FIELD_UNKNOWN',
    ],
    ['has a field constructor', '{"constructor":{}}', 422, 'FIELD_UNKNOWN'],
    ['has a field __proto__', '{"__proto__":{"lifecycle":"criminal-transfer"}}', 422, 'FIELD_UNKNOWN'],
    ['has a fact toString', { ...opening, facts: { toString: 'x' } }, 422, 'FIELD_UNKNOWN'],
    ['has an unknown fact', { ...opening, facts: { colour: 'red' } }, 422, 'FIELD_UNKNOWN'],
    [
      'names an unknown unit',
      { ...opening, parties: { ...opening.parties, police: 'mars-police' } },
      422,
      'FIELD_INVALID',
    ],
    ['names an unknown lifecycle', { ...opening, lifecycle: 'constructor' }, 422, 'UNKNOWN_LIFECYCLE'],
  ])('%s', async (_, body, status, code) => {
    const answer = await post(body);
    expect({ status: answer.status, code: answer.body.code, type: answer.type }).toEqual({
      status,
      code,
      type: 'application/problem+json',
    });
    expect(answer.body).toMatchObject({ status, type: `urn:liandong:problem:${code}` });
  });

  it('is answered with the path of each field', async () => {
    const { body } = await post({
      ...opening,
      documents: [{ type: 'a', documentId: 'b', name: 'c' }],
      title: 7,
    });
    expect(body.fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'documents.0.name', code: 'FIELD_UNKNOWN' }),
        expect.objectContaining({ path: 'title', code: 'FIELD_INVALID' }),
      ]),
    );
  });

  it.each([
    ['text/plain', 415],
    ['application/xml', 415],
    ['application/x-www-form-urlencoded', 415],
    ['nonsense', 415],
  ])('comes as %s', async (type, status) => {
    const answer = await post('{}', { 'content-type': type });
    expect([answer.status, answer.body.code]).toEqual([status, 'MEDIA_TYPE_UNSUPPORTED']);
  });

  it('is refused for what it is without the server ever failing, however many are sent', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => post('['.repeat(n * 10_000), { 'idempotency-key': `n-${n}` })),
    );
    expect(answers.every(({ status }) => status === 400 || status === 413)).toBe(true);
  });
});

describe('the idempotency key', () => {
  it.each([
    ['is missing', {}],
    ['is empty', { 'idempotency-key': '' }],
    ['has a space', { 'idempotency-key': 'a b' }],
    ['is of 201 characters', { 'idempotency-key': 'k'.repeat(201) }],
  ])('%s', async (_, headers) => {
    const answer = await call('/api/v1/referrals', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(opening),
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  });
});

describe('addresses', () => {
  it.each([
    ['/api/v1/nothing', 'GET', 404, 'NOT_FOUND'],
    ['/api/v2/referrals', 'GET', 404, 'NOT_FOUND'],
    ['/', 'GET', 404, 'NOT_FOUND'],
    ['/api/v1/referrals', 'DELETE', 405, 'METHOD_NOT_ALLOWED'],
    ['/api/v1/referrals/x/acts/decide', 'GET', 405, 'METHOD_NOT_ALLOWED'],
    ['/api/v1/referrals/x/steps', 'POST', 405, 'METHOD_NOT_ALLOWED'],
    ['/api/v1/referrals/%00', 'GET', 404, 'NOT_FOUND'],
    ['/api/v1/referrals/%ff', 'GET', 400, 'BODY_MALFORMED'],
    ['/api/v1/referrals/..%2f..%2fetc', 'GET', 404, 'NOT_FOUND'],
    [`/api/v1/referrals/${'x'.repeat(5_000)}`, 'GET', 404, 'NOT_FOUND'],
    ['/api/v1/requests/1%20or%201=1', 'GET', 404, 'NOT_FOUND'],
    ['/api/v1/documents/%F0%9F%98%80', 'GET', 404, 'NOT_FOUND'],
    ['/api/v1/lifecycles/__proto__', 'GET', 404, 'NOT_FOUND'],
    ['/api/v1/referrals?limit=0', 'GET', 422, 'FIELD_INVALID'],
    ['/api/v1/referrals?limit=abc', 'GET', 422, 'FIELD_INVALID'],
    ['/api/v1/referrals?limit=1e3', 'GET', 422, 'FIELD_INVALID'],
    ['/api/v1/referrals?limit=1&limit=2', 'GET', 422, 'FIELD_INVALID'],
    ['/api/v1/referrals?cursor=%00', 'GET', 422, 'FIELD_INVALID'],
    ['/api/v1/referrals?openedFrom=2026-13-01', 'GET', 422, 'FIELD_INVALID'],
    ['/api/v1/referrals?q=%00', 'GET', 422, 'FIELD_INVALID'],
    ['/api/v1/referrals?colour=red', 'GET', 422, 'FIELD_UNKNOWN'],
    ['/api/v1/referrals?__proto__=1', 'GET', 422, 'FIELD_UNKNOWN'],
  ])('%s %s', async (path, method, status, code) => {
    const answer = await call(path, { method });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.type).toBe('application/problem+json');
  });

  it('say which methods they take', async () => {
    const { headers } = await call('/api/v1/referrals', { method: 'PUT' });
    expect(headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST']);
  });
});

describe('every answer', () => {
  it('forbids scripts from elsewhere, framing and guessing of types', async () => {
    for (const path of ['/health/live', '/api/v1/nothing', '/api/v1/me']) {
      const { headers } = await call(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain(`connect-src 'self' ${issuer.url}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('what needs no records', () => {
  it('tells who I am, as the token says', async () => {
    expect((await call('/api/v1/me')).body).toEqual({
      id: 'city-eco.handler',
      name: expect.any(String),
      unit: { id: 'city-eco', name: expect.stringContaining('生态环境局'), kind: 'enforcement-agency' },
      position: 'handler',
      roles: [],
    });
  });

  it('lists the units', async () => {
    const { body } = await call('/api/v1/directory/units');
    expect(body.items).toContainEqual(
      expect.objectContaining({ id: 'city-police', kind: 'public-security' }),
    );
  });

  it('describes a lifecycle: what opening needs, acts, duties with their articles, diagram', async () => {
    const { body } = await call('/api/v1/lifecycles/criminal-transfer');
    expect(body).toMatchObject({
      id: 'criminal-transfer',
      version: 2,
      opening: {
        requires: {
          documents: [{ type: 'taskForceRecord', name: expect.any(String) }, { type: 'caseReport' }],
        },
        parties: { police: { kinds: ['public-security'] } },
      },
      acts: {
        decide: { outcomes: expect.arrayContaining([expect.objectContaining({ outcome: 'approve' })]) },
      },
      duties: {
        decide: {
          rules: [
            {
              id: 'FWD-01',
              periodText: '3日',
              statusName: '已核实',
              citation: { article: expect.stringContaining('条'), text: expect.stringContaining('《') },
            },
          ],
        },
      },
      diagram: expect.stringContaining('stateDiagram'),
    });
  });

  it('tells a browser where to sign in, without a token', async () => {
    const answer = await fetch(`${api.url}/api/v1/client-settings`);
    expect(await answer.json()).toEqual({
      issuer: issuer.url,
      clientId: 'liandong-console',
      demonstration: true,
    });
  });

  it('counts requests by route', async () => {
    const text = await (await fetch(`${api.url}/metrics`)).text();
    expect(text).toMatch(
      /liandong_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/me",status="200"\} \d+/,
    );
  });

  it('is alive, and says why it is not ready', async () => {
    expect((await call('/health/live')).body).toEqual({ status: 'live' });
    const { status, body } = await call('/health/ready');
    expect(status).toBe(503);
    expect(body).toMatchObject({
      status: 'not-ready',
      checks: { database: { ok: false }, issuer: { ok: true } },
    });
  });
});

describe('the description of the interface', () => {
  type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
  let description: {
    openapi: string;
    paths: Record<string, Record<string, { requestBody?: Json }>>;
    components: { schemas: Record<string, Json> };
  };
  let text: string;
  beforeAll(async () => {
    text = await (await fetch(`${api.url}/api/v1/openapi.json`)).text();
    description = JSON.parse(text) as typeof description;
  });

  it('is OpenAPI 3.1, to be had without a token, and refers to nothing that it lacks', () => {
    expect(description.openapi).toBe('3.1.0');
    const refs = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(refs.length).toBeGreaterThan(50);
    expect(refs.filter((name) => !(name in description.components.schemas))).toEqual([]);
  });

  it('describes every call of the contract that there is', () => {
    expect(
      Object.entries(description.paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method} ${path}`),
      ),
    ).toEqual(
      expect.arrayContaining([
        'post /api/v1/referrals',
        'get /api/v1/referrals',
        'get /api/v1/referrals/{id}',
        'post /api/v1/referrals/{id}/acts/{act}',
        'get /api/v1/referrals/{id}/steps',
        'get /api/v1/referrals/{id}/history',
        'get /api/v1/requests/{id}',
        'post /api/v1/documents',
        'get /api/v1/documents/{id}',
        'get /api/v1/worklist',
        'get /api/v1/lifecycles',
        'get /api/v1/lifecycles/{id}',
        'post /api/v1/lifecycles/{id}/simulations',
        'get /api/v1/directory/units',
        'get /api/v1/me',
        'get /api/v1/rules',
        'get /api/v1/rules/{id}',
        'post /api/v1/rules/{id}/activation',
        'post /api/v1/periods/compute',
        'get /api/v1/calendars',
        'get /api/v1/calendars/{year}',
        'put /api/v1/calendars/{year}',
        'post /api/v1/calendars/{year}/approval',
        'get /api/v1/recomputations/{id}',
        'get /api/v1/supervision/unverified-terms',
        'get /api/v1/notices',
        'post /api/v1/notices/{id}/receipt',
        'get /api/v1/webhooks',
        'post /api/v1/webhooks',
        'delete /api/v1/webhooks/{id}',
        'post /api/v1/webhooks/{id}/resumption',
      ]),
    );
  });

  it('gives an example of every code that a caller may meet, with its status', () => {
    const shown = new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code));
    // An unknown act is answered as an unknown address is; the others belong to no operation.
    const unshown = ['METHOD_NOT_ALLOWED', 'INTERNAL', 'UNKNOWN_ACT'];
    expect(PROBLEM_CODES.filter((code) => !shown.has(code)).sort()).toEqual(unshown.sort());
  });

  it('gives an example of every body that is sent', () => {
    const bodies = Object.entries(description.paths).flatMap(([path, methods]) =>
      [methods.post, methods.put].flatMap((operation) =>
        operation?.requestBody ? [{ path, body: JSON.stringify(operation.requestBody) }] : [],
      ),
    );
    const shown = (path: string) => bodies.find((one) => one.path === `/api/v1${path}`)?.body;
    expect(shown('/referrals')).toContain('"lifecycle":"criminal-transfer"');
    expect(shown('/referrals/{id}/acts/{act}')).toContain('"outcome":"approve"');
    const isFile = ({ path }: { path: string }) => path === '/api/v1/documents';
    expect(bodies.filter((one) => !isFile(one) && !one.body.includes('"value":{'))).toEqual([]);
    expect(bodies.length).toBe(14);
  });

  it('forbids fields that nobody asked for in every request', () => {
    for (const name of [
      ...['StartReferralDto', 'PerformActDto', 'DocumentReferenceDto', 'ReasonDto', 'ApproveEditionDto'],
      ...['ComputePeriodDto', 'PeriodFactsDto', 'SuspendDto', 'ResumeDto', 'ExcludeDto', 'ExtendDto'],
      ...[
        'BulkStartDto',
        'BulkPartiesDto',
        'BulkActDto',
        'ProposeEditionDto',
        'HolidayDto',
        'SimulateDto',
        'SupposedOpeningDto',
        'SupposedActDto',
      ],
      ...['SupposedPerformerDto', 'SupposedCalendarDto'],
    ])
      expect(description.components.schemas[name]).toMatchObject({ additionalProperties: false });
  });
});
