import { describeWhole } from '../fixtures/describe-whole.js';
import { procuratorialSuggestionV1 } from './v1.lifecycle.js';
import { suggestion } from './v1/fixtures/suggestion.js';
import { inLitigation, opened, served, underReview } from './v1/fixtures/ways.js';

describe('procuratorial-suggestion, version 1', () => {
  describeWhole(suggestion);

  it('begins with the type and the matter, by anyone of the procuratorate: also by whom another referral led here', () => {
    expect(procuratorialSuggestionV1.opening).toMatchObject({
      by: { party: 'procuratorate' },
      requires: { facts: ['suggestionType', 'summary'] },
    });
    expect(procuratorialSuggestionV1.opening.by.positions).toBeUndefined();
    expect(opened().owed).toEqual(['decideInvestigation: city-proc']);
  });

  it('names the procuratorate and the unit addressed from the beginning, and is addressed to no court', () => {
    const { parties } = procuratorialSuggestionV1;
    const atOpening = Object.entries(parties).filter(([, { joins }]) => joins === 'opening');
    expect(atOpening.map(([role]) => role)).toEqual(['procuratorate', 'addressee']);
    expect(parties.addressee.kinds).not.toContain('court');
    expect(parties.addressee.kinds).not.toContain('procuratorate');
  });
});

describe('the whole way', () => {
  it('goes from a clue to a governance suggestion that is taken up', () => {
    const story = underReview()
      .then('reviewDraft/revise', 'submitDraft/governance', 'reviewDraft/pass', 'sign/issue', 'send')
      .then('fileWithSuperior/here', 'announce/statutory', 'object', 'examineObjection/maintain')
      .then('reply', 'assess/partly', 'urge', 'reportRectification', 'assessRectification/sufficient');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'settled' });
    expect(
      story.referral.state.duties.filter(({ status }) => status !== 'discharged').map(({ duty }) => duty),
    ).toEqual([]);
  });

  it('goes through words, silence, a circular and a report to a suit', () => {
    const story = served()
      .then('copySupervision/both', 'reply', 'assess/evasive')
      .at('2026-05-20 09:00')
      .then('urge', 'reportToSuperior/urged', 'circulate/urged', 'reportFurther/supervision')
      .then('turnToLitigation')
      .hears('publicInterest', 'open')
      .hears('publicInterest', 'closed', 'sued')
      .then('closeAfterLitigation');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'litigated' });
    expect(story.owed).toEqual(['fileWithSuperior: city-proc']);
  });

  it('hears of the public-interest procedure whatever became of it', () => {
    const story = inLitigation()
      .hears('publicInterest', 'open')
      .hears('publicInterest', 'closed', 'not-filed');
    expect(story.told).toEqual(['city-proc']);
    expect(story.offered('city-proc.handler')).toContain('closeAfterLitigation');
  });
});
