import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { objected, replied, sent, served } from './fixtures/ways.js';

describeSteps([
  {
    step: 'object',
    because: 'the unit addressed objects within the days that the suggestion states (第十六条第五项)',
    from: served,
    leads: ['objected'],
    told: ['city-proc'],
    copied: ['objectionLetter → city-proc'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market', 'examineObjection: city-proc'],
  },
  {
    step: 'examineObjection/maintain',
    because: 'the objection fails, and the chief procurator says why (第二十三条)',
    from: objected,
    leads: ['unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'examineObjection/amend',
    because: 'the objection has a point, and the last day stays',
    from: objected,
    leads: ['unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market', 'amendedSuggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'examineObjection/amendTerm',
    because: 'the suggestion is written anew, with a new day',
    from: objected,
    leads: ['unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market', 'amendedSuggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', 'replyByDay: city-market'],
    signed: ['head'],
  },
  {
    step: 'examineObjection/withdraw',
    because: 'the objection stands, and the suggestion goes',
    from: objected,
    leads: ['withdrawn', 'unobjected'],
    told: ['city-market'],
    copied: ['objectionAnswer → city-market'],
    owed: ['fileWithSuperior: city-proc'],
    signed: ['head'],
  },
  {
    step: 'changeSuggestion/amend',
    because: 'the chief procurator finds it wanting',
    from: served,
    told: ['city-market'],
    copied: ['changeNotice → city-market', 'amendedSuggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'changeSuggestion/amendTerm',
    because: 'the chief procurator writes it anew, with a new day',
    from: served,
    told: ['city-market'],
    copied: ['changeNotice → city-market', 'amendedSuggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'replyByDay: city-market'],
    signed: ['head'],
  },
  {
    step: 'changeSuggestion/withdraw',
    because: 'the chief procurator takes it back before it is served',
    from: sent,
    leads: ['withdrawn'],
    told: ['city-market'],
    copied: ['changeNotice → city-market'],
    owed: ['fileWithSuperior: city-proc'],
    signed: ['head'],
  },
]);

describe('objection (第二十三条)', () => {
  it('does not stop the clock of the reply (C-5)', () => {
    const before = served().dues('reply');
    expect(objected().dues('reply')).toEqual(before);
    expect(objected().then('examineObjection/maintain').dues('reply')).toEqual(before);
    expect(objected().then('examineObjection/amend').dues('reply')).toEqual(before);
    expect(objected().at('2026-05-07 09:00').duty('reply').standing).toBe('overdue');
  });

  it('moves the last day only where the procuratorate names another in writing (C-5)', () => {
    const story = objected().then('examineObjection/amendTerm');
    expect(story.duty('reply').standing).toBe('waived');
    expect(story.duty('replyByDay').due).toBe(endOf('2026-04-10'));
  });

  it('may be raised until the day that the suggestion states, and no number of days is fixed here', () => {
    expect(served().does('object', { at: '2026-03-16 23:59' }).refusal).toBeUndefined();
    expect(served().does('object', { at: '2026-03-17 00:01' }).refusal).toBe('ACT_NOT_LAWFUL duty');
    expect(served().duty('object').due).toBe(endOf('2026-03-16'));
  });

  it('is examined at once: no last day, never overdue (SUG-05)', () => {
    expect(objected().at('2026-04-01 09:00').duty('examineObjection')).toMatchObject({
      due: null,
      standing: 'open',
    });
  });

  it('keeps nobody from answering', () => {
    const story = objected().then('reply');
    expect([story.stage, story.track('objection')]).toEqual(['replied', 'objected']);
  });

  it('that came with the reply may send it back to be answered by another day', () => {
    const story = replied().then('object', 'examineObjection/amendTerm');
    expect([story.stage, story.owed]).toEqual([
      'served',
      ['fileWithSuperior: city-proc', 'replyByDay: city-market'],
    ]);
  });

  it('is not needed for a change from above, once the procuratorate above has it on record', () => {
    const byTheSuperior = { by: 'prov-proc.head' };
    expect(served().does('changeSuggestion/withdraw', byTheSuperior).refusal).toBe('ACT_NOT_YOURS unit');
    const story = served().then('fileWithSuperior/here').does('changeSuggestion/withdraw', byTheSuperior);
    expect([story.stage, story.told]).toEqual(['withdrawn', ['city-market', 'city-proc']]);
  });
});
