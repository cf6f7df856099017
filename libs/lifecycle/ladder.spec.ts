import { dueTick, nextInstant } from './ladder.js';
import { withDues } from './advance.js';
import { openQuestions } from './due-question.js';
import { answer, answered } from './fixtures/rich-almanac.js';
import { eco, police, proc, received, refusedFiling, issued } from './fixtures/rich-scenes.js';
import { at, type Story } from './fixtures/rich-story.js';

const fires = (story: Story, now: string, recorded = now) =>
  dueTick(story.definition, story.referral, now, recorded);
describe('a rung', () => {
  it('reminds before the conservative instant and urges strictly after the rolled one', () => {
    const story = received();
    expect(fires(story, at('03-05 00:00'))?.fired ?? []).toEqual([]);
    expect(fires(story, '2026-03-04T16:00:00.001Z')?.fired).toEqual(['review#5/remind']);
    const reminded = story.tick('2026-03-04T16:00:00.001Z');
    expect(fires(reminded, at('03-08 00:00'))).toBeNull();
    expect(fires(reminded, '2026-03-07T16:00:00.001Z')?.fired).toEqual(['review#5/urge']);
    expect(nextInstant(reminded.definition, reminded.referral, at('03-05 12:00'))).toBe(
      '2026-03-07T16:00:00.001Z',
    );
  });

  it('tells the relation of the party that its definition names, and offers to nobody in particular', () => {
    const story = received().tick(at('03-10 12:00'));
    expect(story.consequences.slice(2)).toEqual([
      {
        ...{ kind: 'rung', rung: 'review#5/superior', duty: 'review#5', modality: 'shall' },
        to: { relation: 'line-superior', of: 'police' },
      },
      { kind: 'rung', rung: 'review#5/complain', duty: 'review#5', to: null, modality: 'may' },
    ]);
  });

  it('goes to the unit that owes the duty, not to the one that holds the role by now', () => {
    const story = received()
      .act('complain', at('03-04 10:00'), eco, { facts: { reason: 'content-1' } })
      .act('reroute', at('03-05 10:00'), police, { facts: { newPolice: 'other-police' } })
      .tick(at('03-07 11:00'));
    expect(story.consequences).toContainEqual(
      expect.objectContaining({ rung: 'answerComplaint#6/urge', to: { unit: 'police' } }),
    );
  });

  it('fires once ever', () => {
    const story = received().tick(at('03-08 12:00'));
    expect(story.state.fired).toEqual(['review#5/remind', 'review#5/urge']);
    expect(fires(story, at('03-08 13:00'))).toBeNull();
    const twice = story.takes({
      ...{ kind: 'tick', at: at('03-08 13:00'), recordedAt: at('03-08 13:00') },
      ...{ fired: ['review#5/urge'], missed: [] },
    });
    expect(twice.consequences).toEqual([]);
    expect(twice.state.fired).toEqual(story.state.fired);
  });

  it('is silent while the clock stands, while the duty awaits judgment, and once it is closed', () => {
    const asked = received().act('askSupplement', at('03-04 10:00'), police, { documents: ['notice'] });
    expect(fires(asked, at('03-06 10:00'))).toBeNull();
    const supplied = asked.act('supply', at('03-06 11:00'), eco, { documents: ['list'] });
    expect(fires(supplied, at('04-01 10:00'))).toBeNull();
    const filed = received().act('decideFiling', at('03-04 10:00'), police, {
      outcome: 'file',
      documents: ['notice'],
    });
    expect(fires(filed, at('03-07 10:00'))).toBeNull();
  });

  it('fires for a duty that time closes afterwards, when both are recorded together', () => {
    expect(fires(refusedFiling(), at('03-20 10:00'))?.fired).toEqual(['protestWindow#6/remind']);
  });

  it('is missed, not fired, where it had passed before the duty was entered', () => {
    const receivedLate = refusedLate();
    expect(fires(receivedLate, at('03-20 10:01'))).toMatchObject({
      fired: [],
      missed: ['protestWindow#6/remind'],
    });
    expect(receivedLate.tick(at('03-20 10:01')).consequences.filter(({ kind }) => kind === 'rung')).toEqual(
      [],
    );
  });

  it('is missed where the start of the clock became known too late for it', () => {
    const served = issued().act('serve', at('03-20 09:00'), proc, {
      facts: { deliveredOn: '2026-03-04' },
      recordedAt: at('03-20 09:00'),
    });
    expect(fires(served, at('03-20 09:01'))).toMatchObject({ fired: [], missed: ['reply#2/remind'] });
  });

  const refusedLate = () =>
    received().act('decideFiling', at('03-05 10:00'), police, {
      ...{ outcome: 'refuse', facts: { reason: 'content-1' }, documents: ['notice'] },
      recordedAt: at('03-20 10:00'),
    });
});

describe('the next instant', () => {
  it('is now where something has come due already', () => {
    const story = received();
    expect(nextInstant(story.definition, story.referral, at('03-09 10:00'))).toBe(at('03-09 10:00'));
  });

  it('is nothing where time alone does nothing', () => {
    const story = received().act('askSupplement', at('03-04 10:00'), police, { documents: ['notice'] });
    const supplied = story.act('supply', at('03-04 11:00'), eco, { documents: ['list'] });
    expect(nextInstant(supplied.definition, supplied.referral, at('03-04 12:00'))).toBeNull();
  });

  it('waits for no answer that it does not have', () => {
    const story = received();
    const unanswered = withDues(story.definition, { ...story.referral, dues: {} }, {});
    expect(nextInstant(story.definition, unanswered, at('03-04 12:00'))).toBeNull();
  });
});

describe('questions about time (decision 5)', () => {
  it('are open until they are answered, and then never asked again', () => {
    const story = received();
    const unanswered = withDues(story.definition, { ...story.referral, dues: {} }, {});
    expect(unanswered.state.duties.every(({ due }) => due === null)).toBe(true);
    const questions = openQuestions(story.definition, unanswered);
    expect(questions.map(({ question }) => question.rule)).toEqual(['D3r', 'H24', 'D3r', 'D2']);
    const known = withDues(
      story.definition,
      unanswered,
      Object.fromEntries(questions.map(({ key, question }) => [key, answer(question)])),
    );
    expect(openQuestions(story.definition, known)).toEqual([]);
    expect(known.state).toEqual(story.state);
  });

  it('may be answered with no due instant, which is an answer', () => {
    const story = received();
    const unanswered = withDues(story.definition, { ...story.referral, dues: {} }, {});
    const none = openQuestions(story.definition, unanswered).map(({ key }) => [
      key,
      { due: null, conservative: null },
    ]);
    const known = withDues(story.definition, unanswered, Object.fromEntries(none));
    expect(openQuestions(story.definition, known)).toEqual([]);
    expect(known.state.duties.find(({ id }) => id === 'review#5')).toMatchObject({
      status: 'open',
      due: null,
    });
  });

  it('keep whether an answer is provisional', () => {
    const story = received();
    const { dueKey } = story.duty('review#5');
    const provisional = {
      ...story.referral.dues[dueKey ?? ''],
      due: at('03-08 00:00'),
      conservative: null,
      provisional: true,
    };
    const known = withDues(story.definition, story.referral, { [dueKey ?? '']: provisional });
    expect(known.state.duties.find(({ id }) => id === 'review#5')?.provisional).toBe(true);
  });

  it('are asked for what is past as well, since time may have acted there', () => {
    const story = refusedFiling().act('administer', at('03-12 10:00'), eco);
    const unanswered = withDues(story.definition, { ...story.referral, dues: {} }, {});
    expect(answered(story.definition, unanswered).state).toEqual(story.state);
  });
});
