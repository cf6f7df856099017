import { randomUUID } from 'node:crypto';
import { bundleFixture } from './bundle-fixture.js';
import { EngineUnderTest, type ReferralUnderTest } from './engine-under-test.js';
import { twoStages } from './fixtures/two-stages.js';

const asker = { person: 'city-eco.handler', unit: 'city-eco', position: 'handler' } as const;
const answerer = { person: 'city-police.handler', unit: 'city-police', position: 'handler' } as const;
const note = { act: 'note', by: answerer };
const answer = { act: 'answer', by: answerer };

const open = (engine: EngineUnderTest): Promise<ReferralUnderTest> =>
  engine.open(twoStages, {
    at: new Date().toISOString(),
    by: asker,
    parties: { asker: 'city-eco', answerer: 'city-police' },
    unitKinds: { 'city-eco': 'enforcement-agency', 'city-police': 'public-security' },
    facts: {},
    documents: [],
  });
const definitions = () => twoStages;

describe('a bug', () => {
  it('stops the referral where it stands, keeps the request, and the fixed worker goes on with it', async () => {
    const broken = await EngineUnderTest.start({ definitions, bundle: await bundleFixture('broken') });
    const referral = await open(broken);
    await referral.recorded(1);
    await referral.signal(note, randomUUID());
    const failures = async (): Promise<number> =>
      (await referral.history()).filter(
        ({ workflowTaskFailedEventAttributes }) => workflowTaskFailedEventAttributes,
      ).length;
    for (let tries = 0; tries < 100 && (await failures()) === 0; tries += 1)
      await new Promise((wait) => setTimeout(wait, 100));
    expect(await failures()).toBeGreaterThan(0);
    expect((await referral.handle.describe()).status.name).toBe('RUNNING');

    await broken.useBundle(await bundleFixture('sound'));
    for (let tries = 0; tries < 300; tries += 1) {
      // While the failed task has not been tried again, nothing of the referral can be asked.
      const view = await referral.view().catch(() => null);
      if (view?.log.length === 2) break;
      await new Promise((wait) => setTimeout(wait, 100));
    }
    expect((await referral.view()).log.map(({ event }) => event.kind)).toEqual(['opening', 'act']);
    await broken.stop();
  }, 120_000);
});

describe('the cost of a step', () => {
  it('is six events: start, five acts and the end make 36, and each timer one more', async () => {
    const engine = await EngineUnderTest.start({ definitions, bundle: await bundleFixture('sound') });
    const referral = await open(engine);
    await referral.recorded(1);
    for (const deed of [note, note, note, note, answer]) await referral.perform(deed);
    await referral.handle.result();
    expect((await referral.history()).length).toBe(36);
    await engine.stop();
  }, 120_000);
});

describe('a long life', () => {
  it('continues as new without losing sequence, clocks or the memory of requests', async () => {
    const engine = await EngineUnderTest.start({
      definitions,
      bundle: await bundleFixture('sound'),
      namespace: process.env.TEMPORAL_SHORT_NAMESPACE,
    });
    const referral = await open(engine);
    const firstKey = randomUUID();
    const first = await referral.perform(note, firstKey);
    const dues = (await referral.view()).dues;
    for (let count = 0; count < 40; count += 1) await referral.perform(note);

    const { runId } = await referral.handle.describe();
    const started = (await referral.history())[0];
    expect(started?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId).toBeTruthy();
    expect(runId).toBeTruthy();
    expect(await referral.perform(note, firstKey)).toEqual(first);
    const seen = await referral.view();
    expect(seen.log.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 42 }, (_, index) => index + 1),
    );
    expect(seen.dues).toEqual(dues);
    await referral.perform(answer);
    expect(await referral.handle.result()).toEqual({ outcome: 'answered' });
    await engine.stop();
  }, 120_000);
});
