import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { digestOf } from '#libs/audit/digest.js';
import { advance, fold } from '#libs/lifecycle/index.js';
import { criminalTransferV1 } from '#workflows/criminal-transfer/v1.lifecycle.js';
import { EngineUnderTest, type ReferralUnderTest } from './engine-under-test.js';

const person = (unit: string, position: 'handler' | 'deputy-head' | 'principal-head') => ({
  person: `${unit}.${position === 'principal-head' ? 'head' : position}`,
  unit,
  position,
});
const eco = person('city-eco', 'handler');
const ecoHead = person('city-eco', 'principal-head');
const police = person('city-police', 'handler');
const policeHead = person('city-police', 'principal-head');

const approve = { act: 'decide', outcome: 'approve', by: ecoHead };

/** The deeds of a transfer's main way, with documents that exist. */
const deedsOn = async (engine: EngineUnderTest) => {
  const documents = (...types: string[]) => Promise.all(types.map((type) => engine.document(type)));
  return {
    report: await documents('caseReport'),
    send: {
      act: 'send',
      by: eco,
      documents: await documents('transferLetter', 'investigationReport', 'inventory'),
    },
    receive: { act: 'receive', by: police, documents: await documents('receipt') },
    askSupplement: {
      act: 'askSupplement',
      by: police,
      facts: { missingMaterials: 'content-1' },
      documents: await documents('supplementNotice'),
    },
    file: {
      act: 'decideFiling',
      outcome: 'file',
      by: policeHead,
      documents: await documents('filingDecision', 'filingNotice'),
    },
  };
};

const codeOf = async (work: Promise<unknown>): Promise<string | null | undefined> => {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure)
      return error.cause.type;
    throw error;
  }
};

const eventually = async <T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    const value = await read();
    if (holds(value) || tries > 200) return value;
    await new Promise((wait) => setTimeout(wait, 100));
  }
};

describe('the engine on the real servers', () => {
  let engine: EngineUnderTest;
  let deeds: Awaited<ReturnType<typeof deedsOn>>;
  beforeAll(async () => {
    engine = await EngineUnderTest.start();
    deeds = await deedsOn(engine);
  }, 60_000);
  afterAll(() => engine?.stop());

  const start = async (): Promise<ReferralUnderTest> =>
    engine.open(criminalTransferV1, {
      at: new Date().toISOString(),
      by: eco,
      parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
      unitKinds: {
        'city-eco': 'enforcement-agency',
        'city-police': 'public-security',
        'city-proc': 'procuratorate',
      },
      facts: { summary: 'content-0', suspectedOffence: 'content-0', domain: 'environment' },
      documents: deeds.report,
    });

  it('takes a transfer to its end in five acts and 38 events: 37, and the timer of its second clock', async () => {
    const referral = await start();
    const { send, receive, askSupplement, file } = deeds;
    await referral.recorded(1);
    for (const deed of [approve, send, receive, askSupplement, file]) await referral.perform(deed);
    expect(await referral.handle.result()).toEqual({ outcome: 'filed' });
    expect((await referral.history()).length).toBeLessThanOrEqual(38);
  });

  it('refuses what is not lawful with a stable code, and its history does not grow', async () => {
    const referral = await start();
    await referral.recorded(1);
    const before = await referral.settledHistory();
    expect(await codeOf(referral.perform({ ...approve, by: person('city-eco', 'deputy-head') }))).toBe(
      'ACT_NOT_YOURS',
    );
    expect(await codeOf(referral.perform(deeds.send))).toBe('ACT_NOT_LAWFUL');
    expect(await codeOf(referral.perform({ ...approve, outcome: 'maybe' }))).toBe('OUTCOME_NOT_OFFERED');
    expect((await referral.history()).length).toBe(before);
  });

  it('performs a request once, whether it comes twice by update or again by signal', async () => {
    const referral = await start();
    const requestId = randomUUID();
    const first = await referral.perform(approve, requestId);
    await referral.signal(approve, requestId);
    expect(await referral.perform(approve, requestId)).toEqual(first);
    expect((await referral.view()).log).toHaveLength(2);
  });

  it('judges a burst one after another: one of ten decisions is taken', async () => {
    const referral = await start();
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(referral.perform(approve))));
    expect(codes.filter((code) => code === 'accepted')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['accepted', 'ACT_NOT_LAWFUL']));
  });

  it('keeps a signalled act while no worker is alive, with the instant of its receipt', async () => {
    const referral = await start();
    await referral.recorded(1);
    await engine.stopWorker();
    const receivedBefore = new Date().toISOString();
    await referral.signal(approve, randomUUID());
    await new Promise((wait) => setTimeout(wait, 1_500));
    await engine.startWorker();
    const { log } = await eventually(referral.view, (seen) => seen.log.length === 2);
    const [, decided] = log;
    expect(decided?.event).toMatchObject({ kind: 'act', act: 'decide' });
    expect(Date.parse(decided!.event.at) - Date.parse(receivedBefore)).toBeLessThan(1_000);
    expect(Date.parse((decided!.event as { recordedAt: string }).recordedAt)).toBeGreaterThan(
      Date.parse(decided!.event.at) + 1_000,
    );
  }, 60_000);

  it('writes down the refusal of a signalled act', async () => {
    const referral = await start();
    await referral.recorded(1);
    const requestId = randomUUID();
    await referral.signal(deeds.send, requestId);
    expect(await codeOf(referral.perform(deeds.send, requestId))).toBe('ACT_NOT_LAWFUL');
    expect((await referral.view()).log).toHaveLength(1);
  });

  it('fires each rung of the ladder once as time passes, and records what was late', async () => {
    const referral = await start();
    await referral.recorded(1);
    await referral.passTime(24 * 12);
    const { log } = await eventually(referral.view, ({ log: steps }) => fired(steps).length >= 3);
    expect(fired(log)).toEqual(['decide#1/remind', 'decide#1/overdue', 'decide#1/government']);
    expect(await codeOf(referral.perform(approve))).toBe('accepted');
  }, 60_000);

  it('holds an act back for nothing: the act at the very due instant is in time, whichever came first', async () => {
    const referral = await start();
    await referral.perform(approve);
    const { dues } = await referral.view();
    const { due } = Object.values(dues)[1]!;
    await referral.passTime(30);
    await eventually(referral.view, ({ log }) => fired(log).includes('send#2/overdue'));
    await referral.perform({ ...deeds.send, at: due!, late: true });
    const { log } = await referral.view();
    expect(log.at(-1)?.event.at).toBe(due);
  }, 60_000);

  /** What a task leaves behind whose server died before it kept it: a step in the records, nothing in the history. */
  const recordBehindItsBack = async (referral: ReferralUnderTest, requestId: string): Promise<void> => {
    const { log, dues } = await referral.view();
    const now = new Date().toISOString();
    const known = { log, dues, state: fold(criminalTransferV1, log, dues) };
    const event = { ...approve, kind: 'act', at: now, recordedAt: now, facts: {}, documents: [] } as const;
    const verdict = advance(criminalTransferV1, known, event, { requestId });
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    const { step, consequences } = verdict;
    const { id, version } = criminalTransferV1;
    await (
      await engine.activities()
    ).recordStep({
      referralId: referral.handle.workflowId,
      definition: { id, version, digest: digestOf(criminalTransferV1) },
      step,
      log: verdict.referral.log,
      dues,
      consequences,
    });
  };

  it('reads the records before it judges an act whose sender has seen more than it knows', async () => {
    const referral = await start();
    await referral.recorded(1);
    const requestId = randomUUID();
    await recordBehindItsBack(referral, requestId);
    expect(await referral.perform(deeds.send, randomUUID(), 2)).toEqual({ recorded: { sequence: 3 } });
    expect(await referral.perform(approve, requestId)).toEqual({ recorded: { sequence: 2 } });
    expect((await referral.view()).log.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('catches up when it is asked to, and refuses without a trace when it knows everything', async () => {
    const referral = await start();
    await referral.recorded(1);
    await recordBehindItsBack(referral, randomUUID());
    await referral.catchUp(2);
    expect((await referral.view()).log).toHaveLength(2);
    const before = (await referral.history()).length;
    expect(await codeOf(referral.catchUp(2))).toBe('UP_TO_DATE');
    expect((await referral.history()).length).toBe(before);
  });

  it('takes over what is recorded where it was about to write, and judges again', async () => {
    const referral = await start();
    await referral.recorded(1);
    const requestId = randomUUID();
    await recordBehindItsBack(referral, requestId);
    expect(await codeOf(referral.perform(approve))).toBe('ACT_NOT_LAWFUL');
    expect(await referral.perform(approve, requestId)).toEqual({ recorded: { sequence: 2 } });
    expect((await referral.view()).log).toHaveLength(2);
  });

  it('leaks nothing from one referral into another', async () => {
    const referrals = await Promise.all(Array.from({ length: 60 }, start));
    await Promise.all(
      referrals.map((referral, index) => (index % 2 ? referral.perform(approve) : referral.recorded(1))),
    );
    const lengths = await Promise.all(referrals.map(async (referral) => (await referral.view()).log.length));
    expect(lengths).toEqual(referrals.map((_, index) => (index % 2 ? 2 : 1)));
  }, 120_000);
});

const fired = (log: readonly { readonly event: object }[]): string[] =>
  log.flatMap(({ event }) => ('fired' in event ? (event.fired as string[]) : []));
