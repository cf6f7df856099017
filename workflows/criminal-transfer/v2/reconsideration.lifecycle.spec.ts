import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { notFiled, proposed, reconsidered, reconsidering, toldToFile } from './fixtures/ways.js';

describeSteps([
  {
    step: 'requestReconsideration',
    because: 'the agency asks the police to look again (第九条第一款)',
    from: notFiled,
    leads: ['reconsidering'],
    told: ['city-police'],
    copied: ['reconsiderationRequest → city-police'],
    owed: ['handle: city-eco', 'decideReconsideration: city-police'],
  },
  {
    step: 'decideReconsideration/file',
    because: 'the police change their decision, and the track has nothing more to do (第九条第二款)',
    from: reconsidering,
    leads: ['filing-decided', 'no-reconsideration'],
    told: ['city-eco', 'city-proc'],
    copied: ['reconsiderationDecision → city-eco', 'filingDecision → city-proc'],
    owed: ['notifyDecision: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideReconsideration/uphold',
    because: 'the police stay with it, and the procuratorate is next (第九条第二款)',
    from: reconsidering,
    leads: ['reconsidered'],
    told: ['city-eco', 'city-proc'],
    copied: ['reconsiderationDecision → city-eco'],
    owed: ['handle: city-eco', 'proposeSupervision: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'acceptReconsideration',
    because: 'who has no objection left says so, and only the administrative handling remains',
    from: reconsidered,
    told: ['city-police', 'city-proc'],
    owed: ['handle: city-eco'],
  },
]);

describe('reconsideration (第九条)', () => {
  it('is asked for within three days of the notice, or never', () => {
    expect(notFiled().duty('reconsider').due).toBe(endOf('2026-03-05'));
    const lapsed = notFiled().at('2026-03-06 00:00');
    expect(lapsed.duty('reconsider').standing).toBe('lapsed');
    expect(lapsed.does('requestReconsideration').refusal).toBe('ACT_NOT_LAWFUL duty');
  });

  it('is decided within three days', () => {
    expect(reconsidering().duty('decideReconsideration').due).toBe(endOf('2026-03-05'));
  });

  it('is had once', () => {
    expect(reconsidering().does('requestReconsideration').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(reconsidered().does('requestReconsideration').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('that succeeds opens no urging: nobody supervised', () => {
    const story = reconsidering().then('decideReconsideration/file', 'notifyFiling');
    expect([story.stage, story.count('urge')]).toEqual(['filed', 0]);
  });

  it('that succeeds while the procuratorate has asked for reasons is a supervised filing', () => {
    const story = reconsidering().then('demandReasons', 'decideReconsideration/file');
    expect(story.owed).toEqual(['notifyDecision: city-police', '(urge: city-proc)']);
    expect(story.track('supervision')).toBe('unsupervised');
  });

  it('that succeeds under a notice to file obeys it', () => {
    const story = toldToFile().then('requestReconsideration', 'decideReconsideration/file');
    expect(story.duty('fileUponNotice').standing).toBe('discharged');
  });
});

describe('the proposal of supervision after it (第九条第二款, 3 days)', () => {
  it('is a duty and not a bar: late it still leads to the procuratorate', () => {
    const story = reconsidered();
    expect(story.duty('proposeSupervision').due).toBe(endOf('2026-03-05'));
    expect(story.at('2026-03-10 09:00').duty('proposeSupervision').standing).toBe('overdue');
    expect(story.then('proposeSupervision').track('supervision')).toBe('supervision-proposed');
    expect(story.duty('proposeSupervision').standing).toBe('discharged');
  });

  it('is not owed where the procuratorate is at it already', () => {
    const story = proposed().then('requestReconsideration', 'decideReconsideration/uphold');
    expect(story.count('proposeSupervision')).toBe(0);
  });

  it('is owed again, and possible again, where an earlier supervision has ended', () => {
    const story = proposed().then(
      'declineProposal',
      'requestReconsideration',
      'decideReconsideration/uphold',
    );
    expect(story.owed).toContain('proposeSupervision: city-eco');
    expect(story.then('proposeSupervision').track('supervision')).toBe('supervision-proposed');
  });

  it('is not made again of what the procuratorate has answered', () => {
    expect(proposed().then('declineProposal').does('proposeSupervision').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
  });

  it('is let go by who does not object, once', () => {
    expect(reconsidered().then('acceptReconsideration').does('acceptReconsideration').refusal).toBe(
      'ACT_NOT_LAWFUL duty',
    );
    expect(notFiled().does('acceptReconsideration').refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });
});
