import { describeSteps } from '../../fixtures/describe-steps.js';
import { agreed, explained, found, rejected, urged } from './fixtures/urging.js';

describeSteps([
  {
    step: 'opine/plain',
    because: 'the agency is told to transfer (诉讼规则第五百五十七条第三款)',
    from: found,
    leads: ['urged'],
    told: ['city-eco'],
    copied: ['procuratorialOpinion → city-eco'],
    owed: ['transfer: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'opine/withCopy',
    because: 'and the organ of judicial administration gets a copy',
    from: found,
    leads: ['urged'],
    told: ['city-eco'],
    copied: [
      'procuratorialOpinion → city-eco',
      'procuratorialOpinion → peer-enforcement-supervision of city-eco',
    ],
    owed: ['transfer: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'drop',
    because: 'on a closer look nothing had to be transferred',
    from: found,
    leads: ['not-urged'],
    told: ['city-eco'],
    owed: [],
    signed: ['deputy', 'head'],
  },
  {
    step: 'assessReasons/accept',
    because: 'an accepted written reason ends it (A03)',
    from: explained,
    leads: ['reasons-accepted'],
    told: ['city-eco'],
    owed: [],
  },
  {
    step: 'assessReasons/reject',
    because: 'one that is not leaves the transfer owed',
    from: explained,
    leads: ['urged'],
    told: ['city-eco'],
    owed: ['transfer: city-eco'],
  },
  {
    step: 'notifySuperior',
    because: 'by choice the superior of the agency learns of it',
    from: urged,
    leads: ['superior-notified'],
    told: ['city-eco'],
    copied: [
      'superiorNotice → line-superior of city-eco',
      'procuratorialOpinion → line-superior of city-eco',
    ],
    owed: ['transfer: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'passOnDutyCrimeClue',
    because: 'a clue to a duty crime goes to the supervision commission alone (移送规定第十九条)',
    from: urged,
    told: ['city-supervision'],
    copied: ['dutyCrimeClue → city-supervision'],
    owed: ['transfer: city-eco'],
  },
]);

describe('what the procuratorate may do', () => {
  it('is hidden from the agency until the opinion is given', () => {
    expect(found().definition.stages['found']?.publicAlias).toBe('核实中');
    expect(found().offered('city-eco.head')).toEqual([]);
  });

  it('includes the superior once, after a promise as well, and not while reasons are weighed', () => {
    expect(agreed().does('notifySuperior').track('escalation')).toBe('superior-notified');
    expect(urged().then('notifySuperior').does('notifySuperior').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(explained().does('notifySuperior').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('includes a clue to the supervision commission at any time, which nothing waits for', () => {
    for (const story of [found(), agreed(), explained(), rejected()]) {
      const before = story.owed;
      expect(story.then('passOnDutyCrimeClue').owed).toEqual(before);
    }
  });
});
