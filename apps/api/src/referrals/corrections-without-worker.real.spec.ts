import { randomUUID } from 'node:crypto';
import { createRecordActivities } from '#activities/records/record-step.activities.js';
import { digestOf } from '#libs/audit/digest.js';
import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { advance, type Referral } from '#libs/lifecycle/index.js';
import type { ActEvent, OpeningEvent } from '#libs/lifecycle/state.js';
import { Engine } from '../engine/engine.js';
import { LifecycleRegister } from '../lifecycles/lifecycle-register.js';
import { Caller } from '../testing/caller.js';
import { enterRealWorld, type RealWorld } from '../testing/real-world.js';

const matter = defineLifecycle({
  id: 'noted-matter',
  version: 1,
  name: '记录（仅供测试）',
  mechanisms: [],
  sender: 'keeper',
  parties: { keeper: { name: '记录单位', kinds: ['enforcement-agency'], joins: 'opening' } },
  stages: { open: { name: '办理中', start: true }, closed: { name: '已结', final: true } },
  facts: {},
  documents: {},
  opening: { name: '开始', by: { party: 'keeper' } },
  acts: {
    note: { name: '记录', by: [{ party: 'keeper' }], from: ['open'] },
    close: { name: '结束', by: [{ party: 'keeper' }], from: ['open'], to: 'closed' },
  },
  duties: {},
});

const by = { person: 'city-eco.handler', unit: 'city-eco', position: 'handler' } as const;
const at = '2026-03-02T01:00:00.000Z';
const entered = { at, recordedAt: at, by, facts: {}, documents: [] };
const opening: OpeningEvent = {
  ...entered,
  kind: 'opening',
  parties: { keeper: 'city-eco' },
  unitKinds: { 'city-eco': 'enforcement-agency' },
};
const note: ActEvent = { ...entered, kind: 'act', act: 'note' };
const REASON = '（虚构）记错了案件。';

describe('a correction while no worker answers', () => {
  let world: RealWorld;
  let head: Caller;
  beforeAll(async () => {
    world = await enterRealWorld(undefined, {
      lifecycles: new LifecycleRegister({ 'noted-matter': { 1: matter } }),
    });
    head = new Caller(world, 'city-eco.head');
  });
  afterAll(() => world.close());

  /** Recorded, and known to Temporal as a workflow that waits for a worker. */
  const recorded = async (): Promise<string> => {
    const referralId = `noted-matter-${randomUUID()}`;
    const definition = { id: 'noted-matter', version: 1, digest: digestOf(matter) };
    const engine = Engine.at(String(process.env.TEMPORAL_ADDRESS), String(process.env.TEMPORAL_NAMESPACE));
    await engine.open({ referralId, definition, opening: { ...opening, requestId: randomUUID() } });
    await engine.close();
    const { recordStep } = createRecordActivities({
      records: world.records,
      directory: new Directory(demonstrationDirectory),
      definitions: () => matter,
      reckoning: () =>
        Promise.resolve(({ rule }) => {
          throw new Error(`nothing here asks for ${rule}`);
        }),
    });
    let referral: Referral | null = null;
    for (const event of [opening, note]) {
      const verdict = advance(matter, referral, event, {});
      if (!verdict.ok) throw new Error(verdict.refusal.code);
      referral = verdict.referral;
      const { step, consequences } = verdict;
      await recordStep({ referralId, definition, step, log: referral.log, dues: {}, consequences });
    }
    return referralId;
  };

  it('is taken in, its place is told, and nothing of its reason reaches the engine', async () => {
    const path = `/referrals/${await recorded()}/steps/2/correction`;
    const key = randomUUID();
    const answer = await head.post(path, { kind: 'void', reason: REASON }, key);
    expect(answer).toMatchObject({ status: 202, body: { status: 'pending' } });
    const place = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    expect((await head.get(place)).body).toEqual({ status: 'pending' });
    const other = await head.post(path, { kind: 'void', reason: '（虚构）' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    const { bytes } = await new Caller(world, 'auditor').get(path.replace('/steps/2/correction', '/history'));
    const payloads = [...bytes.toString('utf8').matchAll(/"data":\s*"([A-Za-z0-9+/=]+)"/g)].map(([, data]) =>
      Buffer.from(String(data), 'base64').toString('utf8'),
    );
    expect(payloads.some((text) => text.includes('"step":2'))).toBe(true);
    expect(payloads.filter((text) => text.includes('虚构'))).toEqual([]);
  }, 30_000);
});
