import { describeWhole } from '../fixtures/describe-whole.js';
import { judicialSuggestionV1 } from './v1.lifecycle.js';
import { suggestion } from './v1/fixtures/suggestion.js';
import { noticeAnswered, opened, toElsewhere } from './v1/fixtures/ways.js';

describe('judicial-suggestion, version 1', () => {
  describeWhole(suggestion);

  it('begins with the matter, by anyone of a court: also by whom another referral led here', () => {
    expect(judicialSuggestionV1.opening).toMatchObject({
      by: { party: 'court' },
      requires: { facts: ['summary'] },
    });
    expect(judicialSuggestionV1.opening.by.positions).toBeUndefined();
    expect(opened().owed).toEqual(['submitDraft: city-court']);
  });

  it('names the court and the unit addressed from the beginning', () => {
    const atOpening = Object.entries(judicialSuggestionV1.parties).filter(
      ([, { joins }]) => joins === 'opening',
    );
    expect(atOpening.map(([role]) => role)).toEqual(['court', 'addressee']);
  });
});

describe('the whole way', () => {
  it('goes from the study to what was put right, with the leave of the court above', () => {
    const story = toElsewhere()
      .then('reportUpward', 'decideReport/permit', 'sign/permitted', 'send/toAgency', 'deliver/statutory')
      .then('copyToSuperior', 'reply', 'assess/partly', 'urge', 'reportRectification')
      .then('assessRectification/sufficient');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'settled' });
    expect(
      story.referral.state.duties.filter(({ status }) => status !== 'discharged').map(({ duty }) => duty),
    ).toEqual([]);
  });

  it('goes through silence and a notice to an end without an answer', () => {
    const story = noticeAnswered().then('urge', 'closeUnanswered');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'unanswered' });
    expect(story.owed).toEqual([]);
  });
});
