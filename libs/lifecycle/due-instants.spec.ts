import {
  police,
  received,
  refusedFiling,
  sent,
  ecoHead,
  eco,
  registered,
  served,
} from './fixtures/rich-scenes.js';
import { at } from './fixtures/rich-story.js';
import { dutyStanding } from './standing.js';
import { settle } from './settle.js';

const filing = { outcome: 'file', documents: ['notice'] } as const;

describe('a due instant (decision 1: an act at or before it is in time, what follows from silence comes after it)', () => {
  const reason = { facts: { reason: 'content-2' } };

  it('lets a window be used at its very last instant', () => {
    const story = refusedFiling().act('protest', at('03-08 10:00'), eco, reason);
    expect(story.duty('protestWindow#6')).toMatchObject({
      status: 'discharged',
      closedAt: at('03-08 10:00'),
      closedBy: 7,
    });
  });

  it('has lapsed a window one millisecond later, carrying the due instant', () => {
    const late = '2026-03-08T02:00:00.001Z';
    const story = refusedFiling();
    expect(settle(story.definition, story.referral, late).duties).toContainEqual(
      expect.objectContaining({
        id: 'protestWindow#6',
        status: 'lapsed',
        closedAt: at('03-08 10:00'),
        closedBy: null,
      }),
    );
    const { code, facts } = story.refuses({
      ...{ kind: 'act', act: 'protest', at: late, recordedAt: late, by: eco, documents: [] },
      facts: { reason: 'content-2' },
    });
    expect([code, facts['because']]).toEqual(['ACT_NOT_LAWFUL', 'duty']);
  });

  it('opens what the lapse opens at the due instant, whenever the timer fires', () => {
    const story = refusedFiling().tick(at('03-11 17:00'));
    expect(story.duty('administer#6t')).toMatchObject({
      openedAt: at('03-08 10:00'),
      startAt: at('03-08 10:00'),
      due: at('03-18 10:00'),
    });
    expect(story.consequences).toEqual([
      { kind: 'tell', to: { unit: 'eco' }, about: 'protestWindow#6' },
      expect.objectContaining({ kind: 'rung', rung: 'protestWindow#6/remind' }),
    ]);
  });

  it('comes to the same state whether the timer or the act is first', () => {
    const withoutTimer = refusedFiling().act('administer', at('03-12 10:00'), eco);
    const withTimer = refusedFiling().tick(at('03-12 09:00')).act('administer', at('03-12 10:00'), eco);
    expect(withoutTimer.duty('administer#6t')).toMatchObject({ status: 'discharged', closedBy: 7 });
    expect(withTimer.duty('administer#6t')).toEqual({ ...withoutTimer.duty('administer#6t'), closedBy: 8 });
    expect(withTimer.state.tracks).toEqual(withoutTimer.state.tracks);
  });

  it('sends what time causes once: with the tick, or with the act that came before it', () => {
    const about = 'protestWindow#6';
    const told = (consequences: readonly unknown[]) =>
      consequences.filter((one) => JSON.stringify(one).includes(`"about":"${about}"`));
    expect(told(refusedFiling().act('administer', at('03-12 10:00'), eco).consequences)).toHaveLength(1);
    const ticked = refusedFiling().tick(at('03-12 09:00'));
    expect(told(ticked.consequences)).toHaveLength(1);
    expect(told(ticked.act('administer', at('03-12 10:00'), eco).consequences)).toHaveLength(0);
  });
});

describe('time is not history (decision 2)', () => {
  it('shows at now what no step has recorded, and leaves the referral as it was', () => {
    const story = refusedFiling();
    const before = structuredClone(story.referral);
    const view = settle(story.definition, story.referral, at('03-20 00:00'));
    expect(view.duties.map(({ id, status }) => [id, status])).toContainEqual(['administer#6t', 'open']);
    expect(view.sequence).toBe(6);
    expect(story.referral).toEqual(before);
  });

  it('opens a further duty by the due instant of one that time opened, under an id of its own', () => {
    const story = served().tick(at('03-22 00:00'));
    expect(story.duty('maySue#2t')).toMatchObject({ openedAt: '2026-03-20T15:59:59.999Z', status: 'open' });
    expect(story.tick(at('05-01 00:00')).state).toMatchObject({ final: true, outcome: 'closed' });
  });
});

describe('the two readings of a due instant (decision 6)', () => {
  it('is not overdue between the conservative and the rolled instant', () => {
    const story = received();
    const review = story.duty('review#5');
    expect([review.conservative, review.due]).toEqual([at('03-06 00:00'), at('03-08 00:00')]);
    expect(dutyStanding(story.definition, review, at('03-07 12:00'))).toBe('open');
    expect(dutyStanding(story.definition, review, at('03-08 00:00'))).toBe('open');
    expect(dutyStanding(story.definition, review, '2026-03-07T16:00:00.001Z')).toBe('overdue');
  });

  it('judges lateness by the rolled instant', () => {
    const refuse = { outcome: 'refuse', facts: { reason: 'content-1' }, documents: ['notice'] } as const;
    const inTime = received().act('decideFiling', at('03-08 00:00'), police, refuse);
    const late = received().act('decideFiling', at('03-08 00:01'), police, refuse);
    expect(inTime.state.duties.map(({ duty }) => duty)).not.toContain('explainDelay');
    expect(late.duty('explainDelay#6').status).toBe('open');
  });

  it('never calls anything but a deadline overdue', () => {
    const story = received();
    const press = story.duty('press#5');
    expect(press.due).toBe(at('03-05 10:00'));
    expect(dutyStanding(story.definition, press, at('03-30 00:00'))).toBe('open');
  });
});

describe('a duty that has no due instant', () => {
  it('is open without one for 立即 and never late', () => {
    const story = sent();
    const receive = story.duty('receive#4');
    expect(receive).toMatchObject({ due: null, dueKey: null, status: 'open' });
    expect(dutyStanding(story.definition, receive, at('12-31 00:00'))).toBe('open');
    expect(settle(story.definition, story.referral, at('12-31 00:00')).duties).toContainEqual(receive);
  });
});

describe('kinds of duty', () => {
  it('bars an act until its wait has passed, and not a millisecond longer', () => {
    const protested = refusedFiling().act('protest', at('03-06 10:00'), eco, {
      facts: { reason: 'content-2' },
    });
    const escalation = (instant: string) =>
      ({
        kind: 'act',
        act: 'escalate',
        at: instant,
        recordedAt: instant,
        by: eco,
        facts: {},
        documents: [],
      }) as const;
    expect(protested.refuses(escalation(at('03-07 10:00')))).toMatchObject({ facts: { because: 'duty' } });
    expect(protested.takes(escalation('2026-03-07T02:00:00.001Z')).duty('replyProtest#7').status).toBe(
      'waived',
    );
  });

  it('opens a possibility with its trigger', () => {
    const by = { person: 'proc.handler.1', unit: 'proc', position: 'handler' } as const;
    const press = (instant: string) =>
      ({
        kind: 'act',
        act: 'press',
        at: instant,
        recordedAt: instant,
        by,
        facts: {},
        documents: [],
      }) as const;
    expect(received().refuses(press(at('03-05 10:00')))).toMatchObject({ facts: { because: 'duty' } });
    expect(
      received()
        .takes(press(at('03-05 10:01')))
        .duty('press#5').status,
    ).toBe('discharged');
  });

  it('keeps a deadline open when it has passed', () => {
    const story = registered().act('prepare', at('03-20 10:00'), eco, { facts: { amount: 1 } });
    expect(story.duty('decide#1')).toMatchObject({ status: 'open', due: at('03-07 09:00') });
    const decided = story.act('decide', at('03-20 11:00'), ecoHead, { outcome: 'approve' });
    expect(decided.duty('decide#1')).toMatchObject({ status: 'discharged', closedAt: at('03-20 11:00') });
  });

  it('starts a pending duty when the due instant of the other passes, whatever became of that one', () => {
    const filed = received().act('decideFiling', at('03-04 10:00'), police, filing);
    expect(filed.duty('report#6')).toMatchObject({ status: 'pending', startAt: null, due: null });
    const delivered = filed.act('deliver', at('03-05 10:00'), eco);
    expect(settle(delivered.definition, delivered.referral, at('03-07 10:00')).duties.at(-1)?.status).toBe(
      'pending',
    );
    const started = delivered.tick(at('03-08 12:00'));
    expect(started.duty('report#6')).toMatchObject({
      status: 'open',
      startAt: at('03-07 10:00'),
      rule: 'local:report',
      due: at('03-11 10:00'),
    });
  });
});

describe('an act entered after time had its effect', () => {
  it('undoes that effect where it was in time by law', () => {
    const lapsed = refusedFiling().tick(at('03-09 10:00'));
    expect(lapsed.duty('administer#6t').status).toBe('open');
    const protested = lapsed.act('protest', at('03-07 10:00'), eco, {
      ...{ facts: { reason: 'content-2' }, recordedAt: at('03-09 12:00') },
    });
    expect(protested.referral.log.at(-1)).toMatchObject({ after: 6 });
    expect(protested.state.duties.map(({ id }) => id)).not.toContain('administer#6t');
    expect(protested.duty('protestWindow#6')).toMatchObject({
      status: 'discharged',
      closedAt: at('03-07 10:00'),
    });
  });
});
