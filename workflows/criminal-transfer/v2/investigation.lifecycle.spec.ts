import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { filed, filedUnderSupervision, investigating, prosecution, withdrawn } from './fixtures/ways.js';

const moved = () => filed().then('moveCase');
const ripe = () => filedUnderSupervision().at('2026-06-03 09:00');
const urged = () => ripe().then('urge');
const withdrawalDecided = () => investigating().then('withdrawCase');

describeSteps([
  {
    step: 'handOver',
    because: 'goods and materials follow the filed case (第十二条)',
    from: filed,
    leads: ['investigating'],
    told: ['city-police'],
    copied: ['handoverList → city-police'],
    owed: ['conclude: city-police'],
  },
  {
    step: 'moveCase',
    because: 'other police take the filed case on, and the former owe the notice (公安程序第一百八十四条)',
    from: filed,
    told: ['jia-police', 'city-proc'],
    owed: ['handOver: city-eco', 'tellMove: city-police', 'conclude: jia-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'tellMove',
    because: 'the sender learns where its case is now (公安程序第一百八十四条)',
    from: moved,
    told: ['city-eco'],
    copied: ['forwardingNotice → city-eco'],
    owed: ['handOver: city-eco', 'conclude: jia-police'],
  },
  {
    step: 'urge',
    because: 'three months have passed without a result (规则第五百六十四条第三款)',
    from: ripe,
    told: ['city-police'],
    copied: ['urgingLetter → city-police'],
    owed: ['handOver: city-eco', 'conclude: city-police', 'reportProgress: city-police'],
  },
  {
    step: 'reportProgress',
    because: 'the police answer the procuratorate, and it alone',
    from: urged,
    told: ['city-proc'],
    copied: ['progressReport → city-proc'],
    owed: ['handOver: city-eco', 'conclude: city-police'],
  },
  {
    step: 'withdrawCase',
    because: 'the case is withdrawn, which the sender learns from the notice (公安程序第一百八十七条)',
    from: investigating,
    leads: ['withdrawal-decided'],
    owed: ['tellWithdrawal: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'tellWithdrawal',
    because: 'the case is the agency’s again (公安程序第一百八十九条第一款)',
    from: withdrawalDecided,
    leads: ['case-withdrawn'],
    told: ['city-eco', 'city-proc'],
    copied: ['withdrawalDecision → city-eco', 'withdrawalDecision → city-proc'],
    owed: ['handle: city-eco'],
    allows: { documents: ['returnedFile'] },
  },
  {
    step: 'sendForProsecution',
    because: 'the investigation ends with the procuratorate',
    from: investigating,
    leads: ['prosecution'],
    told: ['city-eco', 'city-proc'],
    owed: ['decideProsecution: city-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideProsecution/prosecute',
    because: 'the criminal way goes on without the agency, which is told',
    from: prosecution,
    leads: ['prosecuted'],
    told: ['city-eco', 'city-police'],
    owed: [],
  },
  {
    step: 'decideProsecution/notProsecute',
    because: 'the agency gets the decision, and the reverse referral begins',
    from: prosecution,
    leads: ['not-prosecuted'],
    told: ['city-eco', 'city-police'],
    copied: ['nonProsecutionDecision → city-eco'],
    owed: [],
  },
]);

describe('what happens to a filed case', () => {
  const handedOver = () => filedUnderSupervision().then('handOver').at('2026-06-03 09:00');

  it.each([
    { step: 'moveCase', story: filed },
    { step: 'moveCase', story: investigating },
    { step: 'urge', story: ripe },
    { step: 'urge', story: handedOver },
    { step: 'reportProgress', story: urged },
    { step: 'reportProgress', story: () => handedOver().then('urge') },
    { step: 'withdrawCase', story: filed },
    { step: 'withdrawCase', story: investigating },
    { step: 'sendForProsecution', story: filed },
    { step: 'sendForProsecution', story: investigating },
  ])('may be $step, before the goods are handed over and after', ({ step, story }) => {
    expect(story().does(step).refusal).toBeUndefined();
  });

  it.each<{ where: string; steps: readonly string[] }>([
    { where: 'right away', steps: [] },
    { where: 'after the handing over', steps: ['handOver'] },
    { where: 'after the decision to withdraw', steps: ['withdrawCase'] },
    { where: 'after the withdrawal', steps: ['withdrawCase', 'tellWithdrawal'] },
    { where: 'during prosecution', steps: ['sendForProsecution'] },
  ])('is told by the former police $where', ({ steps }) => {
    const story = moved();
    for (const step of steps)
      story.does(step, { by: step === 'handOver' ? 'city-eco.handler' : 'jia-police.head' });
    expect(story.owed).toContain('tellMove: city-police');
    expect(story.then('tellMove').duty('tellMove').standing).toBe('discharged');
  });
});

describe('handing over (第十二条, 3 days)', () => {
  it('is due on the third day after the notice', () => {
    expect(filed().duty('handOver').due).toBe(endOf('2026-03-05'));
  });

  it('holds up neither withdrawal nor prosecution where it is late', () => {
    const unhanded = () => filed().at('2026-03-10 09:00');
    expect(unhanded().then('withdrawCase').duty('handOver').standing).toBe('moot');
    expect(unhanded().then('sendForProsecution').stage).toBe('prosecution');
  });
});

describe('a filed case that other police take on (公安程序第一百八十四条, 3 days)', () => {
  it('is told by those who passed it on', () => {
    expect(moved().duty('tellMove')).toMatchObject({ unit: 'city-police', due: endOf('2026-03-05') });
    expect(moved().does('tellMove', { by: 'jia-police.handler' }).refusal).toBe('ACT_NOT_YOURS unit');
  });

  it('is the new police’s to conclude', () => {
    expect(moved().does('sendForProsecution').refusal).toBe('ACT_NOT_YOURS unit');
    expect(moved().does('sendForProsecution', { by: 'jia-police.head' }).stage).toBe('prosecution');
  });

  it('is passed on again only after the sender was told', () => {
    const again = { by: 'jia-police.head', facts: { competentPolice: 'yi-police' } };
    expect(moved().does('moveCase', again).refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(moved().then('tellMove').does('moveCase', again).owed).toContain('conclude: yi-police');
  });

  it('takes the open report of progress along', () => {
    const story = urged().then('moveCase');
    expect(story.duty('reportProgress')).toMatchObject({ unit: 'jia-police', standing: 'open' });
    expect(story.count('reportProgress')).toBe(2);
    expect(moved().count('reportProgress')).toBe(0);
  });
});

describe('urging (规则第五百六十四条第三款, 3 months)', () => {
  it('is possible once three months have passed since the filing, and not a minute earlier', () => {
    const story = filedUnderSupervision();
    expect(story.duty('urge').due).toBe(endOf('2026-06-02'));
    expect(story.does('urge', { at: '2026-06-02 23:59' }).refusal).toBe('ACT_NOT_LAWFUL duty');
    expect(story.does('urge', { at: '2026-06-03 00:00' }).refusal).toBeUndefined();
  });

  it('is never late, whoever lets it be', () => {
    expect(ripe().at('2027-01-10 09:00').duty('urge').standing).toBe('open');
  });

  it('is for cases that were filed under supervision', () => {
    expect(filed().at('2026-07-01 09:00').does('urge').refusal).toBe('ACT_NOT_LAWFUL duty');
  });

  it('waits for the answer to the one before', () => {
    expect(urged().does('urge').refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });
});

describe('the end of the criminal way', () => {
  it('by withdrawal is told within three days (FWD-17), and hidden until then', () => {
    const story = withdrawalDecided();
    expect(story.duty('tellWithdrawal').due).toBe(endOf('2026-03-05'));
    expect(story.definition.stages['withdrawal-decided']?.publicAlias).toBe('侦查中');
    expect(story.offered('city-eco.head')).toEqual(['passOnDutyCrimeClue']);
  });

  it('by withdrawal leaves the administrative handling', () => {
    expect(withdrawn().then('handleAdministratively/punish').referral.state.outcome).toBe('handled');
  });

  it('by prosecution is an end', () => {
    expect(prosecution().then('decideProsecution/prosecute').referral.state).toMatchObject({
      final: true,
      outcome: 'prosecuted',
      links: [],
    });
  });

  it('without prosecution starts the reverse referral', () => {
    const story = prosecution().then('decideProsecution/notProsecute');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'not-prosecuted' });
    expect(story.consequences).toContainEqual({
      kind: 'start-link',
      as: 'reverse',
      lifecycle: 'reverse-referral',
    });
  });

  it('tells the agency that sent the case what became of the reverse referral, though the transfer has ended', () => {
    for (const outcome of ['terminated', 'penalised', 'not-penalised', 'unhandled', 'lapsed']) {
      const story = prosecution()
        .then('decideProsecution/notProsecute')
        .hears('reverse', 'open')
        .hears('reverse', 'closed', outcome);
      expect(story.told).toEqual(['city-eco']);
      expect(story.referral.state).toMatchObject({
        outcome: 'not-prosecuted',
        links: [{ as: 'reverse', status: 'closed', outcome }],
      });
    }
  });

  it('has no fixed time: neither the investigation nor the decision on prosecution is ever late here', () => {
    expect(filed().at('2026-12-31 09:00').duty('conclude')).toMatchObject({ standing: 'open', due: null });
    expect(prosecution().at('2026-12-31 09:00').duty('decideProsecution').due).toBeNull();
  });
});
