import { describeSteps } from '../../fixtures/describe-steps.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import {
  examining,
  notified,
  served,
  silent,
  superiorAsked,
  superiorNotified,
  urged,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'urge',
    because: 'two months of silence (高检发释字〔2021〕4号第十一条)',
    from: silent,
    leads: ['urged'],
    told: ['city-eco', 'city-natres'],
    copied: ['urgingLetter → city-eco'],
    owed: ['reply: city-eco'],
  },
  {
    step: 'notifyAdministration',
    because: 'the organ of judicial administration learns of it',
    from: urged,
    leads: ['notified'],
    told: ['city-eco', 'city-natres'],
    copied: ['circular → peer-enforcement-supervision of city-eco'],
    owed: ['reply: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'askSuperior',
    because: 'the procuratorate above is asked to tell the authority’s superior',
    from: notified,
    leads: ['superior-asked'],
    told: ['prov-proc'],
    copied: ['superiorRequest → prov-proc', 'procuratorialOpinion → prov-proc'],
    owed: ['reply: city-eco', 'notifySuperior: prov-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'notifySuperior/notify',
    because: 'the superior of the authority learns of it',
    from: superiorAsked,
    leads: ['superior-notified'],
    told: ['city-proc', 'city-eco', 'city-natres'],
    copied: ['superiorNotice → line-superior of city-eco'],
    owed: ['reply: city-eco'],
  },
  {
    step: 'notifySuperior/decline',
    because: 'or not, with the reason',
    from: superiorAsked,
    leads: ['notified'],
    told: ['city-proc'],
    owed: ['reply: city-eco'],
  },
  {
    step: 'reportToLeadership',
    because: 'the leadership of the level is told, and nobody else',
    from: notified,
    owed: ['reply: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'openPublicInterestClue',
    because: 'silence that harms the public interest is looked into',
    from: superiorNotified,
    owed: ['reply: city-eco'],
  },
  {
    step: 'passOnDutyCrimeClue',
    because: 'a clue to a duty crime goes to the supervision commission alone (移送规定第十九条)',
    from: superiorNotified,
    told: ['city-supervision'],
    copied: ['dutyCrimeClue → city-supervision'],
    owed: ['reply: city-eco'],
  },
  {
    step: 'closeUnhandled',
    because: 'other supervision goes on elsewhere',
    from: superiorNotified,
    leads: ['unhandled', 'not-urged'],
    told: ['city-eco', 'city-natres'],
    owed: [],
    signed: ['deputy', 'head'],
  },
]);

describe('silence (高检发释字〔2021〕4号第十一条)', () => {
  it('begins when the two months are over, and not a minute earlier', () => {
    expect(served().does('urge', { at: '2026-05-06 23:59' }).refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(served().does('urge', { at: '2026-05-07 00:00' }).track('follow-up')).toBe('urged');
  });

  it('is nobody’s where the rule is not in use', () => {
    const story = served({ activations: NO_ACTIVATIONS }).at('2026-12-31 09:00');
    expect(story.does('urge').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it.each([
    { step: 'notifyAdministration', before: silent },
    { step: 'askSuperior', before: silent },
    { step: 'reportToLeadership', before: urged },
    { step: 'closeUnhandled', before: urged },
  ])('takes its steps one by one: no $step yet', ({ step, before }) => {
    expect(before().does(step).refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('may go to the superior without a circular before', () => {
    expect(urged().does('askSuperior').track('follow-up')).toBe('superior-asked');
  });

  it('ends with an answer, at whatever step', () => {
    for (const story of [urged(), notified(), superiorAsked(), superiorNotified()]) {
      expect(story.then('replyInProgress').track('follow-up')).toBe('not-urged');
      expect(story.does('closeUnhandled').refusal).toMatch(/^ACT_NOT_LAWFUL/);
    }
  });

  it('does not end with a filing that nobody is told of', () => {
    expect(urged().then('fileCase').track('follow-up')).toBe('urged');
  });

  it('of an authority that filed and decides nothing is urged as well', () => {
    const story = served().then('fileCase', 'replyInProgress').at('2026-06-02 09:00');
    expect(story.duty('decidePenalty').standing).toBe('overdue');
    expect(story.then('urge').track('follow-up')).toBe('urged');
  });

  it('is no clue of public interest before anybody was notified', () => {
    expect(urged().does('openPublicInterestClue').refusal).toBe('ACT_NOT_YOURS unit');
    expect(notified().does('openPublicInterestClue').refusal).toBeUndefined();
  });

  it('becomes a clue of public interest once, whose outcome is heard', () => {
    const story = superiorNotified().then('openPublicInterestClue');
    expect(story.consequences).toContainEqual({
      kind: 'start-link',
      as: 'publicInterest',
      lifecycle: 'public-interest-clue',
    });
    expect(story.does('openPublicInterestClue').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.hears('publicInterest', 'closed', 'not-filed').told).toEqual(['city-proc']);
  });

  it('ends unhandled with other supervision named, and the clue’s news arrive all the same', () => {
    const story = superiorNotified().then('openPublicInterestClue', 'closeUnhandled');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'unhandled' });
    expect(story.hears('publicInterest', 'closed', 'sued').told).toEqual(['city-proc']);
  });
});

describe('a clue to a duty crime (移送规定第十九条)', () => {
  it.each([
    { where: 'during the examination', story: examining },
    { where: 'with the authority', story: served },
    { where: 'after a circular', story: notified },
  ])('goes its own way $where', ({ story }) => {
    const before = story().owed;
    expect(story().then('passOnDutyCrimeClue').owed).toEqual(before);
  });
});
