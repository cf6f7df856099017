import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { received } from './fixtures/ways.js';

const asked = () => received().then('askSupplement');
const investigated = () => received().then('askInvestigation');

describeSteps([
  {
    step: 'askSupplement',
    because: 'the notice says what is missing (公安程序第一百八十条第二款)',
    from: received,
    told: ['city-eco'],
    copied: ['supplementNotice → city-eco'],
    owed: ['review: city-police', '(forward: city-police)', 'supplement: city-eco'],
  },
  {
    step: 'supplement',
    because: 'the police learn that it has come',
    from: asked,
    told: ['city-police'],
    owed: ['review: city-police', '(forward: city-police)'],
  },
  {
    step: 'askInvestigation',
    because: 'what is not proven yet is asked for, without a number of days',
    from: received,
    told: ['city-eco'],
    copied: ['investigationOpinion → city-eco'],
    owed: [
      'review: city-police',
      '(forward: city-police)',
      '(askSupplement: city-police)',
      'investigate: city-eco',
    ],
  },
  {
    step: 'investigate',
    because: 'the police learn what was found',
    from: investigated,
    told: ['city-police'],
    owed: ['review: city-police', '(forward: city-police)', '(askSupplement: city-police)'],
  },
]);

describe('supplement (公安程序第一百八十条第二款, 24 hours and 3 days)', () => {
  it('lets the 24 hours lapse without blame where nothing is missing', () => {
    const story = received().at('2026-03-03 13:00');
    expect(story.duty('askSupplement').standing).toBe('open');
    expect(story.at('2026-03-03 13:01').duty('askSupplement').standing).toBe('lapsed');
  });

  it('can still be asked for after them', () => {
    const story = received().at('2026-03-04 09:00').then('askSupplement');
    expect(story.duty('askSupplement').standing).toBe('lapsed');
    expect(story.duty('supplement').standing).toBe('open');
  });

  it('can be asked for again once it was supplied, each round with its own three days', () => {
    const story = asked();
    expect(story.does('askSupplement').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.duty('supplement').due).toBe(endOf('2026-03-05'));
    story.then('supplement').does('askSupplement', { at: '2026-03-04 09:00' });
    expect(story.duty('supplement').due).toBe(endOf('2026-03-09'));
    expect(story.count('supplement')).toBe(2);
    expect(story.then('supplement').duty('supplement').standing).toBe('discharged');
  });

  it('never stops the review, round after round', () => {
    const story = asked().then('supplement', 'askSupplement', 'supplement', 'askSupplement');
    expect(story.duty('review')).toMatchObject({ standing: 'open', due: endOf('2026-03-05') });
  });

  it('never keeps the police from deciding on what they have', () => {
    const story = asked().then('decideFiling/file');
    expect(story.duty('supplement').standing).toBe('moot');
  });

  it('is not supplied unasked', () => {
    expect(received().does('supplement').refusal).toBe('ACT_NOT_LAWFUL duty');
  });
});

describe('supplementary investigation (no fixed period)', () => {
  it('has no last instant, and does not stop the review either', () => {
    const story = investigated();
    expect(story.duty('investigate').due).toBeNull();
    expect(story.duty('review')).toMatchObject({ standing: 'open', due: endOf('2026-03-05') });
  });

  it('is asked for one at a time, and again', () => {
    const story = investigated();
    expect(story.does('askInvestigation').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.then('investigate', 'askInvestigation').count('investigate')).toBe(2);
  });

  it('goes beside a supplement', () => {
    expect(asked().then('askInvestigation').owed).toContain('supplement: city-eco');
  });
});
