import { describeSteps } from '../../fixtures/describe-steps.js';
import { civilInvestigating, investigating, rectifying } from './fixtures/ways.js';

describeSteps([
  {
    step: 'reportObstruction/superior',
    because: 'the procuratorate above is asked to tell the superior of the agency (第四十五条)',
    from: investigating,
    told: ['city-proc'],
    owed: ['investigate: jia-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'reportObstruction/supervision',
    because: 'the commission of the level is told (第四十五条)',
    from: investigating,
    told: ['jia-supervision'],
    owed: ['investigate: jia-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'reportObstruction/congress',
    because: 'the standing committee of the people’s congress is told (第四十五条)',
    from: investigating,
    owed: ['investigate: jia-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'notifyAgencySuperior',
    because: 'the superior of the agency is told from above (第四十五条)',
    from: () => investigating().then('reportObstruction/superior'),
    told: ['line-superior of jia-market', 'jia-proc'],
    copied: ['obstructionReport → line-superior of jia-market'],
    owed: ['investigate: jia-proc'],
  },
  {
    step: 'pointToCrime',
    because: 'agency and finder learn that there is a crime to transfer (第三十一条)',
    from: investigating,
    told: ['jia-market', 'jia-eco'],
    owed: ['investigate: jia-proc'],
  },
  {
    step: 'passOnDutyCrimeClue',
    because: 'the commission alone learns of it (第三十一条)',
    from: investigating,
    told: ['jia-supervision'],
    copied: ['dutyCrimeClue → jia-supervision'],
    owed: ['investigate: jia-proc'],
  },
]);

describe('an obstructed investigation (第四十五条)', () => {
  it('is reported without the agency learning of it here', () => {
    const { acts } = investigating().definition;
    for (const act of ['reportObstruction', 'notifyAgencySuperior'])
      expect(acts[act]?.confidential).toBe(true);
  });

  it('goes to the superior of the agency through the procuratorate above', () => {
    const story = rectifying().then('reportObstruction/superior', 'notifyAgencySuperior');
    expect(story.told).toEqual(['line-superior of jia-market', 'jia-proc']);
    expect(investigating().does('notifyAgencySuperior').refusal).toBe('ACT_NOT_YOURS unit');
  });

  it('is an agency’s', () => {
    expect(civilInvestigating().does('reportObstruction/superior').refusal).toBe('ACT_NOT_LAWFUL stage');
  });
});

describe('a crime (第三十一条)', () => {
  it('is for somebody to transfer, once, and what becomes of that is heard', () => {
    const story = investigating().then('pointToCrime');
    expect(story.referral.state.links).toMatchObject([{ as: 'crime', lifecycle: 'criminal-transfer' }]);
    expect(story.does('pointToCrime').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.hears('crime', 'closed', 'prosecuted').told).toEqual(['jia-proc']);
  });

  it('in office is for the commission, and nobody here learns that there was a clue', () => {
    expect(investigating().definition.acts['passOnDutyCrimeClue']?.confidential).toBe(true);
    expect(investigating().then('passOnDutyCrimeClue').told).toEqual(['jia-supervision']);
  });
});
