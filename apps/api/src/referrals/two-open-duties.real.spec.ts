import { randomUUID } from 'node:crypto';
import { createRecordActivities } from '#activities/records/record-step.activities.js';
import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { digestOf } from '#libs/audit/digest.js';
import { advance, type Referral } from '#libs/lifecycle/index.js';
import type { ActEvent, OpeningEvent } from '#libs/lifecycle/state.js';
import { LifecycleRegister } from '../lifecycles/lifecycle-register.js';
import { Caller } from '../testing/caller.js';
import { enterRealWorld, type RealWorld } from '../testing/real-world.js';

/** A lifecycle in which one act may answer any of several open duties. */
const questions = defineLifecycle({
  id: 'questions',
  version: 1,
  name: '多项询问（仅供测试）',
  mechanisms: [],
  sender: 'asker',
  parties: { asker: { name: '询问单位', kinds: ['enforcement-agency'], joins: 'opening' } },
  stages: { open: { name: '办理中', start: true }, closed: { name: '已结', final: true } },
  facts: {},
  documents: {},
  opening: { name: '询问', by: { party: 'asker' }, effect: { opens: ['answer'] } },
  acts: {
    ask: { name: '再询问', by: [{ party: 'asker' }], from: ['open'], opens: ['answer'] },
    answer: {
      name: '答复',
      by: [{ party: 'asker' }],
      from: ['open'],
      targets: 'answer',
      discharges: ['answer'],
    },
    close: { name: '结束', by: [{ party: 'asker' }], from: ['open'], to: 'closed' },
  },
  duties: {
    answer: {
      name: '答复',
      owedBy: 'asker',
      acts: ['answer'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['open'],
      many: true,
    },
  },
});

const by = { person: 'city-eco.handler', unit: 'city-eco', position: 'handler' } as const;
const at = '2026-03-02T01:00:00.000Z';
const opening: OpeningEvent = {
  kind: 'opening',
  at,
  recordedAt: at,
  by,
  parties: { asker: 'city-eco' },
  unitKinds: { 'city-eco': 'enforcement-agency' },
  facts: {},
  documents: [],
};
const ask: ActEvent = { kind: 'act', act: 'ask', at, recordedAt: at, by, facts: {}, documents: [] };

describe('an act that may answer either of two open duties', () => {
  const referralId = `questions-${randomUUID()}`;
  let world: RealWorld;
  let handler: Caller;

  beforeAll(async () => {
    world = await enterRealWorld(undefined, {
      lifecycles: new LifecycleRegister({ questions: { 1: questions } }),
    });
    handler = new Caller(world, 'city-eco.handler');
    const activities = createRecordActivities({
      records: world.records,
      directory: new Directory(demonstrationDirectory),
      definitions: () => questions,
      reckoning: () =>
        Promise.resolve(({ rule }) => {
          throw new Error(`nothing here asks for ${rule}`);
        }),
    });
    let referral: Referral | null = null;
    for (const event of [opening, ask]) {
      const verdict = advance(questions, referral, event, {});
      if (!verdict.ok) throw new Error(verdict.refusal.code);
      referral = verdict.referral;
      const { step, consequences } = verdict;
      const definition = { id: 'questions', version: 1, digest: digestOf(questions) };
      await activities.recordStep({
        referralId,
        definition,
        step,
        log: referral.log,
        dues: {},
        consequences,
      });
    }
  });
  afterAll(() => world.close());

  it.each<[string, object, string]>([
    ['says which', {}, 'DUTY_REQUIRED'],
    ['names one that is open', { duty: 'answer#9' }, 'FIELD_INVALID'],
  ])('is refused unless it %s, and changes nothing', async (_what, body, code) => {
    const answer = await handler.post(`/referrals/${referralId}/acts/answer`, body);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect((await handler.get(`/referrals/${referralId}`)).body).toMatchObject({ sequence: 2 });
  });

  it('is offered with the duties that it may answer', async () => {
    const { body } = await handler.get(`/referrals/${referralId}`);
    expect(body.availableActs).toContainEqual(
      expect.objectContaining({ act: 'answer', dutyRequired: true, duties: ['answer#1', 'answer#2'] }),
    );
  });
});
