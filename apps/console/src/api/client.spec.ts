import { createApi } from './client.js';
import { connectionLost } from './connection-store.js';

interface Sent {
  readonly address: string;
  readonly headers: Headers;
}

const answering = (answer: () => Response): Sent[] => {
  const sent: Sent[] = [];
  globalThis.fetch = async (address, init) => {
    sent.push({ address: String(address), headers: new Headers(init?.headers) });
    return answer();
  };
  return sent;
};

const problem = (status: number, code: string): Response =>
  Response.json(
    { code, status, fields: [{ path: 'title', code: 'FIELD_INVALID', detail: '标题过长' }] },
    { status },
  );

describe('the API as the console calls it', () => {
  const realFetch = globalThis.fetch;
  let refused: number;
  const api = createApi({ token: async () => 'a-token', refused: () => (refused += 1) });

  beforeEach(() => {
    refused = 0;
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('sends the token with every call and the key with every write', async () => {
    const sent = answering(() => Response.json({}));
    await api.post('/referrals', {}, 'a-key');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer a-token');
    expect(sent[0]?.headers.get('idempotency-key')).toBe('a-key');
  });

  it('leaves out what is not asked for', async () => {
    const sent = answering(() => Response.json({ items: [] }));
    await api.get('/referrals', { q: '', lifecycle: undefined, limit: 20 });
    expect(sent[0]?.address).toBe('/api/v1/referrals?limit=20');
  });

  it('gives a refusal with its code and its fields', async () => {
    answering(() => problem(422, 'FIELD_INVALID'));
    await expect(api.get('/referrals')).rejects.toMatchObject({
      code: 'FIELD_INVALID',
      outcomeUnknown: false,
      fields: [{ path: 'title' }],
    });
  });

  it('says that the session is over when the token is not accepted', async () => {
    answering(() => problem(401, 'UNAUTHENTICATED'));
    await expect(api.get('/me')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(refused).toBe(1);
  });

  it('does not take silence for a refusal: the write may have been recorded', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(api.post('/referrals', {}, 'a-key')).rejects.toMatchObject({
      code: 'NO_CONNECTION',
      outcomeUnknown: true,
    });
    expect(connectionLost()).toBe(true);
  });

  it('knows that the connection is back by any answer, even one that it cannot read', async () => {
    answering(() => new Response('<html>', { status: 502 }));
    await expect(api.get('/me')).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE', outcomeUnknown: true });
    expect(connectionLost()).toBe(false);
  });
});
