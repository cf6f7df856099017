import { setTimeout as pause } from 'node:timers/promises';
import { CloudEvent, HTTP } from 'cloudevents';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { openAddresses, postTo, type Carriage } from '#activities/index.js';
import { deliveryWorkflowId, type Patience } from '#libs/contracts/notices.js';
import { freshDatabase, type FreshDatabase } from '#libs/records/fixtures/fresh-database.js';
import { openingOf } from '#libs/records/fixtures/steps.js';
import { ENGINE, type WebhookRecord } from '#libs/records/index.js';
import { secretOf } from '#libs/webhooks/index.js';
import { startReceiver, type Receiver } from '../../activities/notices/fixtures/receiver.js';
import type { NoticeRelay } from '../../apps/worker/src/notice-relay.js';
import { migrate } from '../../prisma/migrate.js';
import { EngineUnderTest } from './engine-under-test.js';

const NOTICE_KEY = '0f'.repeat(32);
const AT = '2026-03-02T01:00:00.000Z';
const PATIENT: Patience = { firstMs: 200, longestMs: 1_000, givesUpAfterMs: 120_000 };
const IMPATIENT: Patience = { firstMs: 200, longestMs: 500, givesUpAfterMs: 2_000 };

/** Everything of the real thing but its patience, and a name for this machine that leads here. */
describe('notices that are posted', () => {
  let database: FreshDatabase;
  let sql: pg.Client;
  let receiver: Receiver;
  let engine: EngineUnderTest;
  let relays: { readonly relay: NoticeRelay; readonly running: Promise<void> }[] = [];
  /** What happens to a letter on its way; by default it is posted. */
  let post: Carriage['post'];
  let referrals = 0;

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate(database.url);
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    receiver = await startReceiver();
    engine = await EngineUnderTest.start({
      databaseUrl: database.url,
      carriage: {
        source: 'https://liandong.example',
        origins: [`http://cases.example:${receiver.port}`],
        noticeKey: NOTICE_KEY,
        post: (...letter) => post(...letter),
      },
    });
  });
  afterAll(async () => {
    await engine.stop();
    await receiver.close();
    await sql.end();
    await database.drop();
  });

  const posting = (networks: readonly string[]): Carriage['post'] =>
    postTo(openAddresses(networks), {
      lookUp: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
  const startRelay = (patience = PATIENT): void => {
    const relay = engine.relay(patience);
    relays.push({ relay, running: relay.run() });
  };
  beforeEach(() => {
    post = posting(['127.0.0.0/8']);
    receiver.answer((answer) => void answer.writeHead(204).end());
  });
  afterEach(async () => {
    for (const { relay, running } of relays) {
      relay.stop();
      await running;
    }
    relays = [];
  });

  const subscribe = (unit: string): Promise<WebhookRecord> =>
    engine.records.as({ person: `${unit}.head`, unit }, ({ webhooks }) =>
      webhooks.create({ unit, url: `http://cases.example:${receiver.port}/${unit}` }, AT),
    );
  /** Steps of as many referrals, each of which tells the unit of itself. */
  const tell = async (unit: string, abouts: readonly string[]): Promise<void> => {
    for (const about of abouts)
      await engine.records.as(ENGINE, ({ ledger }) =>
        ledger.writeStep(
          openingOf(`criminal-transfer-${(referrals += 1)}`, {
            notices: [{ kind: 'tell', recipient: unit, about, detail: {} }],
          }),
        ),
      );
  };
  interface Told {
    readonly id: string;
    readonly subject?: string;
    readonly data: { readonly unit: string; readonly about?: string };
  }
  const toldTo = (unit: string): readonly Told[] =>
    receiver.received.map(({ body }) => JSON.parse(body) as Told).filter(({ data }) => data.unit === unit);
  const aboutsTo = (unit: string) => toldTo(unit).map(({ data }) => data.about);
  const eventually = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 400; tries += 1) {
      if (await holds()) return;
      await pause(100);
    }
    throw new Error('It never came to be.');
  };
  const webhookOf = async (id: string): Promise<WebhookRecord> => {
    const webhook = await engine.records.as(ENGINE, ({ webhooks }) => webhooks.find(id));
    if (webhook === null) throw new Error(`no subscription ${id}`);
    return webhook;
  };
  const has = (id: string, notices: number) =>
    eventually(async () => {
      const receipts = (await receiptsOf(id)) as readonly { delivered: boolean }[];
      return receipts.filter(({ delivered }) => delivered).length === notices;
    });
  const receiptsOf = async (id: string): Promise<unknown[]> =>
    (
      await sql.query(
        `select attempts, status, address, delivered_at is not null as delivered from notice_delivery
         where webhook_id = $1 order by notice_id`,
        [id],
      )
    ).rows;

  it('come in order, signed, with ids and codes alone, each with its receipt', async () => {
    const { id } = await subscribe('city-police');
    await tell('city-police', ['a', 'b', 'c']);
    startRelay();
    await has(id, 3);
    expect(aboutsTo('city-police')).toEqual(['a', 'b', 'c']);
    expect(await receiptsOf(id)).toEqual(
      Array.from({ length: 3 }, () => ({ attempts: 1, status: 204, address: '127.0.0.1', delivered: true })),
    );
    for (const { headers, body } of receiver.received) {
      new Webhook(secretOf(NOTICE_KEY, id)).verify(body, headers as Record<string, string>);
      const event = HTTP.toEvent({ headers, body });
      expect(event).toBeInstanceOf(CloudEvent);
      expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
      expect(body).not.toMatch(/[^\x20-\x7e]/);
    }
    await tell('city-police', ['d']);
    await eventually(() => aboutsTo('city-police').at(-1) === 'd');
  });

  it('wait for a receiver that is down, and come in order when it is up again', async () => {
    const { id } = await subscribe('city-proc');
    const { port } = receiver;
    await receiver.close();
    await tell('city-proc', ['a', 'b']);
    startRelay();
    await eventually(async () => (await webhookOf(id)).failure?.problem === 'CONNECTION_FAILED');
    await tell('city-proc', ['c']);
    receiver = await startReceiver(port);
    await has(id, 3);
    expect(aboutsTo('city-proc')).toEqual(['a', 'b', 'c']);
    expect((await webhookOf(id)).failure).toBeNull();
    const [first] = await receiptsOf(id);
    expect((first as { attempts: number }).attempts).toBeGreaterThan(1);
  });

  it('are posted again under the same id where a worker dies before it has kept the receipt', async () => {
    const { id } = await subscribe('city-court');
    let deaths = 0;
    const deliver = post;
    post = async (...letter) => {
      const posted = await deliver(...letter);
      deaths += 1;
      if (deaths === 1) throw new Error('killed between the answer and the receipt');
      return posted;
    };
    await tell('city-court', ['a', 'b']);
    startRelay();
    await has(id, 2);
    expect(aboutsTo('city-court')).toEqual(['a', 'a', 'b']);
    const [first, again] = toldTo('city-court');
    expect(again?.id).toBe(first?.id);
    expect((await webhookOf(id)).failure).toBeNull();
  });

  it('go on with another worker where one stops in the middle', async () => {
    const { id } = await subscribe('city-justice');
    receiver.answer((answer) => void setTimeout(() => answer.writeHead(204).end(), 150));
    await tell('city-justice', ['a', 'b', 'c', 'd', 'e', 'f']);
    startRelay();
    await eventually(() => toldTo('city-justice').length >= 2);
    await engine.stopWorker();
    await engine.startWorker();
    await has(id, 6);
    expect([...new Set(aboutsTo('city-justice'))]).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('come once, from two relays as from one', async () => {
    const { id } = await subscribe('city-eco');
    startRelay();
    startRelay();
    const abouts = Array.from({ length: 60 }, (_, n) => `n${n}`);
    await tell('city-eco', abouts);
    await has(id, 60);
    expect(aboutsTo('city-eco')).toEqual(abouts);
  });

  it('are given up on a receiver that takes none for too long, and go on when somebody resumes', async () => {
    const { id, unit } = await subscribe('jia-eco');
    receiver.answer((answer) => void answer.writeHead(503).end());
    await tell(unit, ['a', 'b']);
    startRelay(IMPATIENT);
    await eventually(async () => (await webhookOf(id)).pausedAt !== null);
    const paused = await webhookOf(id);
    expect(paused).toMatchObject({ waiting: 2, failure: { problem: 'STATUS', status: 503 } });
    const asked = toldTo(unit).length;
    expect(new Set(aboutsTo(unit))).toEqual(new Set(['a']));
    await tell(unit, ['c']);
    await pause(2_500);
    expect(toldTo(unit).length).toBe(asked);
    receiver.answer((answer) => void answer.writeHead(204).end());
    await engine.records.as({ person: 'jia-eco.head', unit }, ({ webhooks }) => webhooks.resume(id, AT));
    await has(id, 3);
    expect(aboutsTo(unit).slice(asked)).toEqual(['a', 'b', 'c']);
  });

  it('stop at once where the receiver says that it is gone', async () => {
    const { id, unit } = await subscribe('yi-eco');
    receiver.answer((answer) => void answer.writeHead(410).end());
    await tell(unit, ['a', 'b']);
    startRelay();
    await eventually(async () => (await webhookOf(id)).pausedAt !== null);
    expect(aboutsTo(unit)).toEqual(['a']);
    expect((await webhookOf(id)).failure).toMatchObject({ problem: 'GONE', status: 410 });
  });

  it.each<[string, string, () => void]>([
    [
      'REDIRECTED',
      'sends them elsewhere',
      () => receiver.answer((answer) => void answer.writeHead(302, { location: '/' }).end()),
    ],
    ['ADDRESS_REFUSED', 'stands in a private network', () => (post = posting(['10.0.0.0/8']))],
    [
      'NO_ANSWER',
      'is too slow',
      () => {
        receiver.answer(() => undefined);
        post = postTo(openAddresses(['127.0.0.0/8']), {
          limitMs: 200,
          lookUp: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
        });
      },
    ],
  ])('are held back with %s from a receiver that %s', async (problem, _why, arrange) => {
    arrange();
    const unit = `jia-${problem.toLowerCase()}`;
    const { id } = await subscribe(unit);
    await tell(unit, ['a']);
    startRelay(IMPATIENT);
    await eventually(async () => (await webhookOf(id)).failure !== null);
    expect((await webhookOf(id)).failure).toMatchObject({ problem });
    expect((await webhookOf(id)).waiting).toBe(1);
  });

  it('are held back from an origin that the deployment names no more', async () => {
    const unit = 'yi-proc';
    const { id } = await engine.records.as({ person: 'yi-proc.head', unit }, ({ webhooks }) =>
      webhooks.create({ unit, url: 'https://formerly.example/' }, AT),
    );
    await tell(unit, ['a']);
    startRelay(IMPATIENT);
    await eventually(async () => (await webhookOf(id)).failure?.problem === 'ORIGIN_NOT_ALLOWED');
  });

  it('leave nothing in the workflow’s history but the subscription’s id', async () => {
    const { id, unit } = await subscribe('yi-court');
    await tell(unit, ['a']);
    startRelay();
    await has(id, 1);
    const { events } = await engine.client.workflow.getHandle(deliveryWorkflowId(id)).fetchHistory();
    const said = JSON.stringify(events, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
    );
    expect(said).toContain(id);
    for (const word of ['cases.example', 'whsec_', 'criminal-transfer']) expect(said).not.toContain(word);
  });
});
