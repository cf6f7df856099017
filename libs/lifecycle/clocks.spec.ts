import {
  ecoHead,
  eco,
  issued,
  police,
  policeHead,
  proc,
  received,
  refusedFiling,
  sent,
  served,
} from './fixtures/rich-scenes.js';
import { actOf, at, type Story } from './fixtures/rich-story.js';
import { someone } from './fixtures/rich-people.js';
import { dutyStanding } from './standing.js';

const notice = { documents: ['notice'] };
const list = { documents: ['list'] };
const heard = (story: Story, when: string, status: 'open' | 'closed', outcome?: string) =>
  story.takes({
    ...{ kind: 'link', at: when, recordedAt: when, as: 'expert', referralId: 'expertise-1', status },
    ...(outcome === undefined ? {} : { outcome }),
  });

describe('a pause is derived from what holds, never toggled', () => {
  it('stands while the supplement is owed, and the review is due that much later', () => {
    const asked = received().act('askSupplement', at('03-04 10:00'), police, notice);
    expect(asked.duty('review#5')).toMatchObject({ due: null, dueKey: null });
    expect(dutyStanding(asked.definition, asked.duty('review#5'), at('03-05 10:00'))).toBe('suspended');
    const complete = asked
      .act('supply', at('03-05 10:00'), eco, list)
      .act('judgeSupplement', at('03-05 16:00'), police, { outcome: 'sufficient' });
    expect(complete.duty('review#5')).toMatchObject({
      pauses: [{ from: at('03-04 10:00'), to: at('03-05 16:00') }],
      conservative: at('03-07 06:00'),
      due: at('03-09 06:00'),
    });
  });

  it('makes one pause of two that overlap', () => {
    const asked = received()
      .act('engageExpert', at('03-04 08:00'), police)
      .act('askSupplement', at('03-04 10:00'), police, notice)
      .act('supply', at('03-04 12:00'), eco, list)
      .act('judgeSupplement', at('03-04 14:00'), police, { outcome: 'sufficient' });
    expect(dutyStanding(asked.definition, asked.duty('review#5'), at('03-04 15:00'))).toBe('suspended');
    const back = heard(heard(asked, at('03-04 15:00'), 'open'), at('03-04 18:00'), 'closed', 'done');
    expect(back.duty('review#5').pauses).toEqual([{ from: at('03-04 08:00'), to: at('03-04 18:00') }]);
    expect(back.duty('review#5').conservative).toBe(at('03-06 10:00'));
  });

  it('counts a second pause beside the first', () => {
    const once = heard(
      heard(received().act('engageExpert', at('03-04 08:00'), police), at('03-04 09:00'), 'open'),
      at('03-04 10:00'),
      'closed',
      'done',
    );
    const twice = once.act('engageExpert', at('03-05 08:00'), police).takes({
      ...{ kind: 'link', at: at('03-05 09:00'), recordedAt: at('03-05 09:00'), as: 'expert' },
      ...{ referralId: 'expertise-2', status: 'closed', outcome: 'done' },
    });
    expect(twice.duty('review#5').pauses).toHaveLength(2);
    expect(twice.duty('review#5').conservative).toBe(at('03-06 03:00'));
  });

  it('that lasts no time is none', () => {
    const story = received()
      .act('askSupplement', at('03-04 10:00'), police, notice)
      .act('supply', at('03-04 10:00'), eco, list)
      .act('judgeSupplement', at('03-04 10:00'), police, { outcome: 'sufficient' });
    expect(story.duty('review#5')).toMatchObject({ pauses: [], conservative: at('03-06 00:00') });
  });

  it('does not begin once the period has ended: what is late stays late', () => {
    const asked = received().act('askSupplement', at('03-09 10:00'), police, notice);
    expect(asked.duty('review#5')).toMatchObject({ pauses: [], due: at('03-08 00:00') });
    expect(dutyStanding(asked.definition, asked.duty('review#5'), at('03-09 11:00'))).toBe('overdue');
  });

  it('pauses for a stage of another track', () => {
    const assigned = served().act('assign', at('03-05 10:00'), eco, { facts: { taskBy: '2026-03-10' } });
    expect(dutyStanding(assigned.definition, assigned.duty('reply#2'), at('03-06 10:00'))).toBe('suspended');
  });
});

describe('a start that is not the act', () => {
  it('leaves a duty pending until the day of service is known', () => {
    expect(issued().duty('reply#2')).toMatchObject({ status: 'pending', startAt: null, dueKey: null });
    expect(served().duty('reply#2')).toMatchObject({
      status: 'open',
      startAt: at('03-04 00:00'),
      startedBy: 3,
      rule: 'D60',
      setOn: '2026-03-20',
    });
  });

  it('is not to be answered before its clock starts', () => {
    const reply = {
      kind: 'act',
      act: 'reply',
      at: at('03-03 10:00'),
      recordedAt: at('03-03 10:00'),
      by: eco,
    } as const;
    expect(issued().refuses({ ...reply, facts: {}, documents: [] }).facts).toMatchObject({ because: 'duty' });
  });

  it('is restated when it was disputed', () => {
    const story = received().act('correctReceipt', at('03-05 09:00'), eco, {
      facts: { heardAt: at('03-04 15:00') },
    });
    expect(story.duty('review#5')).toMatchObject({
      startAt: at('03-04 15:00'),
      conservative: at('03-07 15:00'),
    });
  });
});

describe('a period', () => {
  it('is chosen by the fact, once', () => {
    expect(received().duty('review#5').rule).toBe('D3r');
  });

  it('is lengthened as often as the rule allows, and no more', () => {
    const once = received().act('extendReview', at('03-04 09:00'), policeHead);
    expect(once.duty('review#5')).toMatchObject({ extensions: ['D2'], conservative: at('03-08 00:00') });
    const twice = once.act('extendReview', at('03-05 09:00'), policeHead);
    expect(twice.duty('review#5').conservative).toBe(at('03-10 00:00'));
    const third = {
      kind: 'act',
      act: 'extendReview',
      at: at('03-06 09:00'),
      recordedAt: at('03-06 09:00'),
    } as const;
    const refusal = twice.refuses({ ...third, by: policeHead, facts: {}, documents: [] });
    expect(refusal).toMatchObject({ code: 'ACT_NOT_LAWFUL', facts: { because: 'limit' } });
  });

  it('is lengthened no more in the instance that has been, though another has not', () => {
    const head = someone('eco', 'principal-head');
    const story = served()
      .act('assign', at('03-05 10:00'), eco, { facts: { taskBy: '2026-03-10' } })
      .act('assign', at('03-05 11:00'), eco, { facts: { taskBy: '2026-03-11' } })
      .act('prolongTask', at('03-05 12:00'), head, { duty: 'task#5' });
    const again = actOf('prolongTask', at('03-05 13:00'), head, { duty: 'task#5' });
    expect(story.refuses(again).facts).toMatchObject({ because: 'limit' });
  });

  it("is each instance's own where the issuer sets the day", () => {
    const story = served()
      .act('assign', at('03-05 10:00'), eco, { facts: { taskBy: '2026-03-10' } })
      .act('assign', at('03-06 10:00'), eco, { facts: { taskBy: '2026-03-12' } });
    expect([story.duty('task#4').due, story.duty('task#5').due]).toEqual([
      '2026-03-10T15:59:59.999Z',
      '2026-03-12T15:59:59.999Z',
    ]);
  });
});

describe('a duty comes to its end', () => {
  it('by leaving the stages that it is owed in', () => {
    const story = sent().act('withdraw', at('03-02 13:00'), ecoHead);
    expect(story.duty('receive#4')).toMatchObject({ status: 'moot', closedBy: 5 });
  });

  it('by the end of the referral, unless it survives that', () => {
    const closed = refusedFiling().tick(at('03-09 10:00')).act('administer', at('03-10 10:00'), eco);
    expect(closed.state).toMatchObject({ final: true, outcome: 'closed' });
    expect(closed.duty('archive#8')).toMatchObject({ status: 'open' });
    expect(closed.act('archive', at('03-11 10:00'), eco).duty('archive#8').status).toBe('discharged');
  });

  it('by another in its place, which keeps the unit that owes it when a role changes hands', () => {
    const rerouted = received().act('reroute', at('03-04 10:00'), police, {
      facts: { newPolice: 'other-police' },
    });
    expect(rerouted.state.parties).toMatchObject({ police: 'other-police', former: 'police' });
    expect(rerouted.duty('review#5')).toMatchObject({ status: 'moot', unit: 'police' });
    expect(rerouted.duty('review#6')).toMatchObject({
      status: 'open',
      unit: 'other-police',
      startAt: at('03-04 10:00'),
    });
    const handedOver = rerouted.act('handOver', at('03-04 12:00'), police);
    expect(handedOver.state.parties['former']).toBeNull();
    expect(handedOver.duty('handOver#6')).toMatchObject({ status: 'discharged', unit: 'police' });
  });

  it('not by being submitted: it is judged, rejected onto its old clock, submitted again', () => {
    const submitted = received()
      .act('askSupplement', at('03-04 10:00'), police, notice)
      .act('supply', at('03-05 10:00'), eco, list);
    expect(submitted.duty('supplement#6')).toMatchObject({
      status: 'submitted',
      submittedAt: at('03-05 10:00'),
    });
    const rejected = submitted.act('judgeSupplement', at('03-06 10:00'), police, { outcome: 'insufficient' });
    expect(rejected.duty('supplement#6')).toMatchObject({
      status: 'open',
      submittedAt: null,
      due: at('03-07 10:00'),
    });
  });
});

describe('a side track', () => {
  it('falls back to its start when the main track leaves the stages it lives in', () => {
    const story = received()
      .act('askSupplement', at('03-04 10:00'), police, notice)
      .act('decideFiling', at('03-05 10:00'), police, { outcome: 'file', documents: ['notice'] });
    expect(story.state.tracks).toMatchObject({ main: 'filed', material: 'complete' });
    expect(story.state.enteredAt).toMatchObject({ material: at('03-05 10:00') });
    expect(story.duty('supplement#6').status).toBe('moot');
  });
});

describe('several instances of one duty', () => {
  const complained = () =>
    received()
      .act('complain', at('03-04 10:00'), eco, { facts: { reason: 'content-1' } })
      .act('complain', at('03-04 11:00'), proc, { facts: { reason: 'content-2' } });

  it('have to be named, and only the named one is answered', () => {
    const answer = {
      kind: 'act',
      act: 'answerComplaint',
      at: at('03-05 10:00'),
      recordedAt: at('03-05 10:00'),
    } as const;
    const story = complained();
    expect(story.refuses({ ...answer, by: police, facts: {}, documents: [] })).toEqual({
      code: 'DUTY_REQUIRED',
      facts: { duties: ['answerComplaint#6', 'answerComplaint#7'] },
    });
    const answered = story.act('answerComplaint', at('03-05 10:00'), police, { duty: 'answerComplaint#7' });
    expect(answered.duty('answerComplaint#6').status).toBe('open');
    expect(answered.duty('answerComplaint#7').status).toBe('discharged');
    expect(answered.act('answerComplaint', at('03-05 11:00'), police).duty('answerComplaint#6').status).toBe(
      'discharged',
    );
  });

  it('refuse a name that is not open, answered already, or made up', () => {
    const answered = complained().act('answerComplaint', at('03-05 10:00'), police, {
      duty: 'answerComplaint#7',
    });
    for (const duty of ['answerComplaint#7', 'review#5', '__proto__']) {
      const again = {
        kind: 'act',
        act: 'answerComplaint',
        at: at('03-05 11:00'),
        recordedAt: at('03-05 11:00'),
      } as const;
      const refusal = answered.refuses({ ...again, by: police, facts: {}, documents: [], duty });
      expect(refusal).toMatchObject({ code: 'FIELD_INVALID', facts: { fields: ['duty'] } });
    }
  });

  it('are judged and prolonged one by one by acts that others perform', () => {
    const head = someone('eco', 'principal-head', 7);
    const story = served()
      .act('assign', at('03-05 10:00'), eco, { facts: { taskBy: '2026-03-10' } })
      .act('assign', at('03-05 11:00'), eco, { facts: { taskBy: '2026-03-11' } })
      .act('finishTask', at('03-06 10:00'), eco, { duty: 'task#4' })
      .act('judgeTask', at('03-06 11:00'), head, { outcome: 'reject' })
      .act('prolongTask', at('03-06 12:00'), head, { duty: 'task#5' });
    expect(story.duty('task#4')).toMatchObject({ status: 'open', extensions: [] });
    expect(story.duty('task#5')).toMatchObject({ status: 'open', extensions: ['D1'] });
  });
});
