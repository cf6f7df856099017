import { criminalTransferV2 } from './v2.lifecycle.js';
import { EVERY_RULE } from '../fixtures/story.js';
import { describeWhole } from '../fixtures/describe-whole.js';
import { transfer } from './v2/fixtures/transfer.js';
import { received, reported, sent } from './v2/fixtures/ways.js';

describe('criminal-transfer, version 2', () => {
  describeWhole(transfer);

  it('begins with a handler of the agency, the matter, its field, the ground, and the report of the task force', () => {
    expect(criminalTransferV2.opening).toMatchObject({
      by: { party: 'transferor', positions: ['handler'] },
      requires: {
        facts: ['summary', 'suspectedOffence', 'domain', 'ground', 'enterprise'],
        documents: ['taskForceRecord', 'caseReport'],
        allowsFacts: ['amount', 'penaltyCaseFiledOn'],
        allowsDocuments: ['legalReview'],
      },
    });
    expect(reported().owed).toEqual(['decide: city-eco']);
    expect(reported({ facts: { enterprise: true } }).owed).toEqual([
      'decide: city-eco',
      'reviewImpact: city-eco',
    ]);
  });

  it('names the sender’s unit, the police of its level and the procuratorate from the beginning', () => {
    const { parties } = criminalTransferV2;
    const atOpening = Object.entries(parties).filter(([, { joins }]) => joins === 'opening');
    expect(atOpening.map(([role, { kinds }]) => `${role}: ${kinds.join()}`)).toEqual([
      'transferor: enforcement-agency',
      'police: public-security',
      'procuratorate: procuratorate',
    ]);
  });
});

describe('the whole way', () => {
  it('goes from the discovery to the prosecution', () => {
    const story = sent()
      .then('receive', 'askSupplement', 'supplement', 'askInvestigation', 'investigate')
      .then('decideFiling/file', 'notifyFiling', 'handOver', 'sendForProsecution')
      .then('decideProsecution/prosecute');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'prosecuted' });
    expect(
      story.referral.state.duties.filter(({ status }) => status !== 'discharged').map(({ duty }) => duty),
    ).toEqual(['forward']);
  });

  it('goes through every remedy to a filing that nobody wanted', () => {
    const story = received({ facts: { domain: 'food' }, activations: EVERY_RULE })
      .then('decideFiling/notFile', 'notifyNonFiling', 'requestReconsideration')
      .then('decideReconsideration/uphold', 'proposeSupervision', 'demandReasons', 'giveReasons/notFiled')
      .then('assessReasons/rejected', 'issueCorrection', 'reportToSuperior', 'consult/file')
      .then('fileUponNotice/instead', 'notifyFiling', 'handOver', 'withdrawCase', 'tellWithdrawal')
      .then('handleAdministratively/punish');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'handled' });
    expect(story.referral.state.tracks).toEqual({
      main: 'handled',
      term: 'ordinary-term',
      reconsideration: 'no-reconsideration',
      supervision: 'unsupervised',
    });
  });
});
