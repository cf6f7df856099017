import { advance } from './advance.js';
import { answered } from './fixtures/rich-almanac.js';
import { errand, errandOpening } from './fixtures/rich-errand.js';
import { someone } from './fixtures/rich-people.js';
import { eco, police, policeHead, received, refusedFiling } from './fixtures/rich-scenes.js';
import { actOf, at, Story } from './fixtures/rich-story.js';
import { dueTick } from './ladder.js';
import { movesOf } from './moves-of.js';
import { newsOfAnswers } from './news-of-answers.js';
import { dutyStanding } from './standing.js';
import type { RecomputationEvent } from './state.js';
import type { DutyDefinition } from './vocabulary.js';

const court = someone('court');

const ladder: DutyDefinition['ladder'] = [
  { id: 'remind', after: '-24h', modality: 'shall', notify: 'runner' },
  { id: 'urge', after: '0h', modality: 'shall', notify: 'runner' },
  { id: 'superior', after: '5d', modality: 'shall', notify: 'asker' },
];

/** Opened on 2 March at 09:00; `run#1` may be stopped and resumed, reported and judged. */
const run = (changes: Partial<DutyDefinition>): Story =>
  Story.open(
    errand({
      duties: { run: { ladder, pausedWhile: { stages: ['loud'] }, ...changes } },
      acts: {
        shout: { to: 'loud', free: true },
        hush: { to: 'quiet', free: true },
        report: { submits: ['run'], free: true },
        reject: { rejects: ['run'], free: true },
      },
    }),
    errandOpening,
  );

/** By the earlier reading due on 5 March at 09:00, rolled on 7 March at 09:00. */
const rolling = (): Story => run({ period: { rule: 'D3r' } });
/** Its rule is not in use at first, but by edition `e1`: no due instant until then. */
const unruled = (): Story => run({ period: { rule: 'U3' } });

const event = (edition: string, when: string, kind: RecomputationEvent['kind'] = 'calendar') =>
  ({ kind, at: at(when), recordedAt: at(when), edition }) as const;
const moved = (from: string | null, until: string | null, duty = 'run#1', unit = 'court') => ({
  ...{ kind: 'moved', duty, to: { unit } },
  ...{ from: from === null ? null : at(from), until: until === null ? null : at(until) },
});
const fires = (story: Story, now: string) => {
  const tick = dueTick(story.definition, story.referral, at(now), at(now));
  return tick === null ? null : { fired: tick.fired, missed: tick.missed };
};

describe.each(['calendar', 'rule'] as const)('a %s event (decision 7)', (kind) => {
  it('asks again for what is alive, and leaves what is closed as it was', () => {
    const story = received();
    const published = story.takes(event('e1', '03-04 13:00', kind));
    expect(published.duty('review#5').due).toBe(at('03-09 00:00'));
    expect(published.duty('send#3')).toEqual(story.duty('send#3'));
    expect([story.state.edition, published.state.edition]).toEqual(['', 'e1']);
  });

  it('does not judge accepted acts again, and a right that has lapsed stays lapsed', () => {
    const story = refusedFiling().tick(at('03-09 10:00')).act('administer', at('03-10 10:00'), eco);
    const published = story.takes(event('e2', '03-11 10:00', kind));
    expect(published.state).toMatchObject({ final: true, outcome: 'closed' });
    expect(published.duty('protestWindow#6')).toEqual(story.duty('protestWindow#6'));
  });

  it('is taken twice without harm: the second time nothing moves and nobody hears of it', () => {
    const story = rolling().tick(at('03-07 12:00'));
    const once = story.takes(event('e1', '03-07 13:00', kind));
    const twice = once.takes(event('e1', '03-07 14:00', kind));
    expect(twice.consequences).toEqual([]);
    expect(twice.state).toEqual({ ...once.state, sequence: 4 });
  });
});

describe('a rung, when its instant moves', () => {
  it.each<{
    edition: string;
    ticked: string;
    taken: string;
    recorded?: string;
    fired: string[];
    retracted: string[];
    because: string;
  }>([
    {
      ...{
        edition: 'e1',
        ticked: '03-07 12:00',
        taken: '03-07 13:00',
        fired: ['remind'],
        retracted: ['urge'],
      },
      because: 'the urging of 7 March waits for 8 March; the earlier reading, and its reminder, stay',
    },
    {
      ...{ edition: 'e2', ticked: '03-05 10:00', taken: '03-07 08:00', fired: ['remind'], retracted: [] },
      because: 'the reminder, put off to 6 March, is past by now: it stands though it came early',
    },
    {
      ...{ edition: 'e2', ticked: '03-05 10:00', taken: '03-05 11:00', fired: [], retracted: ['remind'] },
      because: 'the reminder, put off to 6 March, is still to come',
    },
    {
      ...{ edition: 'e3', ticked: '03-05 10:00', taken: '03-05 11:00', fired: ['remind'], retracted: [] },
      because: 'what should have come earlier has come',
    },
    {
      ...{
        edition: 'e5',
        ticked: '03-07 12:00',
        taken: '03-07 13:00',
        fired: ['remind', 'urge'],
        retracted: [],
      },
      because: 'an answer that is provisional now is the same instant',
    },
    {
      ...{ edition: 'e1', ticked: '03-09 10:00', taken: '03-07 10:00', recorded: '03-09 11:00' },
      ...{ fired: ['remind', 'urge'], retracted: [] },
      because: 'the event was heard of late: the urging, put off to 8 March, is past by then, and stands',
    },
  ])('edition $edition at $taken: $because', ({ edition, ticked, taken, recorded, fired, retracted }) => {
    const story = rolling()
      .tick(at(ticked))
      .takes({ ...event(edition, taken), recordedAt: at(recorded ?? taken) });
    expect(story.state.fired).toEqual(fired.map((rung) => `run#1/${rung}`));
    expect(story.consequences.filter(({ kind }) => kind === 'retract')).toEqual(
      retracted.map((rung) => ({ kind: 'retract', rung: `run#1/${rung}` })),
    );
  });

  it('fires again at its true instant, and is taken back once only', () => {
    const story = rolling().tick(at('03-07 12:00')).takes(event('e1', '03-07 13:00'));
    expect(fires(story, '03-08 09:00')).toBeNull();
    const urged = story.tick(at('03-08 10:00'));
    expect(urged.consequences).toEqual([expect.objectContaining({ kind: 'rung', rung: 'run#1/urge' })]);
    const again = urged.takes(event('e5', '03-08 11:00', 'rule'));
    expect(again.consequences).toEqual([moved('03-08 09:00', '03-07 09:00')]);
    expect(fires(again, '03-08 12:00')).toBeNull();
  });

  it('fires at the next tick where its instant has passed by the new answer: nobody missed it', () => {
    const story = rolling().tick(at('03-05 22:00')).takes(event('e3', '03-05 22:00'));
    expect(dutyStanding(story.definition, story.duty('run#1'), at('03-05 22:00'))).toBe('overdue');
    expect(fires(story, '03-05 22:01')).toEqual({ fired: ['run#1/urge'], missed: [] });
  });

  it('that a late entry had taken back is not taken back again, and fires at its true instant', () => {
    const prolonged = received()
      .tick(at('03-08 12:00'))
      .takes(actOf('extendReview', at('03-05 10:00'), policeHead, { recordedAt: at('03-08 13:00') }));
    expect(prolonged.consequences).toContainEqual({ kind: 'retract', rung: 'review#5/urge' });
    const published = prolonged.takes(event('e1', '03-09 10:00'));
    expect(published.consequences).toEqual([
      moved('03-10 00:00', '03-11 00:00', 'review#5', 'police'),
      moved('03-05 10:00', '03-06 10:00', 'press#5', 'proc'),
    ]);
    expect(fires(published, '03-11 00:01')?.fired).toEqual(['review#5/urge']);
  });
});

describe('a duty whose rule comes into use (期限待核 until then)', () => {
  it('has no due instant and an idle ladder before', () => {
    expect(unruled().duty('run#1')).toMatchObject({ rule: 'U3', due: null, status: 'open' });
    expect(fires(unruled(), '03-30 09:00')).toBeNull();
  });

  it.each<{ taken: string; now: string; fired: string[]; missed: string[]; because: string }>([
    {
      ...{ taken: '03-03 10:00', now: '03-06 10:00', fired: ['remind', 'urge'], missed: [] },
      because: 'all of its ladder lies after the event',
    },
    {
      ...{ taken: '03-04 10:00', now: '03-06 10:00', fired: ['urge'], missed: ['remind'] },
      because: 'the reminder of 4 March at 09:00 would chase for time in which no clock ran',
    },
    {
      ...{ taken: '03-10 10:00', now: '03-10 10:01', fired: [], missed: ['remind', 'urge'] },
      because: 'it is overdue at once, and nobody is urged for a day that nobody knew',
    },
    {
      ...{ taken: '03-10 10:00', now: '03-12 10:00', fired: ['superior'], missed: ['remind', 'urge'] },
      because: 'what comes after the event is sent',
    },
  ])('in use on $taken, seen at $now: $because', ({ taken, now, fired, missed }) => {
    const story = unruled().takes(event('e1', taken, 'rule'));
    expect(story.consequences).toEqual([moved(null, '03-06 09:00')]);
    expect(fires(story, now)).toEqual({
      fired: fired.map((rung) => `run#1/${rung}`),
      missed: missed.map((rung) => `run#1/${rung}`),
    });
  });

  it('is overdue at once where its due instant lies in the past', () => {
    const story = unruled().takes(event('e1', '03-10 10:00', 'rule'));
    expect(dutyStanding(story.definition, story.duty('run#1'), at('03-10 10:00'))).toBe('overdue');
  });

  it('misses what lay before the event also where its clock stood then', () => {
    const story = unruled()
      .act('shout', at('03-04 20:00'), court)
      .takes(event('e1', '03-04 22:00', 'rule'))
      .act('hush', at('03-04 23:00'), court);
    expect(story.duty('run#1').conservative).toBe(at('03-05 12:00'));
    expect(fires(story, '03-05 09:00')).toEqual({ fired: [], missed: ['run#1/remind'] });
  });

  it('misses it too where other events came while the clock stood', () => {
    const story = unruled()
      .act('shout', at('03-04 10:00'), court)
      .takes(event('e5', '03-04 10:30'))
      .takes(event('e1', '03-06 09:30', 'rule'))
      .act('hush', at('03-06 10:00'), court);
    expect(story.duty('run#1').conservative).toBe(at('03-07 09:00'));
    expect(fires(story, '03-06 10:01')).toEqual({ fired: [], missed: ['run#1/remind'] });
  });

  it('counts from the event that gave it its due instant, not from others before or after', () => {
    const story = run({ period: { rule: 'H48' } })
      .takes(event('e4', '03-02 10:00', 'rule'))
      .takes(event('e1', '03-03 12:00', 'rule'))
      .takes(event('e5', '03-05 10:00'));
    expect(story.duty('run#1')).toMatchObject({ noDueBefore: 3, due: at('03-04 09:00') });
    expect(fires(story, '03-05 10:01')).toEqual({ fired: ['run#1/urge'], missed: ['run#1/remind'] });
  });
});

describe('what moved', () => {
  it.each<{ edition: string; told: unknown[]; to: object | null; because: string }>([
    {
      edition: 'e1',
      told: [moved('03-07 09:00', '03-08 09:00')],
      to: { due: at('03-08 09:00'), conservative: at('03-05 09:00'), provisional: false },
      because: 'the last instant in time is another one',
    },
    {
      edition: 'e5',
      told: [],
      to: { due: at('03-07 09:00'), conservative: at('03-05 09:00'), provisional: true },
      because: 'only how sure it is has changed: on the timeline, and no notice',
    },
    { edition: '', told: [], to: null, because: 'the same edition has the same answers' },
  ])('by edition "$edition": $because', ({ edition, told, to }) => {
    const story = rolling().takes(event(edition, '03-03 10:00'));
    const from = { due: at('03-07 09:00'), conservative: at('03-05 09:00'), provisional: false };
    expect(story.consequences).toEqual(told);
    expect(movesOf(story.definition, story.referral, 2)).toEqual(
      to === null ? [] : [{ duty: 'run#1', unit: 'court', from, to }],
    );
  });

  it('includes a duty that awaits judgment, and is back on its new clock when it is rejected', () => {
    const story = rolling().act('report', at('03-03 10:00'), court).takes(event('e1', '03-03 12:00'));
    expect(story.consequences).toEqual([moved('03-07 09:00', '03-08 09:00')]);
    const rejected = story.act('reject', at('03-04 10:00'), court);
    expect(rejected.duty('run#1')).toMatchObject({ status: 'open', due: at('03-08 09:00') });
  });

  it('is nothing while the clock stands: when it runs again, the new edition is asked', () => {
    const stopped = rolling().act('shout', at('03-03 09:00'), court).takes(event('e1', '03-03 12:00'));
    expect(stopped.consequences).toEqual([]);
    const resumed = stopped.act('hush', at('03-04 09:00'), court);
    expect(resumed.duty('run#1').due).toBe(at('03-09 09:00'));
  });

  it('stands from the event on where its period turns out not to have ended, and something stops it', () => {
    const stopped = rolling().act('shout', at('03-08 09:00'), court);
    expect(stopped.duty('run#1').due).toBe(at('03-07 09:00'));
    const put = stopped.takes(event('e2', '03-08 10:00'));
    expect(put.consequences).toEqual([moved('03-07 09:00', null)]);
    expect(put.duty('run#1').pauses).toEqual([{ from: at('03-08 10:00'), to: null }]);
    expect(put.act('hush', at('03-09 10:00'), court).duty('run#1').due).toBe(at('03-11 09:00'));
  });

  it('goes to the unit that owes it, though the role has changed hands', () => {
    const story = received()
      .act('complain', at('03-04 10:00'), eco, { facts: { reason: 'content-1' } })
      .act('reroute', at('03-05 10:00'), police, { facts: { newPolice: 'other-police' } })
      .takes(event('e1', '03-05 11:00'));
    const units = story.consequences.map((one) => (one.kind === 'moved' ? [one.duty, one.to.unit] : []));
    expect(units).toEqual(
      expect.arrayContaining([
        ['answerComplaint#6', 'police'],
        ['review#7', 'other-police'],
      ]),
    );
  });

  it('is told with the answers, or with the step where they were known already, never twice', () => {
    const { definition, referral } = rolling()
      .takes(event('e1', '03-03 10:00'))
      .takes(event('e2', '03-03 11:00'));
    const asked = advance(definition, referral, event('e3', '03-03 12:00'));
    const known = advance(definition, referral, event('e1', '03-03 12:00'));
    if (!asked.ok || !known.ok) throw new Error('an event was refused');
    const news = (verdict: typeof asked) =>
      newsOfAnswers(definition, verdict.referral, answered(definition, verdict.referral));
    expect([asked.consequences, news(asked)]).toEqual([[], [moved('03-10 09:00', '03-05 21:00')]]);
    expect([known.consequences, news(known)]).toEqual([[moved('03-10 09:00', '03-08 09:00')], []]);
  });

  it('is read from the log as it stands: a late entry before it changes both its ends', () => {
    const story = received().takes(event('e1', '03-05 10:00'));
    const ends = (of: Story) =>
      movesOf(of.definition, of.referral, 6).flatMap(({ duty, from, to }) =>
        duty === 'review#5' ? [from.due, to.due] : [],
      );
    expect(ends(story)).toEqual([at('03-08 00:00'), at('03-09 00:00')]);
    const prolonged = story
      .act('complain', at('03-05 11:00'), eco, { facts: { reason: 'content-1' } })
      .act('decideFiling', at('03-05 12:00'), police, { outcome: 'file', documents: ['notice'] })
      .takes(actOf('extendReview', at('03-04 10:00'), policeHead, { recordedAt: at('03-05 13:00') }));
    expect(prolonged.referral.log.at(-1)).toMatchObject({ after: 5 });
    expect(ends(prolonged)).toEqual([at('03-10 00:00'), at('03-11 00:00')]);
  });

  it('is nothing for a step of another kind, and for none', () => {
    const { definition, referral } = rolling().tick(at('03-07 12:00'));
    expect([1, 2, 3].map((sequence) => movesOf(definition, referral, sequence))).toEqual([[], [], []]);
  });
});
