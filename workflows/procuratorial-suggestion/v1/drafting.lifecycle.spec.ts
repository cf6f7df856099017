import { describeSteps } from '../../fixtures/describe-steps.js';
import { awaitingSignature, drafting, governance, underReview } from './fixtures/ways.js';

describeSteps([
  {
    step: 'askOpinion',
    because: 'the unit addressed may be asked before anything is issued',
    from: drafting,
    told: ['city-market'],
    copied: ['consultationDraft → city-market'],
    owed: ['submitDraft: city-proc', 'giveOpinion: city-market'],
  },
  {
    step: 'giveOpinion',
    because: 'what it thinks reaches the procuratorate alone',
    from: () => drafting().then('askOpinion'),
    told: ['city-proc'],
    owed: ['submitDraft: city-proc'],
  },
  {
    step: 'submitDraft/governance',
    because:
      'a governance suggestion rests on its source cases, and passes the department of law and policy (C03)',
    from: () => drafting(governance),
    leads: ['under-review'],
    owed: ['reviewDraft: city-proc'],
  },
  {
    step: 'submitDraft/others',
    because: 'any other goes to the chief procurator',
    from: drafting,
    leads: ['awaiting-signature'],
    owed: ['sign: city-proc'],
  },
  {
    step: 'reviewDraft/pass',
    because: 'the department finds it necessary and lawful',
    from: underReview,
    leads: ['awaiting-signature'],
    owed: ['sign: city-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'reviewDraft/revise',
    because: 'the department sends it back with its reason',
    from: underReview,
    leads: ['drafting'],
    owed: ['submitDraft: city-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'sign/issue',
    because: 'the chief procurator signs, in the procuratorate’s name (第七条)',
    from: awaitingSignature,
    leads: ['signed'],
    owed: ['send: city-proc'],
    signed: ['head'],
  },
  {
    step: 'sign/revise',
    because: 'the chief procurator wants it written better',
    from: awaitingSignature,
    leads: ['drafting'],
    owed: ['submitDraft: city-proc'],
    signed: ['head'],
  },
  {
    step: 'sign/drop',
    because: 'the chief procurator lets it be, with a reason',
    from: awaitingSignature,
    leads: ['not-issued'],
    owed: [],
    signed: ['head'],
  },
]);

describe('drafting and signature', () => {
  it('never lets a governance suggestion pass the department of law and policy by', () => {
    expect(drafting(governance).offered('city-proc.handler')).toContain('submitDraft/governance');
    expect(drafting(governance).offered('city-proc.handler')).not.toContain('submitDraft/others');
    expect(drafting().offered('city-proc.handler')).not.toContain('submitDraft/governance');
  });

  it('is reviewed by another person than who drafted it', () => {
    expect(underReview().does('reviewDraft/pass', { by: 'city-proc.handler' }).refusal).toBe(
      'ACT_NOT_LAWFUL apart',
    );
  });

  it('does not wait for the opinion of the unit addressed, which may be asked again once it was given', () => {
    const asked = () => drafting().then('askOpinion');
    expect(asked().then('submitDraft/others').stage).toBe('awaiting-signature');
    expect(asked().does('askOpinion').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(asked().then('giveOpinion', 'askOpinion').owed).toContain('giveOpinion: city-market');
  });

  it('comes back to the chief procurator after it was sent back', () => {
    expect(awaitingSignature().then('sign/revise', 'submitDraft/others').owed).toEqual(['sign: city-proc']);
  });
});
