import { describeSteps } from '../../fixtures/describe-steps.js';
import { agreed, atCommonSuperior, consulting, disagreed, examined } from './fixtures/ways.js';

describeSteps([
  {
    step: 'consult',
    because: 'the authority sits elsewhere (第十二条)',
    from: examined,
    leads: ['consulting'],
    told: ['yi-proc'],
    copied: ['consultationLetter → yi-proc'],
    owed: ['examine: city-proc', '(limitation: city-proc)', 'answerConsultation: yi-proc'],
  },
  {
    step: 'answerConsultation/agree',
    because: 'the procuratorate there agrees',
    from: consulting,
    leads: ['consultation-agreed'],
    told: ['city-proc'],
    copied: ['consultationReply → city-proc'],
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
  {
    step: 'answerConsultation/disagree',
    because: 'it does not agree',
    from: consulting,
    leads: ['consultation-disagreed'],
    told: ['city-proc'],
    copied: ['consultationReply → city-proc'],
    owed: ['examine: city-proc', '(limitation: city-proc)', 'settleDisagreement: city-proc'],
  },
  {
    step: 'settleDisagreement/report',
    because: 'the one above both is asked',
    from: disagreed,
    leads: ['at-common-superior'],
    told: ['prov-proc', 'yi-proc'],
    copied: ['disagreementReport → prov-proc'],
    owed: ['examine: city-proc', '(limitation: city-proc)', 'decideDisagreement: prov-proc'],
  },
  {
    step: 'settleDisagreement/accept',
    because: 'or the other opinion is taken over',
    from: disagreed,
    leads: ['not-consulted'],
    told: ['yi-proc'],
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
  {
    step: 'decideDisagreement/opinion',
    because: 'it decides for an opinion',
    from: atCommonSuperior,
    leads: ['consultation-agreed'],
    told: ['city-proc', 'yi-proc'],
    copied: ['superiorDecision → city-proc', 'superiorDecision → yi-proc'],
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
  {
    step: 'decideDisagreement/noOpinion',
    because: 'it decides against one',
    from: atCommonSuperior,
    leads: ['not-consulted'],
    told: ['city-proc', 'yi-proc'],
    copied: ['superiorDecision → city-proc', 'superiorDecision → yi-proc'],
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
]);

describe('an authority elsewhere (第十二条)', () => {
  it('is written to only with the agreement of the procuratorate there, or of the one above both', () => {
    expect(examined().does('concludeExamination/elsewhere').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(agreed().does('concludeExamination/elsewhere').stage).toBe('opinion-proposed');
    expect(
      atCommonSuperior().then('decideDisagreement/opinion').does('concludeExamination/elsewhere').stage,
    ).toBe('opinion-proposed');
    expect(
      atCommonSuperior().then('decideDisagreement/noOpinion').does('concludeExamination/elsewhere').refusal,
    ).toBe('OUTCOME_NOT_OFFERED');
  });

  it('lets nothing be concluded while the answer is out', () => {
    for (const story of [consulting(), disagreed(), atCommonSuperior()])
      expect(story.does('concludeExamination/ownLevel').refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });

  it('keeps the ten working days standing until it is settled', () => {
    for (const story of [consulting(), disagreed(), atCommonSuperior()])
      expect(story.duty('examine').standing).toBe('suspended');
    expect(agreed().duty('examine').standing).toBe('open');
  });

  it('is served by the procuratorate that asked', () => {
    const story = agreed().then('concludeExamination/elsewhere', 'decideOpinion/approve');
    story.does('serve/ordinary', { facts: { competentAuthority: 'yi-eco' } });
    expect(story.owed).toEqual(['reply: yi-eco']);
  });
});
