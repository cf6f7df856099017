import { randomUUID } from 'node:crypto';
import { correctSignal } from '#libs/contracts/messages.js';
import type { ReferralUnderTest } from './engine-under-test.js';
import {
  answerOf,
  correctionRequest,
  eco,
  ecoDeputy,
  ecoHead,
  eventually,
  fired,
  hoursAgo,
  police,
  policeDeputy,
  policeHead,
  TransferScene,
} from './transfer-scene.js';

describe('a correction on the real servers', () => {
  let scene: TransferScene;
  beforeAll(async () => {
    scene = await TransferScene.enter();
  }, 60_000);
  afterAll(() => scene?.leave());

  const receipt = (at: string) => ({
    ...{ act: 'receive', by: police, at, late: true, facts: {} },
    documents: scene.named('receipt'),
  });
  const sequences = async (referral: ReferralUnderTest) =>
    (await referral.view()).log.filter(({ event }) => event.kind !== 'tick').map(({ sequence }) => sequence);

  it('that strikes the last step reopens the duty with the clock it had', async () => {
    const referral = await scene.transfer(3, 2);
    const [closed] = await scene.duties(referral, 'decide');
    expect(closed).toMatchObject({ id: 'decide#1', status: 'discharged' });
    expect(await scene.correct(referral, { by: ecoDeputy, step: 2 })).toEqual({ recorded: { sequence: 3 } });
    const [reopened] = await scene.duties(referral, 'decide');
    expect(reopened).toMatchObject({
      status: 'open',
      closedAt: null,
      due: closed?.due,
      startAt: closed?.startAt,
    });
    expect(await scene.duties(referral, 'send')).toEqual([]);
    expect(await scene.record(referral)).toMatchObject({
      stage: 'reported',
      sequence: 3,
      duties: [{ id: 'decide#1', status: 'open', dueAt: closed?.due }],
    });
    expect((await scene.record(referral))?.memory.log[1]).toMatchObject({ event: { act: 'decide' } });
  });

  it('that puts an earlier receipt in its place moves the due instant by as much, and tells the sender again', async () => {
    const referral = await scene.transfer(72, 60, 48, 10);
    const [before] = await scene.duties(referral, 'askSupplement');
    const at = hoursAgo(22);
    const step = await scene.sequenceOf(referral, 'receive');
    await scene.correct(referral, { by: policeDeputy, step, act: receipt(at) });
    const { log } = await referral.view();
    const [after] = await scene.duties(referral, 'askSupplement');
    expect(after).toMatchObject({ id: before?.id, startAt: at, status: 'open' });
    expect(Date.parse(after?.due ?? '') - Date.parse(at)).toBe(24 * 3_600_000);
    expect(after?.due).not.toBe(before?.due);
    expect(await scene.duties(referral, 'review')).toMatchObject([{ id: `review#${step}`, startAt: at }]);
    const row = (await scene.record(referral))?.duties.find(({ duty }) => duty === 'askSupplement');
    expect(row?.dueAt).toBe(after?.due);
    expect(await scene.notices(referral, log.length)).toEqual(
      expect.arrayContaining(['tell city-eco receive', `tell city-eco replace:${step}`]),
    );
  });

  it('takes back the rungs that had fired of a duty which it strikes, and nothing else', async () => {
    const referral = await scene.transfer(3, 2, 1, 0);
    await referral.passTime(24 * 12);
    const rungs = await eventually(
      () => fired(referral),
      (list) => list.includes('review#4/government'),
    );
    expect(rungs).toEqual(expect.arrayContaining(['review#4/remind', 'review#4/overdue']));
    await scene.correct(referral, { by: policeHead, step: 4 });
    const { log } = await referral.view();
    const sent = await scene.notices(referral, log.length);
    expect(sent.filter((line) => line.startsWith('retract')).map((line) => line.split(' ').slice(1))).toEqual(
      [
        ['city-gov', 'review#4/government'],
        ['city-police', 'review#4/overdue'],
        ['city-police', 'review#4/remind'],
        ['city-proc', 'review#4/procuratorate'],
      ],
    );
    expect(sent).toContain('tell city-eco void:4');
    expect(await fired(referral)).toEqual(rungs);
  }, 60_000);

  it('of the same step may be corrected again: replaced, struck, not struck twice, put back', async () => {
    const referral = await scene.transfer(5, 4, 3, 2);
    await scene.correct(referral, { by: policeHead, step: 4, act: receipt(hoursAgo(1)) });
    await scene.correct(referral, { by: policeDeputy, step: 4 });
    expect(await scene.stage(referral)).toBe('sent');
    expect(await answerOf(scene.correct(referral, { by: policeHead, step: 4 }))).toEqual({
      code: 'FIELD_INVALID',
      facts: { fields: ['step'] },
    });
    await scene.correct(referral, { by: policeHead, step: 4, act: receipt(hoursAgo(2)) });
    expect(await scene.stage(referral)).toBe('under-review');
    expect(await sequences(referral)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each<[string, Parameters<TransferScene['correct']>[1], string]>([
    ['by the performer', { by: police, step: 4 }, 'ACT_NOT_YOURS'],
    ['by another unit', { by: ecoHead, step: 4 }, 'ACT_NOT_YOURS'],
    ['of a step on which later ones rest', { by: ecoDeputy, step: 2 }, 'STEPS_CONFLICT'],
    ['of the opening', { by: ecoHead, step: 1 }, 'FIELD_INVALID'],
    ['of a referral that has moved on', { by: policeHead, step: 4, expectedSequence: 3 }, 'SEQUENCE_MOVED'],
  ])('is refused %s, and the history does not grow', async (_, correction, code) => {
    const referral = await scene.transfer(5, 4, 3, 2);
    const before = (await referral.history()).length;
    expect(await answerOf(scene.correct(referral, correction))).toMatchObject({ code });
    expect((await referral.history()).length).toBe(before);
  });

  it('that races an act which rests on the step: one of the two is recorded', async () => {
    const referrals = await Promise.all(Array.from({ length: 8 }, () => scene.transfer(3, 2)));
    for (const [index, referral] of referrals.entries()) {
      const strike = () => answerOf(scene.correct(referral, { by: ecoDeputy, step: 2 }));
      const send = () => answerOf(referral.perform({ ...scene.send(), at: hoursAgo(1), late: true }));
      const both = await Promise.all(index % 2 ? [strike(), send()] : [send(), strike()].reverse());
      const [struck, sent] = both;
      expect([struck, sent].filter((answer) => answer === 'accepted')).toHaveLength(1);
      const loser = struck === 'accepted' ? sent : struck;
      expect(loser).toMatchObject({ code: struck === 'accepted' ? 'ACT_NOT_LAWFUL' : 'STEPS_CONFLICT' });
      expect(await sequences(referral)).toEqual([1, 2, 3]);
    }
  }, 60_000);

  it('is one correction, whether it comes twice by update or again by signal', async () => {
    const referral = await scene.transfer(3, 2);
    const requestId = randomUUID();
    const correction = { by: ecoDeputy, step: 2 };
    const first = await scene.correct(referral, correction, requestId);
    await referral.handle.signal(correctSignal, correctionRequest(correction, requestId));
    expect(await scene.correct(referral, correction, requestId)).toEqual(first);
    expect(await sequences(referral)).toEqual([1, 2, 3]);
  });

  it('is kept while no worker is alive, and what it meant survives another restart', async () => {
    const referral = await scene.transfer(3, 2);
    const [closed] = await scene.duties(referral, 'decide');
    await scene.engine.stopWorker();
    await referral.handle.signal(correctSignal, correctionRequest({ by: ecoDeputy, step: 2 }));
    await scene.engine.startWorker();
    await eventually(
      () => sequences(referral),
      (list) => list.length === 3,
    );
    await scene.engine.stopWorker();
    await scene.engine.startWorker();
    expect(await scene.duties(referral, 'decide')).toMatchObject([{ status: 'open', due: closed?.due }]);
    expect(await answerOf(referral.perform(scene.send()))).toMatchObject({ code: 'ACT_NOT_LAWFUL' });
    expect(await answerOf(referral.perform({ ...scene.approve, by: ecoHead }))).toBe('accepted');
    expect(await answerOf(referral.perform({ ...scene.send(), by: eco }))).toBe('accepted');
  }, 60_000);

  it('that was signalled and is refused is written down, and answered so', async () => {
    const referral = await scene.transfer(5, 4, 3, 2);
    const requestId = randomUUID();
    await referral.handle.signal(correctSignal, correctionRequest({ by: police, step: 4 }, requestId));
    expect(await answerOf(scene.correct(referral, { by: police, step: 4 }, requestId))).toMatchObject({
      code: 'ACT_NOT_YOURS',
    });
    expect(await sequences(referral)).toEqual([1, 2, 3, 4]);
  });
});
