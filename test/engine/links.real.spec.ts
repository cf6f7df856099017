import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { ENGINE } from '#libs/records/index.js';
import { bundleFixture } from './bundle-fixture.js';
import { EngineUnderTest, type ReferralUnderTest } from './engine-under-test.js';
import { expertise, matter } from './fixtures/linked-pair.js';

const police = { person: 'city-police.head', unit: 'city-police', position: 'principal-head' } as const;
const agency = { person: 'city-eco.handler', unit: 'city-eco', position: 'handler' } as const;

const known: Readonly<Record<string, LifecycleDefinition>> = { matter, expertise };

const SUBJECTS = [{ name: '（虚构）示范化工有限公司', code: '91ZZ00000000000X0A' }];

describe('a referral that starts another', () => {
  let engine: EngineUnderTest;
  beforeAll(async () => {
    engine = await EngineUnderTest.start({
      definitions: (id) => known[id],
      newest: (id) => known[id],
      bundle: await bundleFixture('linked'),
    });
  }, 120_000);
  afterAll(() => engine?.stop());

  const begun = async (): Promise<ReferralUnderTest> => {
    const { request } = await engine.records.as(agency, async (desk) => {
      const result = await desk.requests.claim({
        principal: agency.person,
        target: 'referrals',
        key: `matter ${performance.now()}`,
        bodyDigest: '0'.repeat(64),
        referralId: 'matter',
        content: {
          title: '（虚构）河水变色一案',
          texts: { summary: '（虚构）河水为何变色' },
          subjects: SUBJECTS,
        },
        likeness: { marks: ['name:a', 'code:b', 'unit:city-eco/water'], at: new Date().toISOString() },
      });
      if (result.claimed === 'reused-with-other-body') throw new Error('claimed otherwise');
      return result;
    });
    const { content } = request;
    if (content === null) throw new Error('no content');
    const referral = await engine.open(matter, {
      at: new Date().toISOString(),
      by: agency,
      parties: { agency: 'city-eco', police: 'city-police' },
      unitKinds: { 'city-eco': 'enforcement-agency', 'city-police': 'public-security' },
      facts: { summary: content.id },
      documents: [],
      content,
    });
    await referral.recorded(1);
    return referral;
  };

  const recordOf = async (id: string) => {
    const found = await engine.records.as(ENGINE, ({ referrals }) => referrals.find(id));
    if (found === null) throw new Error(`${id} is not recorded`);
    return found;
  };
  const linksOf = async ({ handle }: ReferralUnderTest) => (await recordOf(handle.workflowId)).state.links;
  const untilLink = async (referral: ReferralUnderTest, status: string) => {
    for (;;) {
      const [link] = await linksOf(referral);
      if (link?.status === status) return link;
      await new Promise((wait) => setTimeout(wait, 50));
    }
  };
  const opened = async (referral: ReferralUnderTest) => {
    const { referralId } = await untilLink(referral, 'open');
    if (referralId === null) throw new Error('the link has no referral');
    return engine.client.workflow.getHandle(referralId);
  };
  const asked = async () => ({ act: 'ask', by: police, documents: [await engine.document('water')] });

  it('has it opened with what stands for its roles, facts, texts and documents', async () => {
    const referral = await begun();
    const deed = await asked();
    await referral.perform(deed);
    const handle = await opened(referral);
    const { title, subjects, marks, state, memory } = await recordOf(handle.workflowId);
    expect(title).toBe('（虚构）河水变色一案');
    expect(subjects).toEqual(SUBJECTS);
    expect(marks).toEqual(['name:a', 'code:b', `origin:${referral.handle.workflowId}/expert`]);
    expect(state.parties).toEqual({ client: 'city-police', expert: 'city-eco', above: 'prov-police' });
    expect(state.facts['kind']).toBe('water');
    const [opening] = memory.log;
    expect(opening?.event).toMatchObject({
      kind: 'opening',
      by: police,
      origin: { referralId: referral.handle.workflowId, as: 'expert' },
      documents: [{ ...deed.documents[0], type: 'sample' }],
    });
    const texts = await engine.records.as(ENGINE, ({ contents }) =>
      contents.byIds([String(state.facts['question'])]),
    );
    expect([...texts.values()].map((content) => content.texts)).toEqual([
      { question: '（虚构）河水为何变色' },
    ]);
  }, 60_000);

  it('hears its outcome, and goes on by it', async () => {
    const referral = await begun();
    await referral.perform(await asked());
    const handle = await opened(referral);
    const linked = engine.referral(handle.workflowId);
    await linked.perform({ act: 'report', by: agency });
    expect(await untilLink(referral, 'closed')).toMatchObject({ outcome: 'reported' });
    expect((await recordOf(referral.handle.workflowId)).stage).toBe('informed');
    await expect(handle.result()).resolves.toEqual({ outcome: 'reported' });
    await referral.perform({ act: 'close', by: police });
    await expect(referral.handle.result()).resolves.toEqual({ outcome: 'closed' });
  }, 60_000);

  it('waits for the outcome after its own end, and tells it to whom it concerns', async () => {
    const referral = await begun();
    await referral.perform(await asked());
    const linked = engine.referral((await opened(referral)).workflowId);
    await referral.perform({ act: 'close', by: police });
    expect((await referral.handle.describe()).status.name).toBe('RUNNING');
    await linked.perform({ act: 'report', by: agency });
    await expect(referral.handle.result()).resolves.toEqual({ outcome: 'closed' });
    const { state, memory } = await recordOf(referral.handle.workflowId);
    expect(state.tracks).toEqual({ main: 'closed' });
    expect(memory.log.map(({ event }) => event.kind)).toEqual(['opening', 'act', 'link', 'act', 'link']);
  }, 60_000);

  it('is told at once where the other could not be opened', async () => {
    const referral = await begun();
    await referral.perform({ act: 'askInVain', by: police });
    expect(await untilLink(referral, 'closed')).toMatchObject({ outcome: 'DOCUMENT_REQUIRED' });
    expect((await recordOf(referral.handle.workflowId)).stage).toBe('open');
  }, 60_000);

  it('opens it once, though its worker dies on the way', async () => {
    const referral = await begun();
    const deed = await asked();
    await engine.killWorker();
    await referral.signal(deed, 'once');
    await engine.startWorker();
    const handle = await opened(referral);
    const { openLinked } = await engine.activities();
    await openLinked({ referralId: referral.handle.workflowId, as: 'expert', startedBy: 2 });
    expect((await recordOf(handle.workflowId)).sequence).toBe(1);
    expect(await linksOf(referral)).toHaveLength(1);
  }, 60_000);
});
