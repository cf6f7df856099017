import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  denied,
  filed,
  punished,
  repliedPunished,
  repliedUnpunished,
  sentByCourt,
  served,
  unpunished,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'replyInProgress',
    because: 'the state of handling is an answer (B-3), and the result stays owed',
    from: filed,
    told: ['city-proc', 'city-natres'],
    copied: ['reply → city-proc'],
    owed: ['decidePenalty: city-eco', 'reportResult: city-eco'],
  },
  {
    step: 'replyResult/penalised',
    because: 'the penalty is reported with its document (刑事诉讼法第一百七十七条第三款)',
    from: punished,
    leads: ['replied'],
    told: ['city-proc', 'city-natres'],
    copied: ['reply → city-proc', 'penaltyDecision → city-proc'],
    owed: ['evaluate: city-proc'],
  },
  {
    step: 'replyResult/notPenalised',
    because: 'the reasons for none are reported',
    from: unpunished,
    leads: ['replied'],
    told: ['city-proc', 'city-natres'],
    copied: ['reply → city-proc'],
    owed: ['evaluate: city-proc'],
  },
  {
    step: 'denyJurisdiction',
    because: 'it says that the case is not its own, and whose it is',
    from: served,
    leads: ['jurisdiction-disputed'],
    told: ['city-proc', 'city-natres'],
    copied: ['reply → city-proc'],
    owed: ['reply: city-eco', 'answerDenial: city-proc'],
    allows: { facts: { suggestedAuthority: 'city-market' } },
  },
  {
    step: 'answerDenial/redirect',
    because: 'the competent authority gets opinion and decision, and two months of its own',
    from: denied,
    leads: ['served'],
    told: ['city-market', 'city-natres', 'city-eco'],
    copied: [
      'procuratorialOpinion → city-market',
      'decision → city-market',
      'procuratorialOpinion → peer-enforcement-supervision of city-market',
    ],
    owed: ['reply: city-market'],
  },
  {
    step: 'answerDenial/redirectTransfer',
    because: 'what a court sent goes on with its letter, promptly',
    from: () => sentByCourt().then('denyJurisdiction'),
    leads: ['served'],
    told: ['city-market', 'city-natres', 'city-eco'],
    copied: ['transferLetter → city-market', 'decision → city-market'],
    owed: ['replyPromptly: city-market'],
  },
  {
    step: 'answerDenial/insist',
    because: 'the case stays where it is, and so does its clock',
    from: denied,
    leads: ['served'],
    told: ['city-eco', 'city-natres'],
    owed: ['reply: city-eco'],
  },
  {
    step: 'evaluate/penalised',
    because: 'punished and reported: the end',
    from: repliedPunished,
    leads: ['penalised'],
    told: ['city-eco', 'city-natres'],
    owed: [],
  },
  {
    step: 'evaluate/reasonsAccepted',
    because: 'not punished for a reason: the end',
    from: repliedUnpunished,
    leads: ['not-penalised'],
    told: ['city-eco', 'city-natres'],
    owed: [],
  },
  {
    step: 'evaluate/unjustified',
    because: 'without a good reason the authority is urged',
    from: repliedUnpunished,
    leads: ['served', 'urged'],
    told: ['city-eco', 'city-natres'],
    copied: ['urgingLetter → city-eco'],
    owed: ['replyPromptly: city-eco'],
  },
]);

describe('the answer to an opinion', () => {
  it('“filed and under way” is in time and enough; the ninety days go on by themselves (B-3)', () => {
    const story = filed().then('replyInProgress').at('2026-05-07 09:00');
    expect(story.duty('reply').standing).toBe('discharged');
    expect(story.owed).toEqual(['decidePenalty: city-eco', 'reportResult: city-eco']);
    expect(story.duty('decidePenalty').due).toBe(endOf('2026-06-01'));
    expect(story.does('urge').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('may say so before a case is filed, and again while it goes on', () => {
    const story = served().then('replyInProgress', 'fileCase', 'replyInProgress');
    expect(story.owed).toEqual(['decidePenalty: city-eco', 'reportResult: city-eco']);
  });

  it('has no other end than the result: promptly, without a number of days (刑事诉讼法第一百七十七条第三款)', () => {
    expect(punished().at('2027-01-04 09:00').duty('reportResult')).toMatchObject({
      standing: 'open',
      due: null,
    });
  });

  it('closes nothing before adoption and result are on record (A02)', () => {
    for (const story of [served(), filed(), punished(), unpunished()])
      for (const end of ['penalised', 'reasonsAccepted'])
        expect(story.does(`evaluate/${end}`).refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });

  it('tells what was decided and not the contrary', () => {
    expect(punished().does('replyResult/notPenalised').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(unpunished().does('replyResult/penalised').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(repliedPunished().does('evaluate/reasonsAccepted').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(repliedUnpunished().does('evaluate/penalised').refusal).toBe('OUTCOME_NOT_OFFERED');
  });
});

describe('a first violation that goes unpunished (行政处罚法第三十三条)', () => {
  const forgiven = () =>
    filed()
      .does('decideOnPenalty/noPenalty', {
        facts: { noPenaltyGround: 'first-violation', noPenaltyReason: 'text-1' },
      })
      .then('replyResult/notPenalised');

  it('is no ground for urging, let alone for a circular (B-9)', () => {
    expect(forgiven().does('evaluate/unjustified').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(forgiven().does('notifyAdministration').refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });

  it('needs its reason in writing, and ends', () => {
    expect(
      filed().does('decideOnPenalty/noPenalty', { facts: { noPenaltyGround: 'first-violation' } }).refusal,
    ).toBe('FACT_REQUIRED');
    expect(forgiven().then('evaluate/reasonsAccepted').referral.state.outcome).toBe('not-penalised');
  });
});

describe('a denial of jurisdiction', () => {
  it('does not stop the two months', () => {
    expect(denied().duty('reply')).toEqual(served().duty('reply'));
    expect(denied().then('answerDenial/insist').duty('reply').due).toBe(endOf('2026-05-06'));
  });

  it('answered with another authority gives that one two months from its own receipt', () => {
    const story = denied().does('answerDenial/redirect', { at: '2026-03-20 10:00' });
    expect(story.duty('reply')).toMatchObject({ unit: 'city-market', due: endOf('2026-05-20') });
    expect(story.does('replyInProgress').refusal).toBe('ACT_NOT_YOURS unit');
    expect(story.does('replyInProgress', { by: 'city-market.handler' }).refusal).toBeUndefined();
  });

  it('is answered by whoever sent the matter, in its own way', () => {
    expect(denied().does('answerDenial/redirectTransfer', { by: 'city-proc.handler' }).refusal).toBe(
      'OUTCOME_NOT_OFFERED',
    );
    const ofACourt = sentByCourt().then('denyJurisdiction');
    expect(ofACourt.does('answerDenial/redirect', { by: 'city-court.handler' }).refusal).toBe(
      'OUTCOME_NOT_OFFERED',
    );
  });
});

describe('an answer without a good reason', () => {
  it('is urged once more, and only by a procuratorate', () => {
    const story = repliedUnpunished().then('evaluate/unjustified');
    expect(story.track('follow-up')).toBe('urged');
    expect(story.does('notifyAdministration').track('follow-up')).toBe('notified');
    const ofACourt = sentByCourt().then('decideOnPenalty/noPenalty', 'replyResult/notPenalised');
    expect(ofACourt.does('evaluate/unjustified', { by: 'city-court.handler' }).refusal).toBe(
      'OUTCOME_NOT_OFFERED',
    );
  });
});
