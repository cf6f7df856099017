import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { investigating, opened } from './fixtures/ways.js';

describeSteps([
  {
    step: 'decideInvestigation/investigate',
    because: 'the chief procurator decides that it is looked into (第十五条)',
    from: opened,
    leads: ['investigating'],
    owed: ['concludeInvestigation: city-proc'],
    signed: ['head'],
  },
  {
    step: 'decideInvestigation/decline',
    because: 'a clue that leads nowhere is closed with its reason on file',
    from: opened,
    leads: ['not-issued'],
    owed: [],
    signed: ['head'],
  },
  {
    step: 'concludeInvestigation/needed',
    because: 'what was found calls for a suggestion',
    from: investigating,
    leads: ['drafting'],
    owed: ['submitDraft: city-proc'],
  },
  {
    step: 'concludeInvestigation/notNeeded',
    because: 'what was found calls for none, and is filed away',
    from: investigating,
    leads: ['not-issued'],
    owed: [],
  },
]);

describe('investigation (第十五条)', () => {
  it('takes two months from the decision; the last day falls in the holidays of May and is strict on the 2nd', () => {
    expect(investigating().dues('concludeInvestigation')).toEqual({
      due: endOf('2026-05-06'),
      conservative: endOf('2026-05-02'),
    });
  });

  it('is the chief procurator’s to order: a deputy cannot', () => {
    expect(opened().does('decideInvestigation/investigate', { by: 'city-proc.deputy' }).refusal).toBe(
      'ACT_NOT_YOURS position',
    );
  });

  it('shows to nobody else: not the acts, and of the stage its alias', () => {
    const { acts, stages } = opened().definition;
    expect([acts['decideInvestigation']?.internal, acts['concludeInvestigation']?.internal]).toEqual([
      true,
      true,
    ]);
    expect([stages['clue']?.publicAlias, stages['investigating']?.publicAlias]).toEqual(['办理中', '办理中']);
  });
});
