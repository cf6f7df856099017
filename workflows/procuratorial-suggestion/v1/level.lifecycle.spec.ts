import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  atCommonSuperior,
  consultingLocally,
  disagreed,
  forLevel,
  reportedByTheCounty,
  reportedUpward,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'reportUpward',
    because: 'a unit above is for the procuratorate of its level (第三条)',
    from: () => forLevel('superior'),
    leads: ['reported-upward'],
    told: ['prov-proc'],
    copied: ['upwardReport → prov-proc', 'draft → prov-proc'],
    owed: ['decideReport: prov-proc'],
    signed: ['head'],
  },
  {
    step: 'decideReport/takeOver',
    because:
      'the procuratorate above prepares a suggestion of its own, and the one below goes on hearing of it',
    from: reportedUpward,
    leads: ['drafting'],
    told: ['city-proc'],
    owed: ['submitDraft: prov-proc'],
    signed: ['head'],
  },
  {
    step: 'decideReport/passUp',
    because: 'the level is higher still',
    from: reportedByTheCounty,
    told: ['jia-proc', 'prov-proc'],
    copied: ['upwardReport → prov-proc', 'draft → prov-proc'],
    owed: ['decideReport: prov-proc'],
    signed: ['head'],
  },
  {
    step: 'decideReport/decline',
    because: 'the procuratorate above sees no need, and says so',
    from: reportedUpward,
    leads: ['not-issued'],
    told: ['city-proc'],
    owed: [],
    signed: ['head'],
  },
  {
    step: 'instructSubordinate',
    because: 'a unit below is for the procuratorate of its level (第三条)',
    from: () => forLevel('subordinate'),
    leads: ['drafting'],
    told: ['jia-proc'],
    copied: ['instruction → jia-proc', 'draft → jia-proc'],
    owed: ['submitDraft: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'consultLocal',
    because: 'a unit elsewhere is not addressed behind the back of the local procuratorate (第三条)',
    from: () => forLevel('elsewhere'),
    leads: ['consulting-locally'],
    told: ['yi-proc'],
    copied: ['consultationLetter → yi-proc', 'draft → yi-proc'],
    owed: ['answerConsultation: yi-proc'],
    signed: ['head'],
  },
  {
    step: 'answerConsultation/agree',
    because: 'the local procuratorate agrees, and the decision is due',
    from: consultingLocally,
    leads: ['awaiting-signature'],
    told: ['city-proc'],
    owed: ['sign: city-proc'],
  },
  {
    step: 'answerConsultation/disagree',
    because: 'the two do not agree',
    from: consultingLocally,
    leads: ['disagreed'],
    told: ['city-proc'],
    owed: ['reportDisagreement: city-proc'],
  },
  {
    step: 'reportDisagreement',
    because: 'where two do not agree, the one above both decides (第三条)',
    from: disagreed,
    leads: ['at-common-superior'],
    told: ['prov-proc', 'yi-proc'],
    copied: ['disagreementReport → prov-proc', 'draft → prov-proc'],
    owed: ['settleDisagreement: prov-proc'],
    signed: ['head'],
  },
  {
    step: 'settleDisagreement/issue',
    because: 'the suggestion may be made',
    from: atCommonSuperior,
    leads: ['awaiting-signature'],
    told: ['city-proc', 'yi-proc'],
    owed: ['sign: city-proc'],
    signed: ['head'],
  },
  {
    step: 'settleDisagreement/notIssue',
    because: 'the suggestion is not made',
    from: atCommonSuperior,
    leads: ['not-issued'],
    told: ['city-proc', 'yi-proc'],
    owed: [],
    signed: ['head'],
  },
]);

describe('the level of the unit addressed (第三条)', () => {
  it.each([
    { level: 'same', offered: ['sign/issue', 'sign/revise', 'sign/drop'] },
    { level: 'superior', offered: ['sign/revise', 'sign/drop', 'reportUpward'] },
    { level: 'subordinate', offered: ['sign/revise', 'sign/drop', 'instructSubordinate'] },
    { level: 'elsewhere', offered: ['sign/revise', 'sign/drop', 'consultLocal'] },
  ])('$level: the chief procurator may $offered', ({ level, offered }) => {
    expect(forLevel(level).offered('city-proc.head')).toEqual(offered);
  });

  it.each([
    {
      how: 'the local procuratorate agrees',
      story: () => consultingLocally().then('answerConsultation/agree'),
    },
    {
      how: 'the common superior decides so',
      story: () => atCommonSuperior().then('settleDisagreement/issue'),
    },
  ])('a unit elsewhere is addressed once $how', ({ story }) => {
    expect(story().then('sign/issue').stage).toBe('signed');
  });

  it('a disagreement is for the common superior alone: nothing else is open meanwhile', () => {
    expect(disagreed().offered('city-proc.head')).toEqual(['reportDisagreement']);
  });

  it('who reported upward hears what became of it', () => {
    const story = reportedUpward()
      .then('decideReport/takeOver')
      .does('submitDraft/others', { by: 'prov-proc.handler' })
      .does('sign/issue', { by: 'prov-proc.head' })
      .does('send', { by: 'prov-proc.handler' })
      .does('deliver/statutory', { by: 'prov-proc.handler' })
      .does('reply');
    expect(story.told).toEqual(['prov-proc', 'city-proc']);
    story.does('assess/adopted', { by: 'prov-proc.handler' });
    expect(story.told).toEqual(['city-market', 'city-proc']);
  });

  it('who was instructed issues in its own name', () => {
    const story = forLevel('subordinate')
      .then('instructSubordinate')
      .does('submitDraft/others', { by: 'jia-proc.handler' });
    expect(story.owed).toEqual(['sign: jia-proc']);
    expect(story.does('sign/issue', { by: 'city-proc.head' }).refusal).toBe('ACT_NOT_YOURS unit');
  });
});
