import { describeSteps } from '../../fixtures/describe-steps.js';
import { evaluating, handedOver, passedOn, referredUp } from './fixtures/ways.js';

describeSteps([
  {
    step: 'register/ordinary',
    because: 'every clue is registered (第二十五条)',
    from: handedOver,
    leads: ['evaluating'],
    told: ['jia-eco'],
    owed: ['evaluate: jia-proc'],
  },
  {
    step: 'register/major',
    because: 'a weighty clue goes on record with the procuratorate above (第二十五条第一款)',
    from: handedOver,
    leads: ['evaluating'],
    told: ['jia-eco', 'superior-procuratorate of jia-proc'],
    owed: ['evaluate: jia-proc'],
  },
  {
    step: 'passOn',
    because: 'the competent procuratorate of the same level takes it on (第二十六条第一款)',
    from: evaluating,
    leads: ['handed-over'],
    told: ['jia-eco', 'yi-proc'],
    copied: ['transferNotice → yi-proc'],
    owed: ['register: yi-proc'],
  },
  {
    step: 'reportUp/belongsAbove',
    because: 'what belongs above is submitted to it (第二十六条第二款)',
    from: evaluating,
    leads: ['jurisdiction-referred'],
    told: ['city-proc', 'jia-eco'],
    copied: ['submission → city-proc'],
    owed: ['determineJurisdiction: city-proc'],
  },
  {
    step: 'reportUp/notOurs',
    because: 'who was sent it, and holds it to be another’s, turns upward (第二十六条第一款)',
    from: passedOn,
    leads: ['jurisdiction-referred'],
    told: ['city-proc', 'jia-eco'],
    copied: ['submission → city-proc'],
    owed: ['determineJurisdiction: city-proc'],
  },
  {
    step: 'determineJurisdiction/take',
    because: 'the procuratorate above takes it itself (第十八条)',
    from: referredUp,
    leads: ['evaluating'],
    told: ['jia-eco', 'jia-proc'],
    owed: ['evaluate: city-proc'],
  },
  {
    step: 'determineJurisdiction/keep',
    because: 'the procuratorate above leaves it where it is (第十八条)',
    from: referredUp,
    leads: ['evaluating'],
    told: ['jia-eco', 'jia-proc'],
    owed: ['evaluate: jia-proc'],
  },
  {
    step: 'determineJurisdiction/designate',
    because: 'the procuratorate above names another (第十七条)',
    from: referredUp,
    leads: ['handed-over'],
    told: ['jia-eco', 'yi-proc', 'jia-proc'],
    owed: ['register: yi-proc'],
  },
]);

describe('a clue that was passed on (第二十六条)', () => {
  it('is registered by who was sent it, and not sent back or on', () => {
    const story = passedOn();
    expect(story.referral.state.parties).toMatchObject({
      procuratorate: 'yi-proc',
      formerProcuratorate: 'jia-proc',
    });
    expect(story.does('passOn', { by: 'yi-proc.handler' }).refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.offered('yi-proc.handler')).toContain('reportUp/notOurs');
  });

  it('is nothing that the one who passed it on has a hand in any more', () => {
    expect(passedOn().offered('jia-proc.head')).toEqual([]);
    expect(passedOn().told).toEqual(['jia-eco', 'jia-proc']);
  });

  it('is held to be another’s only by who was sent it', () => {
    expect(evaluating().offered('jia-proc.handler')).not.toContain('reportUp/notOurs');
  });
});

describe('what the procuratorate above has settled (第十七条, 第十八条)', () => {
  it.each([
    { outcome: 'take', holder: 'city-proc', former: 'jia-proc' },
    { outcome: 'keep', holder: 'jia-proc', former: null },
    { outcome: 'designate', holder: 'yi-proc', former: 'jia-proc' },
  ])('leaves the clue with $holder after $outcome', ({ outcome, holder, former }) => {
    const { parties } = referredUp().then(`determineJurisdiction/${outcome}`).referral.state;
    expect(parties['procuratorate']).toBe(holder);
    expect(parties['formerProcuratorate']).toBe(former);
  });

  it('is not asked again', () => {
    const story = referredUp().then('determineJurisdiction/keep');
    for (const step of ['passOn', 'reportUp/belongsAbove'])
      expect(story.does(step).refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.then('proposeFiling', 'decideFiling/administrative').stage).toBe('filed');
  });

  it('cannot be asked where nobody is above', () => {
    const story = handedOver({ parties: { procuratorate: 'prov-proc' } }).does('register/ordinary', {
      by: 'prov-proc.handler',
    });
    expect(story.does('reportUp/belongsAbove', { by: 'prov-proc.handler' }).refusal).toBe(
      'ACT_NOT_LAWFUL party',
    );
  });
});
