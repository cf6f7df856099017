import { publicInterestClueV1 } from './v1.lifecycle.js';
import { describeWhole } from '../fixtures/describe-whole.js';
import { clue } from './v1/fixtures/clue.js';
import { civilExamining, found, rectifying } from './v1/fixtures/ways.js';

describe('public-interest-clue, version 1', () => {
  describeWhole(clue);

  it('begins with whoever came upon it, the matter and its field, and needs no paper', () => {
    expect(publicInterestClueV1.opening).toMatchObject({
      by: { party: 'finder' },
      requires: { facts: ['summary', 'field'], allowsDocuments: ['clueMaterials'] },
    });
    expect(publicInterestClueV1.opening.by.positions).toBeUndefined();
    expect(found().owed).toEqual(['assess: jia-eco']);
  });

  it('names finder and procuratorate from the beginning, and everybody else when their turn comes', () => {
    const atOpening = Object.entries(publicInterestClueV1.parties).filter(
      ([, { joins }]) => joins === 'opening',
    );
    expect(atOpening.map(([role]) => role)).toEqual(['finder', 'procuratorate']);
  });
});

describe('the whole way', () => {
  it('goes from the discovery through suggestion and silence to a judgment that was carried out', () => {
    const story = rectifying().at('2026-05-07 09:00');
    expect(story.duty('reply').standing).toBe('overdue');
    story
      .then('reportExamination', 'sue/administrative', 'recordIndictment', 'recordJudgment/supported')
      .then('reportJudgment', 'recordAppeal', 'recordFinalJudgment/supported', 'enforce')
      .then('confirmPerformance', 'feedBack');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'enforced' });
    expect(story.owed).toEqual([]);
  });

  it('goes against the wrongdoer through announcement and suit to a settlement before the court', () => {
    const story = civilExamining()
      .then('sue/attached', 'recordIndictment', 'recordJudgment/mediated', 'reportJudgment')
      .then('confirmPerformance', 'feedBack');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'enforced' });
    expect(story.owed).toEqual([]);
  });
});
