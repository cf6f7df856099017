import { endOf } from '../../fixtures/people.js';
import { EVERY_RULE } from '../../fixtures/story.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { filed, notFiled, received, sent } from './fixtures/ways.js';

const decidedToFile = () => received().then('decideFiling/file');
const decidedNotToFile = () => received().then('decideFiling/notFile');

describeSteps([
  {
    step: 'decideFiling/file',
    because:
      'the decision goes to the procuratorate (公安程序第一百八十二条); the sender learns it from the notice',
    from: received,
    leads: ['filing-decided'],
    copied: ['filingDecision → city-proc'],
    owed: ['notifyDecision: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideFiling/notFile',
    because: 'no decision against the sender without its reasons (第八条)',
    from: received,
    leads: ['non-filing-decided'],
    owed: ['notifyDecision: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'notifyFiling',
    because: 'the notice starts the handing over (第八条, 第十二条)',
    from: decidedToFile,
    leads: ['filed'],
    told: ['city-eco', 'city-proc'],
    copied: ['filingNotice → city-eco', 'filingNotice → city-proc'],
    owed: ['handOver: city-eco', 'conclude: city-police'],
  },
  {
    step: 'notifyNonFiling',
    because: 'the file goes back with the notice, and the remedies begin (第八条, 第九条)',
    from: decidedNotToFile,
    leads: ['not-filed'],
    told: ['city-eco', 'city-proc'],
    copied: ['notFilingNotice → city-eco', 'returnedFile → city-eco', 'notFilingNotice → city-proc'],
    owed: ['(reconsider: city-eco)', 'handle: city-eco'],
  },
]);

describe('the review (第八条, 3 days)', () => {
  it('of a case accepted before Spring Festival is due on 24 February, and by the strict reading on the 16th (A-1)', () => {
    const story = sent({ at: '2026-02-13 09:00' }).then('receive');
    expect(story.dues('review')).toEqual({ due: endOf('2026-02-24'), conservative: endOf('2026-02-16') });
    expect(story.at('2026-02-24 23:59').duty('review').standing).toBe('open');
    expect(story.at('2026-02-25 00:00').duty('review').standing).toBe('overdue');
  });

  it.each<{ domain: string; rule: string; day: string; because: string }>([
    { domain: 'general', rule: 'FWD-04', day: '2026-03-05', because: 'the regulation' },
    { domain: 'intellectual-property', rule: 'FWD-04', day: '2026-03-05', because: 'no text of its own' },
    { domain: 'environment', rule: 'FWD-07', day: '2026-03-05', because: 'three days there too' },
    { domain: 'work-safety', rule: 'FWD-08', day: '2026-03-05', because: 'three days there too' },
    { domain: 'drugs', rule: 'FWD-09', day: '2026-03-05', because: 'three days there too' },
    { domain: 'food', rule: 'FWD-09B', day: '2026-03-12', because: 'ten days from the acceptance' },
    { domain: 'economic-crime', rule: 'FWD-06', day: '2026-03-05', because: 'three days there too' },
  ])('of $domain goes by $rule, to $day: $because', ({ domain, rule, day }) => {
    const story = received({ facts: { domain }, activations: EVERY_RULE });
    const [review] = story.referral.state.duties.filter(({ duty }) => duty === 'review');
    expect({ rule: review?.rule, due: review?.due }).toEqual({ rule, due: endOf(day) });
  });

  it('of the environment with leads to verify goes by FWD-07B, seven days', () => {
    const story = sent({ facts: { domain: 'environment' }, activations: EVERY_RULE }).does('receive', {
      facts: { leadsToVerify: true },
    });
    expect(story.duty('review').due).toBe(endOf('2026-03-09'));
  });

  it('of another field stays as it is, whatever its leads', () => {
    const story = sent().does('receive', { facts: { leadsToVerify: true } });
    expect(story.duty('review').due).toBe(endOf('2026-03-05'));
  });

  it('by a rule that is not in use is open without last instant, and its ladder waits', () => {
    const story = received({ facts: { domain: 'environment' } });
    expect(story.at('2026-12-31 09:00').duty('review')).toMatchObject({ standing: 'open', due: null });
    expect(story.notices).toEqual([]);
  });

  it('is a head’s or a deputy’s, and decided once', () => {
    expect(decidedToFile().does('decideFiling/file').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('is possible when it is late', () => {
    expect(received().at('2026-03-10 09:00').then('decideFiling/file').stage).toBe('filing-decided');
  });
});

describe('the notice', () => {
  it.each<{ domain: string; due: string | null; because: string }>([
    { domain: 'work-safety', due: '2026-03-05', because: 'its measures give three days (FWD-08B)' },
    { domain: 'general', due: null, because: 'no text gives a number of days' },
    { domain: 'environment', due: null, because: 'its text is not in the catalogue' },
  ])('in a case of $domain is due $due: $because', ({ domain, due }) => {
    for (const outcome of ['decideFiling/file', 'decideFiling/notFile']) {
      const story = received({ facts: { domain }, activations: EVERY_RULE }).then(outcome);
      expect(story.duty('notifyDecision').due).toBe(due && endOf(due));
    }
  });

  it('is that of the decision', () => {
    expect(decidedToFile().does('notifyNonFiling').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(decidedNotToFile().does('notifyFiling').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('comes before anything that the sender may do', () => {
    for (const decided of [decidedToFile(), decidedNotToFile()]) {
      expect(decided.offered('city-eco.head')).toEqual(['passOnDutyCrimeClue']);
      expect(decided.definition.stages[decided.stage ?? '']?.publicAlias).toBe('立案审查中');
    }
  });

  it('closes the duty to give it, and opens no urging where nobody supervised', () => {
    expect(filed().duty('notifyDecision').standing).toBe('discharged');
    expect(notFiled().duty('notifyDecision').standing).toBe('discharged');
    expect(filed().count('urge')).toBe(0);
  });
});
