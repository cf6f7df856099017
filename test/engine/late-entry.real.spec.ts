import {
  answerOf,
  eventually,
  fired,
  hoursAgo,
  police,
  policeHead,
  TransferScene,
} from './transfer-scene.js';

describe('an act entered late on the real servers (decision 3)', () => {
  let scene: TransferScene;
  beforeAll(async () => {
    scene = await TransferScene.enter();
  }, 60_000);
  afterAll(() => scene?.leave());

  const askSupplement = (hours: number) => ({
    ...{ act: 'askSupplement', by: police, at: hoursAgo(hours), late: true },
    facts: { missingMaterials: 'content-1' },
    documents: scene.named('supplementNotice'),
  });

  it('days after it happened counts from the day it happened: what is past is missed, and not sent', async () => {
    const referral = await scene.transfer(24 * 30, 24 * 29, 24 * 29, 24 * 28);
    const [review] = await scene.duties(referral, 'review');
    expect(Date.parse(review?.due ?? '')).toBeLessThan(Date.now());
    await referral.perform({ ...scene.notFile(), at: hoursAgo(24 * 20), late: true });
    const { log } = await referral.view();
    expect(
      log
        .filter(({ event }) => event.kind === 'tick')
        .flatMap(({ event }) => ('missed' in event ? event.missed : [])),
    ).toEqual(expect.arrayContaining([`${review?.id}/remind`]));
    expect(await fired(referral)).toEqual([]);
    expect(await scene.stage(referral)).toBe('not-filed');
  });

  it('is inserted where it is lawful no more at the end, and the duty that it opens is mooted by what followed', async () => {
    const referral = await scene.transfer(72, 60, 48, 40);
    await referral.perform({ ...scene.notFile(), at: hoursAgo(10), late: true });
    await referral.perform(askSupplement(30));
    const { log } = await referral.view();
    const acts = log.filter(({ event }) => event.kind === 'act');
    expect(acts.at(-1)).toMatchObject({
      after: await scene.sequenceOf(referral, 'receive'),
      event: { act: 'askSupplement' },
    });
    const [supplement] = await scene.duties(referral, 'supplement');
    expect(supplement).toMatchObject({ id: `supplement#${acts.at(-1)?.sequence}`, status: 'moot' });
    const row = (await scene.record(referral))?.duties.find(({ duty }) => duty === 'supplement');
    expect(row?.status).toBe('moot');
  });

  it('is refused with the steps that could no longer stand', async () => {
    const referral = await scene.transfer(72, 60, 48, 40);
    await referral.perform({ ...scene.notFile(), at: hoursAgo(10), late: true });
    const before = (await referral.history()).length;
    const again = referral.perform({ ...scene.notFile(), at: hoursAgo(20), late: true });
    expect(await answerOf(again)).toEqual({
      code: 'STEPS_CONFLICT',
      facts: { steps: [expect.objectContaining({ act: 'decideFiling', because: 'stage' })] },
    });
    expect((await referral.history()).length).toBe(before);
  });

  it('in time, after its rungs had fired: each is taken back once and stays on record', async () => {
    const referral = await scene.transfer(3, 2, 1, 0);
    const [review] = await scene.duties(referral, 'review');
    await referral.passTime(24 * 12);
    const rungs = await eventually(
      () => fired(referral),
      (list) => list.includes('review#4/government'),
    );
    await referral.perform({ ...scene.notFile(), by: policeHead, at: review?.due ?? '', late: true });
    const { log } = await referral.view();
    const sent = await scene.notices(referral, log.length);
    expect(sent.filter((line) => line.startsWith('retract'))).toEqual([
      'retract city-gov review#4/government',
      'retract city-police review#4/overdue',
      'retract city-proc review#4/procuratorate',
    ]);
    expect(await fired(referral)).toEqual(rungs);
    expect(await scene.duties(referral, 'review')).toMatchObject([
      { status: 'discharged', closedAt: review?.due },
    ]);
  }, 60_000);
});
