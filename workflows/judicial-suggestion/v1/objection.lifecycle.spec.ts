import { describeSteps } from '../../fixtures/describe-steps.js';
import { objected, sent, served } from './fixtures/ways.js';

describeSteps([
  {
    step: 'object',
    because: 'the unit addressed objects',
    from: served,
    leads: ['objected'],
    told: ['city-court'],
    copied: ['objectionLetter → city-court'],
    owed: ['reply: city-market', 'examineObjection: city-court'],
  },
  {
    step: 'examineObjection/maintain',
    because: 'the objection fails, and the president says why',
    from: objected,
    leads: ['unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market'],
    owed: ['reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'examineObjection/amend',
    because: 'the objection has a point, and the last day stays',
    from: objected,
    leads: ['unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market', 'amendedSuggestion → city-market'],
    owed: ['reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'examineObjection/amendTerm',
    because: 'the suggestion is written anew, with a new day',
    from: objected,
    leads: ['unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market', 'amendedSuggestion → city-market'],
    owed: ['replyByDay: city-market'],
    signed: ['head'],
  },
  {
    step: 'examineObjection/withdraw',
    because: 'the objection stands, and the suggestion goes',
    from: objected,
    leads: ['withdrawn', 'unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market'],
    owed: [],
    signed: ['head'],
  },
  {
    step: 'changeSuggestion/amend',
    because: 'the president finds it wanting',
    from: served,
    told: ['city-market'],
    copied: ['changeNotice → city-market', 'amendedSuggestion → city-market'],
    owed: ['reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'changeSuggestion/amendTerm',
    because: 'the president writes it anew, with a new day',
    from: served,
    told: ['city-market'],
    copied: ['changeNotice → city-market', 'amendedSuggestion → city-market'],
    owed: ['replyByDay: city-market'],
    signed: ['head'],
  },
  {
    step: 'changeSuggestion/withdraw',
    because: 'the president takes it back',
    from: sent,
    leads: ['withdrawn'],
    told: ['city-market'],
    copied: ['changeNotice → city-market'],
    owed: [],
    signed: ['head'],
  },
]);

describe('objection', () => {
  it('has no last day and stops no clock: no text on it was seen', () => {
    const before = served().dues('reply');
    expect(objected().dues('reply')).toEqual(before);
    expect(objected().duty('examineObjection').due).toBeNull();
    expect(served().does('object', { at: '2026-09-30 20:00' }).refusal).toBeUndefined();
  });
});
