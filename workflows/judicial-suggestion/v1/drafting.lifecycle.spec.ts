import { describeSteps } from '../../fixtures/describe-steps.js';
import { atCommittee, awaitingSignature, heard, opened, reportedUpward } from './fixtures/ways.js';

describeSteps([
  {
    step: 'askOpinion',
    because: 'a draft may be sent to the unit addressed',
    from: opened,
    told: ['city-market'],
    copied: ['consultationDraft → city-market'],
    owed: ['submitDraft: city-court', 'giveOpinion: city-market'],
  },
  {
    step: 'giveOpinion',
    because: 'its answer is a hearing',
    from: () => opened().then('askOpinion'),
    told: ['city-court'],
    owed: ['submitDraft: city-court'],
  },
  {
    step: 'recordHearing',
    because: 'study on the spot, with the unit addressed heard',
    from: opened,
    told: ['city-market'],
    owed: ['submitDraft: city-court'],
  },
  {
    step: 'submitDraft',
    because: 'only what was heard goes to the adjudication committee',
    from: heard,
    leads: ['at-committee'],
    owed: ['deliberate: city-court'],
  },
  {
    step: 'deliberate/pass',
    because: 'the adjudication committee agrees',
    from: atCommittee,
    leads: ['awaiting-signature'],
    owed: ['sign: city-court'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'deliberate/revise',
    because: 'the adjudication committee sends it back with its reason',
    from: atCommittee,
    leads: ['drafting'],
    owed: ['submitDraft: city-court'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'deliberate/drop',
    because: 'the adjudication committee lets it be',
    from: atCommittee,
    leads: ['not-issued'],
    owed: [],
    signed: ['deputy', 'head'],
  },
  {
    step: 'sign/atOwnLevel',
    because: 'the president signs, under one number of the whole court',
    from: awaitingSignature,
    leads: ['signed'],
    owed: ['send: city-court'],
    signed: ['head'],
  },
  {
    step: 'sign/permitted',
    because: 'the president signs with the leave of the court above',
    from: () => reportedUpward().then('decideReport/permit'),
    leads: ['signed'],
    owed: ['send: city-court'],
    signed: ['head'],
  },
]);

describe('drafting and signature', () => {
  it('goes nowhere before the unit addressed has been heard, on the spot or by its answer', () => {
    expect(opened().does('submitDraft').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(opened().then('askOpinion').does('submitDraft').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(opened().then('askOpinion', 'giveOpinion', 'submitDraft').stage).toBe('at-committee');
  });

  it('never passes the adjudication committee by', () => {
    expect(heard().offered('city-court.head')).not.toContain('sign/atOwnLevel');
    expect(
      atCommittee()
        .offered('city-court.head')
        .filter((step) => step.startsWith('sign')),
    ).toEqual([]);
  });

  it('is the president’s, in the court’s name: no division and no deputy issues one (G-5)', () => {
    expect(awaitingSignature().does('sign/atOwnLevel', { by: 'city-court.deputy' }).refusal).toBe(
      'ACT_NOT_YOURS position',
    );
    expect(opened().definition.parties['court']?.kinds).toEqual(['court']);
  });

  it('brings the suggestion, whose number is of the one series of the court', () => {
    const story = awaitingSignature();
    expect(story.definition.documents['suggestion']?.series).toBe('建');
    expect(story.does('sign/atOwnLevel', { documents: [] }).refusal).toBe('DOCUMENT_REQUIRED');
  });
});
