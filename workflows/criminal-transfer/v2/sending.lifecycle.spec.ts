import { endOf, on } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { approved, received, refusedReceipt, reported, sent } from './fixtures/ways.js';

const of = (domain: string) => ({ facts: { domain } });
const more = { documents: ['otherMaterials', 'penaltyDecision'] };

describeSteps([
  {
    step: 'send/plain',
    because:
      'letter, report and inventory go to the police, the letter to the procuratorate (第五条第二款, 第六条)',
    from: approved,
    leads: ['sent'],
    told: ['city-police'],
    copied: ['transferLetter → city-proc'],
    owed: ['receive: city-police'],
    allows: { documents: [...more.documents, 'appraisal'] },
  },
  {
    step: 'send/withAppraisal',
    because: 'the checklist for food names an inspection report or an appraisal (A11)',
    from: () => approved(of('food')),
    leads: ['sent'],
    told: ['city-police'],
    copied: ['transferLetter → city-proc'],
    owed: ['receive: city-police'],
    allows: more,
  },
  {
    step: 'send/appraisalToFollow',
    because: 'an appraisal that is not there yet is announced, and holds up nothing',
    from: () => approved(of('environment')),
    leads: ['sent'],
    told: ['city-police'],
    copied: ['transferLetter → city-proc'],
    owed: ['receive: city-police'],
    allows: more,
  },
  {
    step: 'receive',
    because: 'the police sign, and their clocks begin (第七条, 第八条, 公安程序第一百八十条)',
    from: sent,
    leads: ['under-review'],
    told: ['city-eco', 'city-proc'],
    copied: ['receipt → city-eco'],
    owed: ['review: city-police', '(forward: city-police)', '(askSupplement: city-police)'],
    allows: { documents: ['acceptanceRegister', 'evidenceList'], facts: { leadsToVerify: true } },
  },
  {
    step: 'reportRefusal',
    because: 'a closed door is made known to the procuratorate and the government (第十七条)',
    from: sent,
    leads: ['receipt-refused'],
    told: ['city-proc', 'city-police', 'peer-government of city-police'],
    copied: ['serviceRecord → city-proc'],
    owed: ['receive: city-police'],
  },
  {
    step: 'demandReceipt',
    because: 'the procuratorate may demand that the case be accepted',
    from: refusedReceipt,
    told: ['city-police', 'city-eco'],
    copied: ['correctiveOpinion → city-police'],
    owed: ['receive: city-police'],
  },
  {
    step: 'withdrawTransfer',
    because: 'who approved may take it back in writing, with the reason, and the case stays with the agency',
    from: sent,
    leads: ['not-transferred'],
    told: ['city-police', 'city-proc'],
    copied: ['withdrawalLetter → city-police', 'withdrawalLetter → city-proc'],
    owed: ['handle: city-eco'],
    signed: ['head'],
  },
]);

describe('sending (第五条第二款, 24 hours)', () => {
  it('is due to the minute, a day after the approval, and possible afterwards', () => {
    const story = approved();
    expect(story.duty('send').due).toBe(on('2026-03-03 11:00'));
    expect(story.at('2026-03-03 11:01').duty('send').standing).toBe('overdue');
    expect(story.then('send/plain').stage).toBe('sent');
  });

  it.each<{ domain: string; ways: readonly string[]; because: string }>([
    { domain: 'general', ways: ['send/plain'], because: 'what 第六条 names is enough' },
    {
      domain: 'environment',
      ways: ['send/withAppraisal', 'send/appraisalToFollow'],
      because: 'its checklist names an appraisal',
    },
    {
      domain: 'food',
      ways: ['send/withAppraisal', 'send/appraisalToFollow'],
      because: 'its checklist names an inspection report',
    },
    {
      domain: 'drugs',
      ways: ['send/withAppraisal', 'send/appraisalToFollow'],
      because: 'its checklist names an inspection report',
    },
    { domain: 'work-safety', ways: ['send/plain'], because: 'what 第六条 names is enough' },
    { domain: 'economic-crime', ways: ['send/plain'], because: 'what 第六条 names is enough' },
    {
      domain: 'intellectual-property',
      ways: ['send/plain'],
      because: 'nothing more is asked of a suspicion',
    },
  ])('of $domain goes by $ways: $because', ({ domain, ways }) => {
    const offered = approved(of(domain)).offered('city-eco.handler');
    expect(offered.filter((step) => step.startsWith('send/'))).toEqual(ways);
  });
});

describe('receipt', () => {
  it('has no last instant, so that it is never late', () => {
    expect(sent().at('2026-12-31 12:00').duty('receive')).toEqual({
      standing: 'open',
      due: null,
      unit: 'city-police',
    });
  });

  it('is all that the police may do: no act declines a transfer, though the appraisal is missing (A-5)', () => {
    const story = approved(of('environment')).then('send/appraisalToFollow');
    expect(story.offered('city-police.head')).toEqual(['receive', 'passOnDutyCrimeClue']);
  });

  it('asks for what is missing within 24 hours instead of refusing, and the review runs on (A-5)', () => {
    const story = received();
    expect(story.duty('askSupplement').due).toBe(on('2026-03-03 13:00'));
    const asked = story.then('askSupplement');
    expect(asked.duty('supplement').due).toBe(endOf('2026-03-05'));
    expect(asked.duty('review')).toMatchObject({ standing: 'open', due: endOf('2026-03-05') });
    const lateSupplement = asked.at('2026-03-07 09:00').then('supplement');
    expect(lateSupplement.stage).toBe('under-review');
    expect(lateSupplement.duty('review').due).toBe(endOf('2026-03-05'));
  });

  it('stays owed where it is refused, and ends the refusal', () => {
    const story = refusedReceipt();
    expect(story.owed).toEqual(['receive: city-police']);
    expect(story.then('receive').stage).toBe('under-review');
  });

  it('cannot be reported as refused by those who refuse, nor twice', () => {
    expect(sent().offered('city-police.head')).not.toContain('reportRefusal');
    expect(refusedReceipt().does('reportRefusal').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('is demanded only where it was refused', () => {
    expect(sent().does('demandReceipt').refusal).toBe('ACT_NOT_LAWFUL stage');
  });
});

describe('withdrawal (no text)', () => {
  it('ends with the acceptance: from then on only the police decide', () => {
    expect(received().does('withdrawTransfer').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(received().then('forward').does('withdrawTransfer').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('is for the very person who decided, not for another head', () => {
    const story = sent().does('withdrawTransfer', { by: 'city-eco.successor' });
    expect(story.refusal).toBe('ACT_NOT_LAWFUL same');
  });

  it('is for any principal head where nobody in the agency decided', () => {
    const story = reported().then('opineTransfer/transfer', 'send/plain');
    expect(story.does('withdrawTransfer', { by: 'city-eco.successor' }).stage).toBe('not-transferred');
  });

  it('is possible before a closed door', () => {
    expect(refusedReceipt().then('withdrawTransfer').stage).toBe('not-transferred');
  });

  it('can be overturned like any decision not to transfer', () => {
    const story = sent().then('withdrawTransfer', 'opineTransfer/transfer', 'send/plain', 'receive');
    expect(story.stage).toBe('under-review');
  });
});
