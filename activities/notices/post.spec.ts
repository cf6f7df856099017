import { createServer as createTlsServer } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { selfSigned } from './fixtures/self-signed.js';
import { startReceiver, type Receiver } from './fixtures/receiver.js';
import { NotTaken } from './not-taken.js';
import { openAddresses } from './open-addresses.js';
import { postTo, type LookUp } from './post.js';

const LETTER = { headers: { 'webhook-id': '7' }, body: '{"about":"（虚构）"}' };
const here = openAddresses(['127.0.0.0/8']);
const at = (...addresses: readonly string[]): LookUp => {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return () => Promise.resolve(found);
};
const refusalOf = (posting: Promise<unknown>): Promise<string> =>
  posting.then(
    () => 'taken',
    (error: unknown) => (error instanceof NotTaken ? error.message : `other: ${String(error)}`),
  );

describe('posting to a receiver', () => {
  let receiver: Receiver;
  beforeEach(async () => (receiver = await startReceiver()));
  afterEach(() => receiver.close());
  const url = () => `http://cases.example:${receiver.port}/hook?of=1`;

  it('leaves headers and body as they are, and says where they went', async () => {
    const post = postTo(here, { lookUp: at('127.0.0.1') });
    expect(await post(url(), LETTER)).toEqual({ status: 204, address: '127.0.0.1' });
    expect(receiver.received).toEqual([
      {
        headers: {
          ...{ 'webhook-id': '7', 'content-length': '24', connection: 'close' },
          host: `cases.example:${receiver.port}`,
        },
        body: LETTER.body,
      },
    ]);
  });

  it('connects to the address that was examined, though the name leads elsewhere a moment later', async () => {
    const answers = ['127.0.0.1', '169.254.169.254', '169.254.169.254'];
    let asked = 0;
    const post = postTo(here, { lookUp: () => at(answers[asked++] ?? '')('') });
    expect(await post(url(), LETTER)).toMatchObject({ address: '127.0.0.1' });
    expect(asked).toBe(1);
    expect(await refusalOf(post(url(), LETTER))).toBe('ADDRESS_REFUSED');
    expect(receiver.received.length).toBe(1);
  });

  it.each([
    ['127.0.0.1', 'this machine'],
    ['10.1.2.3', 'a private network'],
    ['169.254.169.254', 'the machine’s own keys'],
    ['::ffff:127.0.0.1', 'this machine in IPv6 clothes'],
  ])('refuses a name that leads to %s, %s, without connecting', async (address) => {
    const post = postTo(openAddresses([]), { lookUp: at('8.8.8.8', address) });
    expect(await refusalOf(post(url(), LETTER))).toBe('ADDRESS_REFUSED');
    expect(receiver.received).toEqual([]);
  });

  it.each(['127.0.0.1', '[::1]', '0x7f.1', '2130706433', 'localhost'])(
    'refuses %s written out, whatever the digits',
    async (host) => {
      const post = postTo(openAddresses([]));
      expect(await refusalOf(post(`http://${host}:${receiver.port}/`, LETTER))).toBe('ADDRESS_REFUSED');
    },
  );

  it('follows no redirect', async () => {
    receiver.answer(
      (answer) => void answer.writeHead(307, { location: `http://127.0.0.1:${receiver.port}/` }).end(),
    );
    expect(await refusalOf(postTo(here, { lookUp: at('127.0.0.1') })(url(), LETTER))).toBe('REDIRECTED 307');
    expect(receiver.received.length).toBe(1);
  });

  it.each([
    [200, 'taken'],
    [202, 'taken'],
    [299, 'taken'],
    [400, 'STATUS 400'],
    [401, 'STATUS 401'],
    [410, 'GONE 410'],
    [429, 'STATUS 429'],
    [500, 'STATUS 500'],
    [503, 'STATUS 503'],
  ])('answered with %d is %s', async (status, outcome) => {
    receiver.answer((answer) => void answer.writeHead(status).end('{}'));
    expect(await refusalOf(postTo(here, { lookUp: at('127.0.0.1') })(url(), LETTER))).toBe(outcome);
  });

  it('waits so long and no longer for the beginning of an answer', async () => {
    receiver.answer(() => undefined);
    const began = performance.now();
    const post = postTo(here, { lookUp: at('127.0.0.1'), limitMs: 300 });
    expect(await refusalOf(post(url(), LETTER))).toBe('NO_ANSWER');
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
  });

  it('waits no longer for a name either', async () => {
    const post = postTo(here, { lookUp: () => new Promise(() => undefined), limitMs: 300 });
    expect(await refusalOf(post(url(), LETTER))).toBe('NO_ANSWER');
  });

  it('needs the status alone, and hangs up on an answer without end', async () => {
    let hungUp: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => (hungUp = resolve));
    receiver.answer((answer) => {
      answer.writeHead(200);
      const talking = setInterval(() => answer.write('x'.repeat(1_000)), 5);
      answer.on('close', () => {
        clearInterval(talking);
        hungUp();
      });
    });
    const post = postTo(here, { lookUp: at('127.0.0.1') });
    expect(await post(url(), LETTER)).toEqual({ status: 200, address: '127.0.0.1' });
    await closed;
  });

  it('says that nobody knows the name', async () => {
    const unknown: LookUp = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await refusalOf(postTo(here, { lookUp: unknown })(url(), LETTER))).toBe('HOST_NOT_FOUND');
    expect(await refusalOf(postTo(here, { lookUp: at() })(url(), LETTER))).toBe('HOST_NOT_FOUND');
  });

  it('says that nobody is there, or hung up', async () => {
    const rude = createServer((socket) => void socket.on('data', () => socket.destroy()));
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
    const { port } = rude.address() as AddressInfo;
    const post = postTo(here, { lookUp: at('127.0.0.1') });
    expect(await refusalOf(post(`http://cases.example:${port}/`, LETTER))).toBe('CONNECTION_FAILED');
    await new Promise((resolve) => rude.close(resolve));
    expect(await refusalOf(post(`http://cases.example:${port}/`, LETTER))).toBe('CONNECTION_FAILED');
  });

  it('tells nothing to a host whose certificate nobody vouches for', async () => {
    const told: string[] = [];
    const server = createTlsServer({ ...selfSigned }, (request, answer) => {
      told.push(request.url ?? '');
      answer.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const post = postTo(here, { lookUp: at('127.0.0.1') });
    expect(await refusalOf(post(`https://cases.example:${port}/`, LETTER))).toBe('TLS_FAILED');
    expect(await refusalOf(post(`https://cases.example:${receiver.port}/`, LETTER))).toBe('TLS_FAILED');
    expect(told).toEqual([]);
    await new Promise((resolve) => server.close(resolve));
  });
});
