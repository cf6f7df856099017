import { endOf } from '../../fixtures/people.js';
import { EVERY_RULE } from '../../fixtures/story.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { approved, notTransferred, refusedReceipt, reported, sent } from './fixtures/ways.js';

const ofAnEnterprise = { facts: { enterprise: true } };

describeSteps([
  {
    step: 'reviewImpact',
    because: 'an enterprise has it assessed what the case does to its business (A04)',
    from: () => reported(ofAnEnterprise),
    owed: ['decide: city-eco'],
  },
  {
    step: 'alertPolice',
    because: 'a suspect may flee: the police alone are told, before anything is decided',
    from: reported,
    told: ['city-police'],
    owed: ['decide: city-eco'],
  },
  {
    step: 'decide/approve',
    because: 'only the principal head approves, and nobody outside learns of it (第五条第二款)',
    from: reported,
    leads: ['approved'],
    owed: ['send: city-eco'],
    signed: ['head'],
    allows: { documents: ['approvalDecision'] },
  },
  {
    step: 'decide/refuse',
    because: 'the reasons are on file, and the case stays with the agency',
    from: reported,
    leads: ['not-transferred'],
    owed: ['handle: city-eco'],
    signed: ['head'],
    allows: { documents: ['refusalRecord'] },
  },
  {
    step: 'opineTransfer/transfer',
    because: 'the procuratorate finds that it should have been transferred (规则第五百五十七条第三款)',
    from: notTransferred,
    leads: ['opinion-received'],
    told: ['city-eco'],
    copied: ['procuratorialOpinion → city-eco'],
    owed: ['sendUponOpinion: city-eco'],
  },
  {
    step: 'opineTransfer/transferDrugs',
    because: 'in matters of medicines judicial administration gets a copy',
    from: () => notTransferred({ facts: { domain: 'drugs' } }),
    leads: ['opinion-received'],
    told: ['city-eco'],
    copied: [
      'procuratorialOpinion → city-eco',
      'procuratorialOpinion → peer-enforcement-supervision of city-eco',
    ],
    owed: ['sendUponOpinion: city-eco'],
  },
  {
    step: 'closeWithoutTransfer/punish',
    because: 'who punishes what was not transferred owes a copy of the decision (FWD-18)',
    from: notTransferred,
    leads: ['closed-without-transfer'],
    owed: ['copyPenalty: city-eco'],
    allows: { documents: ['handlingDocument'] },
  },
  {
    step: 'closeWithoutTransfer/noPenalty',
    because: 'what is neither crime nor offence ends with its result',
    from: notTransferred,
    leads: ['closed-without-transfer'],
    owed: [],
    allows: { documents: ['handlingDocument'] },
  },
]);

describe('the ground (第三条第二款)', () => {
  const suspected = (domain: string) => reported({ facts: { domain, ground: 'suspicion' } });

  it('asks for no amount: a trade mark case of unproven value goes on (A-9)', () => {
    const story = suspected('intellectual-property').then('decide/approve', 'send/plain');
    expect(story.stage).toBe('sent');
    expect(story.referral.state.facts).not.toHaveProperty('amount');
  });

  it.each(['general', 'environment', 'food', 'drugs', 'work-safety', 'economic-crime'])(
    'of a reasonable suspicion alone approves nothing in %s, and may be refused',
    (domain) => {
      expect(suspected(domain).does('decide/approve').refusal).toBe('OUTCOME_NOT_OFFERED');
      expect(suspected(domain).then('decide/refuse').stage).toBe('not-transferred');
    },
  );
});

describe('an alert to the police', () => {
  it.each([
    { where: 'before the decision', story: reported },
    { where: 'before the sending', story: approved },
    {
      where: 'before the sending that the procuratorate demands',
      story: () => reported().then('opineTransfer/transfer'),
    },
  ])('is possible $where', ({ story }) => {
    expect(story().then('alertPolice').told).toEqual(['city-police']);
  });

  it('is not given of a case that stays with the agency, nor of one that the police have', () => {
    for (const story of [notTransferred(), sent()])
      expect(story.does('alertPolice').refusal).toBe('ACT_NOT_LAWFUL stage');
  });
});

describe('the decision to transfer (第五条第二款, 3 days)', () => {
  it('on a report of 29 September is due on 2 October by the strict reading, on 9 October after the holidays (A-3)', () => {
    const story = reported({ at: '2025-09-29 10:00' });
    expect(story.dues('decide')).toEqual({ due: endOf('2025-10-09'), conservative: endOf('2025-10-02') });
  });

  it('is void over a deputy’s signature (A-3)', () => {
    const story = reported().does('decide/approve', { by: 'city-eco.deputy' });
    expect(story.refusal).toBe('ACT_NOT_YOURS position');
    expect(story.stage).toBe('reported');
  });

  it('is late after its last instant, and still possible', () => {
    const story = reported().at('2026-03-06 00:00');
    expect(story.duty('decide').standing).toBe('overdue');
    expect(story.then('decide/approve').stage).toBe('approved');
  });

  it('tells nobody outside, and is taken once', () => {
    expect(
      [reported().does('decide/approve'), reported().does('decide/refuse')].map((one) => one.consequences),
    ).toEqual([[], []]);
    expect(approved().does('decide/approve').refusal).toBe('ACT_NOT_LAWFUL stage');
  });
});

describe('the impact on an enterprise (A04)', () => {
  it('is assessed before the transfer is approved', () => {
    const story = reported(ofAnEnterprise);
    expect(story.does('decide/approve').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(story.then('reviewImpact', 'decide/approve').stage).toBe('approved');
  });

  it('is assessed before sending also where the procuratorate demands the transfer', () => {
    const story = reported(ofAnEnterprise).then('opineTransfer/transfer');
    expect(story.does('send/plain').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.then('reviewImpact', 'send/plain').stage).toBe('sent');
  });

  it('never stands in the way of a decision not to transfer', () => {
    expect(reported(ofAnEnterprise).then('decide/refuse').stage).toBe('not-transferred');
  });

  it.each([
    { where: 'before the decision', story: () => reported(ofAnEnterprise) },
    { where: 'after a refusal', story: () => notTransferred(ofAnEnterprise) },
    {
      where: 'after the opinion of the procuratorate',
      story: () => reported(ofAnEnterprise).then('opineTransfer/transfer'),
    },
  ])('is owed and can be assessed $where', ({ story }) => {
    expect(story().owed).toContain('reviewImpact: city-eco');
    expect(story().then('reviewImpact').duty('reviewImpact').standing).toBe('discharged');
  });

  it('is nothing where the case is no enterprise’s, and done once where it is', () => {
    expect(reported().does('reviewImpact').refusal).toBe('ACT_NOT_LAWFUL duty');
    expect(reported(ofAnEnterprise).then('reviewImpact').does('reviewImpact').refusal).toBe(
      'ACT_NOT_LAWFUL duty',
    );
  });
});

describe('the opinion of the procuratorate', () => {
  it.each([
    { where: 'while the head decides', story: reported },
    { where: 'after the approval', story: approved },
    { where: 'after the refusal', story: notTransferred },
  ])('may be given $where: where it may be given betrays no decision', ({ story }) => {
    expect(story().offered('city-proc.handler')).toEqual(['opineTransfer/transfer', 'passOnDutyCrimeClue']);
  });

  it('is not given on what was sent', () => {
    expect(sent().does('opineTransfer/transfer').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('leaves three days in matters of the environment (FWD-19), once the rule is in use', () => {
    const opinion = (activations = EVERY_RULE) =>
      notTransferred({ facts: { domain: 'environment' }, activations }).then('opineTransfer/transfer');
    expect(opinion().duty('sendUponOpinion').due).toBe(endOf('2026-03-05'));
    expect(opinion(new Map()).duty('sendUponOpinion')).toMatchObject({ standing: 'open', due: null });
  });

  it('has no number of days in another field', () => {
    const story = notTransferred({ activations: EVERY_RULE }).then('opineTransfer/transfer');
    expect(story.duty('sendUponOpinion').due).toBeNull();
  });

  it('overturns the refusal: nothing is left to close, everything to send', () => {
    const story = notTransferred().then('opineTransfer/transfer');
    expect(story.does('closeWithoutTransfer/noPenalty').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(story.then('send/plain').stage).toBe('sent');
    expect(story.duty('sendUponOpinion').standing).toBe('discharged');
  });

  it('gives no longer time than the 24 hours that run from an approval', () => {
    const story = approved().then('opineTransfer/transfer');
    expect(story.owed).toEqual(['send: city-eco', 'sendUponOpinion: city-eco']);
    expect(story.at('2026-03-03 11:01').duty('send').standing).toBe('overdue');
    expect(story.then('send/plain').owed).toEqual(['receive: city-police']);
  });

  it('is for each field in its own way', () => {
    expect(notTransferred().does('opineTransfer/transferDrugs').refusal).toBe('OUTCOME_NOT_OFFERED');
    const ofDrugs = notTransferred({ facts: { domain: 'drugs' } });
    expect(ofDrugs.does('opineTransfer/transfer').refusal).toBe('OUTCOME_NOT_OFFERED');
  });
});

describe('punishing instead of transferring', () => {
  it.each([
    { where: 'before the decision', story: reported },
    { where: 'after the approval', story: approved },
    {
      where: 'after the opinion of the procuratorate',
      story: () => notTransferred().then('opineTransfer/transfer'),
    },
    { where: 'on the way to the police', story: sent },
    { where: 'at a closed door of the police', story: refusedReceipt },
  ])('cannot be recorded $where', ({ story }) => {
    for (const step of ['closeWithoutTransfer/punish', 'handleAdministratively/punish', 'punish'])
      expect(story().does(step).refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });

  it('needs the reasons for not transferring on file', () => {
    const story = notTransferred().then('closeWithoutTransfer/punish');
    expect(story.referral.state.facts).toMatchObject({ refusalReason: 'text-1', handlingResult: 'text-1' });
    expect(story.referral.state.outcome).toBe('closed-without-transfer');
  });
});

describe('before it is sent', () => {
  it('every stage has another name outside, and what is done is internal', () => {
    const { stages } = reported().definition;
    expect(
      ['reported', 'approved', 'not-transferred', 'closed-without-transfer'].map(
        (stage) => stages[stage]?.publicAlias,
      ),
    ).toEqual(['办理中', '办理中', '办理中', '已办结']);
    const { acts } = reported().definition;
    expect(
      ['reviewImpact', 'decide', 'closeWithoutTransfer', 'recordPenalty'].filter(
        (act) => acts[act]?.internal !== true,
      ),
    ).toEqual([]);
  });

  it('the police have nothing to do but what their own clues ask for', () => {
    for (const story of [reported(), approved(), notTransferred()])
      expect(story.offered('city-police.head')).toEqual(['passOnDutyCrimeClue']);
  });
});
