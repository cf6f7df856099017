import { describeWhole } from '../fixtures/describe-whole.js';
import { Story } from '../fixtures/story.js';
import { reverse } from './v1/fixtures/reverse.js';
import { agreed, exempted, served } from './v1/fixtures/ways.js';
import { reverseReferralV1 } from './v1.lifecycle.js';

describe('reverse-referral, version 1', () => {
  describeWhole(reverse);

  it('begins with whoever decided, whatever the position, the matter, its origin and the decision', () => {
    expect(reverseReferralV1.opening.by).toEqual({ party: 'initiator' });
    expect(reverseReferralV1.opening.requires).toEqual({
      facts: ['summary', 'origin'],
      documents: ['decision'],
      allowsFacts: ['enterprise'],
    });
  });

  it('is begun by procuratorates, courts and police; the agency that once transferred the case may be named', () => {
    const { parties } = reverseReferralV1;
    const atOpening = Object.entries(parties).filter(([, { joins }]) => joins === 'opening');
    expect(atOpening.map(([role, { kinds, optional }]) => [role, kinds, optional === true])).toEqual([
      ['initiator', ['procuratorate', 'court', 'public-security'], false],
      ['agency', ['enforcement-agency'], true],
    ]);
  });
});

describe('the whole way', () => {
  it('goes from the decision not to prosecute to the penalty, its report and its evaluation', () => {
    const story = served()
      .then('fileCase', 'replyInProgress', 'decideOnPenalty/penalise', 'replyResult/penalised')
      .then('evaluate/penalised');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'penalised' });
    expect(story.told).toEqual(['city-eco', 'city-natres']);
  });

  it('goes through suspension, consultation and the urging of silence to reasons for no penalty', () => {
    const story = agreed()
      .then('suspend/objection', 'resume/objection', 'concludeExamination/elsewhere')
      .then('decideOpinion/approve', 'serve/vertical')
      .at('2026-06-01 09:00')
      .then('urge', 'notifyAdministration', 'askSuperior', 'notifySuperior/notify')
      .then('decideOnPenalty/noPenalty', 'replyResult/notPenalised', 'evaluate/reasonsAccepted');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'not-penalised' });
  });

  it('of a court goes straight to the authority, and its end is told to the court', () => {
    const story = exempted()
      .then('transferDirectly', 'fileCase', 'decideOnPenalty/penalise')
      .then('replyResult/penalised');
    expect(story.told).toEqual(['city-court', 'city-natres']);
    story.does('evaluate/penalised', { by: 'city-court.handler' });
    expect(story.referral.state.outcome).toBe('penalised');
  });

  it('needs no agency that once transferred it', () => {
    const story = new Story({
      ...reverse,
      opening: { ...reverse.opening, parties: { initiator: 'city-proc' } },
    });
    expect(story.then('handOver', 'register').owed).toEqual(['examine: city-proc']);
  });
});
