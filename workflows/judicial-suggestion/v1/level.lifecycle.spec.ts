import { describeSteps } from '../../fixtures/describe-steps.js';
import { awaitingSignature, reportedByTheCounty, reportedUpward, toElsewhere } from './fixtures/ways.js';

describeSteps([
  {
    step: 'reportUpward',
    because: 'a unit elsewhere is for the court above to decide on (第三条)',
    from: toElsewhere,
    leads: ['reported-upward'],
    told: ['prov-court'],
    copied: ['upwardReport → prov-court', 'draft → prov-court'],
    owed: ['decideReport: prov-court'],
    signed: ['head'],
  },
  {
    step: 'decideReport/permit',
    because: 'the court that reported may issue it',
    from: reportedUpward,
    leads: ['awaiting-signature'],
    told: ['city-court'],
    owed: ['sign: city-court'],
    signed: ['head'],
  },
  {
    step: 'decideReport/takeOver',
    because: 'the court above prepares a suggestion of its own, and the one below goes on hearing of it',
    from: reportedUpward,
    leads: ['drafting'],
    told: ['city-court'],
    owed: ['submitDraft: prov-court'],
    signed: ['head'],
  },
  {
    step: 'decideReport/passUp',
    because: 'the level is higher still',
    from: reportedByTheCounty,
    told: ['jia-court', 'prov-court'],
    copied: ['upwardReport → prov-court', 'draft → prov-court'],
    owed: ['decideReport: prov-court'],
    signed: ['head'],
  },
  {
    step: 'decideReport/decline',
    because: 'the court above sees no need, and says so',
    from: reportedUpward,
    leads: ['not-issued'],
    told: ['city-court'],
    owed: [],
    signed: ['head'],
  },
]);

describe('the level of the unit addressed (第三条)', () => {
  it('a unit of the same level is the court’s own, one elsewhere is not', () => {
    expect(awaitingSignature().offered('city-court.head')).toEqual(['sign/atOwnLevel']);
    expect(toElsewhere().offered('city-court.head')).toEqual(['reportUpward']);
  });

  it('the court that has leave signs, and owes the signature anew', () => {
    const story = reportedUpward().then('decideReport/permit');
    expect(story.owed).toEqual(['sign: city-court']);
    expect(story.then('sign/permitted', 'send/toAgency').stage).toBe('sent');
  });
});
