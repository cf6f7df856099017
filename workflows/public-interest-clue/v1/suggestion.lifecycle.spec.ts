import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { investigated, investigating, rectifying, suggested } from './fixtures/ways.js';

describeSteps([
  {
    step: 'reportInvestigation',
    because: 'the investigation ends in a report within the procuratorate (第七十三条)',
    from: investigating,
    owed: ['conclude: jia-proc'],
  },
  {
    step: 'decideSuggestion',
    because: 'the chief procurator decides, and nobody outside learns of it before it is served (第七十五条)',
    from: investigated,
    leads: ['suggestion-decided'],
    owed: ['serveSuggestion: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'serveSuggestion/delivered',
    because: 'with service the clocks of the agency begin (第七十六条)',
    from: suggested,
    leads: ['rectifying'],
    told: ['jia-market', 'jia-eco'],
    copied: ['suggestion → jia-market'],
    owed: [
      'recordSuggestion: jia-proc',
      'reply: jia-market',
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
  {
    step: 'serveSuggestion/announced',
    because: 'it may be announced to the agency (第七十六条第三款)',
    from: suggested,
    leads: ['rectifying'],
    told: ['jia-market', 'jia-eco'],
    copied: ['suggestion → jia-market'],
    owed: [
      'recordSuggestion: jia-proc',
      'reply: jia-market',
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
  {
    step: 'serveSuggestion/left',
    because: 'who refuses to sign has it left at the door (第七十六条第二款)',
    from: suggested,
    leads: ['rectifying'],
    told: ['jia-market', 'jia-eco'],
    copied: ['suggestion → jia-market'],
    owed: [
      'recordSuggestion: jia-proc',
      'reply: jia-market',
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
    allows: { documents: ['serviceRecording'] },
  },
  {
    step: 'recordSuggestion',
    because: 'the procuratorate above has it on record (第七十五条第一款)',
    from: () => suggested().then('serveSuggestion/delivered'),
    copied: ['suggestion → superior-procuratorate of jia-proc'],
    owed: [
      'reply: jia-market',
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
  {
    step: 'copySuggestion/lineSuperior',
    because: 'the agency above may have a copy',
    from: rectifying,
    copied: ['suggestion → line-superior of jia-market'],
    owed: [
      'reply: jia-market',
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
  {
    step: 'copySuggestion/enforcementSupervision',
    because: 'the body that supervises enforcement may have a copy',
    from: rectifying,
    copied: ['suggestion → peer-enforcement-supervision of jia-market'],
    owed: [
      'reply: jia-market',
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
]);

describe('the suggestion (第七十五条, 第七十六条)', () => {
  it('decided on 12 February 2026 is to be served by 24 February, after the Spring Festival (D-9)', () => {
    const story = suggested({ at: '2026-02-12 09:00' });
    expect(story.dues('serveSuggestion')).toEqual({
      due: endOf('2026-02-24'),
      conservative: endOf('2026-02-24'),
    });
  });

  it('is on record above within five days of its service, and not of its decision (C-7)', () => {
    const story = suggested().at('2026-03-05 09:00').then('serveSuggestion/delivered');
    expect(story.duty('recordSuggestion').due).toBe(endOf('2026-03-10'));
  });

  it('needs the report on the investigation', () => {
    expect(investigating().does('decideSuggestion').refusal).toBe('ACT_NOT_LAWFUL duty');
  });

  it('is decided by the chief procurator alone, and unknown outside before it is served', () => {
    expect(investigated().does('decideSuggestion', { by: 'jia-proc.deputy' }).refusal).toBe(
      'ACT_NOT_YOURS position',
    );
    expect(suggested().consequences).toEqual([]);
    expect(suggested().definition.stages['suggestion-decided']?.publicAlias).toBe('行政公益诉讼调查中');
  });

  it('cannot be refused: left at the door it counts as served (C-9)', () => {
    const left = suggested().then('serveSuggestion/left');
    const delivered = suggested().then('serveSuggestion/delivered');
    expect(left.dues('rectify')).toEqual(delivered.dues('rectify'));
  });

  it('goes in copy to each of them once', () => {
    const story = rectifying().then('copySuggestion/lineSuperior');
    expect(story.does('copySuggestion/lineSuperior').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(story.then('copySuggestion/enforcementSupervision').refusal).toBeUndefined();
  });
});
