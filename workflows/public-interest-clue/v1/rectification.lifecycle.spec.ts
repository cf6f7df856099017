import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { examining, investigated, rectifying, suspended, underWay } from './fixtures/ways.js';

describeSteps([
  {
    step: 'replySuggestion/rectified',
    because: 'the agency holds that all is put right: that waits for the procuratorate (第七十七条)',
    from: rectifying,
    told: ['jia-proc'],
    copied: ['reply → jia-proc', 'rectificationEvidence → jia-proc'],
    owed: [
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
      'assessRectification: jia-proc',
    ],
  },
  {
    step: 'replySuggestion/underWay',
    because: 'a plan answers the letter, and puts nothing right yet (第八十二条第二项)',
    from: rectifying,
    told: ['jia-proc'],
    copied: ['reply → jia-proc', 'rectificationPlan → jia-proc'],
    owed: [
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
  {
    step: 'replySuggestion/noMeasures',
    because: 'a reply without measures leaves the duty as it was (第八十二条第三项)',
    from: rectifying,
    told: ['jia-proc'],
    copied: ['reply → jia-proc'],
    owed: [
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
  {
    step: 'assessRectification/fulfilled',
    because: 'the procuratorate has seen that it is put right (第七十七条)',
    from: () => rectifying().then('replySuggestion/rectified'),
    told: ['jia-market', 'jia-eco'],
    owed: ['(endRectification: jia-proc)', 'reportExamination: jia-proc', 'examine: jia-proc'],
  },
  {
    step: 'assessRectification/unfulfilled',
    because: 'the procuratorate has seen that it is not: owed on its old clock',
    from: () => rectifying().then('replySuggestion/rectified'),
    told: ['jia-market', 'jia-eco'],
    owed: [
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
  },
  {
    step: 'suspend',
    because: 'objective grounds suspend the review, on record above (第七十八条)',
    from: underWay,
    leads: ['suspended'],
    told: ['jia-market', 'jia-eco'],
    copied: ['suspensionDecision → jia-market', 'suspensionDecision → superior-procuratorate of jia-proc'],
    owed: [
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
      'resume: jia-proc',
    ],
    signed: ['head'],
  },
  {
    step: 'resume',
    because: 'with the grounds the suspension ends (第七十八条第二款)',
    from: suspended,
    leads: ['not-suspended'],
    told: ['jia-market', 'jia-eco'],
    copied: ['resumptionDecision → jia-market'],
    owed: [
      'rectify: jia-market',
      '(endRectification: jia-proc)',
      'reportExamination: jia-proc',
      'examine: jia-proc',
    ],
    signed: ['head'],
  },
]);

const urgent = () =>
  investigated()
    .does('decideSuggestion', { facts: { urgency: 'urgent' } })
    .then('serveSuggestion/delivered');

describe('the time of the agency (检察公益诉讼解释第二十一条第二款)', () => {
  it('is two months from service for answer and performance, rolled over the holidays', () => {
    const story = rectifying();
    expect(story.dues('reply')).toEqual({ due: endOf('2026-05-06'), conservative: endOf('2026-05-06') });
    expect(story.dues('rectify')).toEqual(story.dues('reply'));
  });

  it('is fifteen days for the answer alone where harm goes on growing', () => {
    const story = urgent();
    expect(story.duty('reply').due).toBe(endOf('2026-03-17'));
    expect(story.duty('rectify').due).toBe(endOf('2026-05-06'));
  });

  it('is kept by who answers an urgent suggestion in writing in time and is still putting things right (D-3)', () => {
    const story = urgent().at('2026-03-16 09:00').then('replySuggestion/underWay').at('2026-03-18 09:00');
    expect(story.duty('reply').standing).toBe('discharged');
    expect(story.duty('rectify').standing).toBe('open');
  });
});

describe('a reply', () => {
  it.each(['underWay', 'noMeasures'])('that is %s does not discharge the duty to put it right', (outcome) => {
    const story = rectifying().then(`replySuggestion/${outcome}`);
    expect(story.duty('reply').standing).toBe('discharged');
    expect(story.at('2026-05-07 00:00').duty('rectify').standing).toBe('overdue');
  });

  it('that the police have the case is no measure: the examination leads to suit (D-7, 第八十二条第四项)', () => {
    const story = rectifying().then('replySuggestion/noMeasures').at('2026-05-07 09:00');
    expect(story.stage).toBe('examining');
    story.then('reportExamination');
    expect(story.does('terminate/rectified').refusal).toBe('OUTCOME_NOT_OFFERED');
    const suit = { facts: { court: 'jia-court', nonPerformance: 'criminal-case' } };
    expect(story.does('sue/administrative', suit).stage).toBe('suing');
  });

  it('that all is put right waits for the procuratorate, which is not bound by it', () => {
    const story = rectifying().then('replySuggestion/rectified');
    expect(story.duty('rectify').standing).toBe('submitted');
    story.then('assessRectification/unfulfilled').at('2026-05-07 00:00');
    expect(story.duty('rectify').standing).toBe('overdue');
    expect(story.does('terminate/rectified').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('after the two months still counts', () => {
    const story = examining().then('replySuggestion/rectified', 'assessRectification/fulfilled');
    expect(story.then('reportExamination', 'terminate/rectified').referral.state.outcome).toBe('terminated');
  });

  it('is the agency’s alone', () => {
    expect(rectifying().does('replySuggestion/underWay', { by: 'jia-eco.handler' }).refusal).toBe(
      'ACT_NOT_YOURS unit',
    );
  });
});

describe('the suspension (第七十八条)', () => {
  it('needs that the agency has decided or planned, and the chief procurator', () => {
    expect(rectifying().does('suspend').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(rectifying().then('replySuggestion/noMeasures').does('suspend').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(underWay().does('suspend', { by: 'jia-proc.deputy' }).refusal).toBe('ACT_NOT_YOURS position');
  });

  it('stops all their clocks, and nothing falls due meanwhile', () => {
    const story = suspended().at('2026-07-01 09:00');
    expect(story.stage).toBe('rectifying');
    for (const duty of ['rectify', 'endRectification'])
      expect(story.duty(duty)).toMatchObject({ standing: 'suspended', due: null });
    expect(story.duty('examine').standing).toBe('pending');
    expect(story.notices).toEqual([]);
  });

  it('leaves what was left of the two months after the resumption', () => {
    // Suspended from 23:00 on 2 March to 10:00 on 12 March.
    const story = suspended().at('2026-03-12 09:00').then('resume');
    expect(story.duty('rectify')).toMatchObject({ standing: 'open', due: endOf('2026-05-12') });
  });

  it('stops the examination where that has begun, and not what was late before', () => {
    const story = underWay().at('2026-05-07 09:00').then('suspend');
    expect(story.stage).toBe('examining');
    expect(story.duty('examine').standing).toBe('suspended');
    expect(story.duty('rectify').standing).toBe('overdue');
    expect(story.does('sue/administrative').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('with an appraisal on top of it is one pause', () => {
    const story = underWay().at('2026-05-07 09:00').then('suspend', 'commissionAppraisal');
    story.at('2026-05-17 09:00').then('resume');
    expect(story.duty('examine').standing).toBe('suspended');
    story.at('2026-05-20 09:00').then('receiveAppraisal');
    expect(story.referral.state.duties.findLast(({ duty }) => duty === 'examine')?.pauses).toHaveLength(1);
    expect(story.duty('examine').standing).toBe('open');
  });
});
