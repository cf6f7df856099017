import { advance, withDues } from './advance.js';
import { answered } from './fixtures/rich-almanac.js';
import { errand, errandOpening } from './fixtures/rich-errand.js';
import { received } from './fixtures/rich-scenes.js';
import { someone } from './fixtures/rich-people.js';
import { actOf, at, Story } from './fixtures/rich-story.js';
import { newsOfAnswers } from './news-of-answers.js';

const gov = someone('gov');

describe('news of answers to questions about time', () => {
  const lateWindow = () => {
    const story = Story.open(
      errand({
        acts: { offer: { from: ['asked'], opens: ['accept'] }, start: { to: 'doing' } },
        duties: { accept: { kind: 'window', atDue: { tells: ['runner'], opens: ['explain'] } }, explain: {} },
      }),
      errandOpening,
    ).act('start', at('03-05 10:00'), gov);
    const late = actOf('offer', at('03-02 10:00'), gov, { recordedAt: at('03-06 10:00') });
    const verdict = advance(story.definition, story.referral, late);
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    return { definition: story.definition, ...verdict };
  };

  it('tells what time had done before steps that were recorded already', () => {
    const { definition, referral, consequences } = lateWindow();
    expect(consequences).toEqual([]);
    const known = answered(definition, referral);
    expect(known.state.duties.map(({ id, status }) => [id, status])).toEqual([
      ['run#1', 'open'],
      ['accept#3', 'lapsed'],
      ['explain#3t', 'open'],
    ]);
    expect(newsOfAnswers(definition, referral, known)).toEqual([
      { kind: 'tell', to: { unit: 'court' }, about: 'accept#3' },
    ]);
    expect(newsOfAnswers(definition, known, known)).toEqual([]);
  });

  it('is nothing where the answers only say by when', () => {
    const { definition, referral } = received();
    const unanswered = withDues(definition, { ...referral, dues: {} }, {});
    expect(newsOfAnswers(definition, unanswered, answered(definition, unanswered))).toEqual([]);
  });
});
