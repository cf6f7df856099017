import { describeSteps } from '../../fixtures/describe-steps.js';
import { late, noticeAnswered, noticeDrafted, noticeDraftedOnEco, noticed, served } from './fixtures/ways.js';

describeSteps([
  {
    step: 'urge',
    because: 'silence is answered by asking, visiting, conferring, and a record of it',
    from: late,
    told: ['city-market'],
    owed: ['reply: city-market', 'sendNotice: city-court'],
  },
  {
    step: 'draftNotice',
    because: 'the notice to the competent department is drafted behind closed doors (D02)',
    from: late,
    leads: ['notice-drafted'],
    owed: ['reply: city-market', 'urge: city-court', 'sendNotice: city-court'],
  },
  {
    step: 'sendNotice/lineSuperior',
    because: 'the competent department is the superior body (D02)',
    from: noticeDraftedOnEco,
    leads: ['noticed'],
    told: ['city-eco', 'prov-eco'],
    copied: ['notice → prov-eco'],
    owed: ['reply: city-eco', 'urge: city-court', 'answerNotice: prov-eco'],
    signed: ['head'],
  },
  {
    step: 'sendNotice/named',
    because: 'the court names the competent department (D02)',
    from: noticeDrafted,
    leads: ['noticed'],
    told: ['city-market', 'city-gov'],
    copied: ['notice → city-gov'],
    owed: ['reply: city-market', 'urge: city-court', 'answerNotice: city-gov'],
    signed: ['head'],
  },
  {
    step: 'answerNotice',
    because: 'the department says what it did (D02)',
    from: noticed,
    leads: ['notice-answered'],
    told: ['city-court', 'city-market'],
    copied: ['noticeAnswer → city-court'],
    owed: ['reply: city-market', 'urge: city-court'],
  },
  {
    step: 'closeUnanswered',
    because: 'nothing came, and the court leaves it to the report of the year',
    from: noticeAnswered,
    leads: ['unanswered', 'not-noticed'],
    told: ['city-market', 'city-gov'],
    owed: [],
    signed: ['head'],
  },
]);

describe('the notice to the competent department (D02)', () => {
  it('is owed by the court from the day after the last, at once and without a number of days', () => {
    expect(served().at('2026-09-30 23:59').owed).not.toContain('sendNotice: city-court');
    const story = served().at('2026-10-01 00:01');
    expect(story.owed).toContain('sendNotice: city-court');
    expect(story.duty('sendNotice').due).toBeNull();
  });

  it('is drafted by one and sent by the president', () => {
    expect(
      late()
        .offered('city-court.head')
        .filter((step) => step.startsWith('sendNotice')),
    ).toEqual([]);
    expect(noticeDrafted().does('sendNotice/named', { by: 'city-court.handler' }).refusal).toBe(
      'ACT_NOT_YOURS position',
    );
  });

  it('goes to the superior body where the directory knows one, else to whom the court names', () => {
    expect(noticeDraftedOnEco().offered('city-court.head')).toContain('sendNotice/lineSuperior');
    expect(noticeDrafted().offered('city-court.head')).not.toContain('sendNotice/lineSuperior');
  });

  it('is not sent once an answer is on the table', () => {
    const answered = noticeDrafted().then('reply');
    expect(answered.owed).toEqual(['assess: city-court']);
    expect(answered.does('sendNotice/named').refusal).toBe('ACT_NOT_LAWFUL duty');
  });

  it('is sent once: from then on the department handles it', () => {
    const story = noticeAnswered().then('reply', 'assess/evasive');
    expect(story.owed).not.toContain('sendNotice: city-court');
  });

  it('is followed to its answer before the court lets the matter go', () => {
    expect(noticed().does('closeUnanswered').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(noticeAnswered().then('closeUnanswered').referral.state).toMatchObject({ outcome: 'unanswered' });
  });

  it('that brought an answer ends with it', () => {
    expect(noticed().then('reply', 'assess/adopted').stage).toBe('settled');
  });
});
