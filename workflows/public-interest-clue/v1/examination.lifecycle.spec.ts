import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  unknown,
  afterKin,
  announcing,
  civilExamining,
  civilInvestigated,
  examined,
  examining,
  extended,
  furtherAsked,
  investigated,
  investigating,
  moved,
  rectifying,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'reportExamination',
    because: 'the report stays within the procuratorate (第七十九条)',
    from: examining,
    owed: ['reply: jia-market', 'rectify: jia-market', 'examine: jia-proc'],
  },
  {
    step: 'extendExamination/administrative',
    because: 'the chief procurator may add a month (第四十七条第四款)',
    from: examined,
    leads: ['extended-term'],
    owed: ['reply: jia-market', 'rectify: jia-market', 'examine: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'extendExamination/civil',
    because: 'the chief procurator may add a month (第四十七条第四款)',
    from: civilExamining,
    leads: ['extended-term'],
    owed: ['examineCivil: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'requestFurtherExtension',
    because: 'more is for the procuratorate above (第四十七条第四款)',
    from: extended,
    leads: ['further-term-requested'],
    told: ['city-proc'],
    owed: [
      'reply: jia-market',
      'rectify: jia-market',
      'examine: jia-proc',
      'decideFurtherExtension: city-proc',
    ],
    signed: ['head'],
  },
  {
    step: 'decideFurtherExtension/approve',
    because: 'it sets the day: the text names no length',
    from: furtherAsked,
    leads: ['further-term'],
    told: ['jia-proc', 'jia-eco'],
    owed: ['reply: jia-market', 'rectify: jia-market', 'examineFurther: jia-proc'],
  },
  {
    step: 'decideFurtherExtension/decline',
    because: 'it need not',
    from: furtherAsked,
    leads: ['extended-term'],
    told: ['jia-proc', 'jia-eco'],
    owed: ['reply: jia-market', 'rectify: jia-market', 'examine: jia-proc'],
  },
  {
    step: 'decideFurtherExtension/designate',
    because: 'where the case is ripe it may name another to sue (第四十七条第四款)',
    from: furtherAsked,
    leads: ['suit-transferred', 'ordinary-term'],
    told: ['yi-proc', 'jia-eco', 'jia-proc', 'jia-market'],
    owed: ['rectify: jia-market', 'receiveSuit: yi-proc'],
  },
  {
    step: 'moveSuit/administrative',
    because: 'the court belongs to another procuratorate (第十六条, 第七十九条)',
    from: examined,
    leads: ['suit-transferred'],
    told: ['yi-proc', 'jia-market', 'jia-eco'],
    copied: ['caseTransferLetter → yi-proc'],
    owed: ['rectify: jia-market', 'receiveSuit: yi-proc'],
    signed: ['head'],
  },
  {
    step: 'moveSuit/civil',
    because: 'the court belongs to another procuratorate (第十六条, 第九十四条)',
    from: civilExamining,
    leads: ['suit-transferred'],
    told: ['yi-proc', 'jia-eco'],
    copied: ['caseTransferLetter → yi-proc'],
    owed: ['receiveSuit: yi-proc'],
    signed: ['head'],
  },
  {
    step: 'receiveSuit/administrative',
    because: 'its month runs from the receipt of the case (第四十七条第三款)',
    from: moved,
    leads: ['examining'],
    told: ['jia-proc', 'jia-eco'],
    owed: ['rectify: jia-market', 'reportExamination: yi-proc', 'examine: yi-proc'],
  },
  {
    step: 'receiveSuit/civil',
    because: 'its three months run from the receipt of the case (第四十七条第三款)',
    from: () => civilExamining().then('moveSuit/civil'),
    leads: ['civil-examining'],
    told: ['jia-proc', 'jia-eco'],
    owed: ['reportExamination: yi-proc', 'examineCivil: yi-proc'],
  },
  {
    step: 'sue/administrative',
    because: 'the agency goes on in breach of its duty (第八十一条, 第八十二条)',
    from: examined,
    leads: ['suing'],
    told: ['jia-court', 'jia-market', 'jia-eco'],
    copied: ['indictment → jia-court', 'indictment → jia-market'],
    owed: ['recordIndictment: jia-proc', 'recordJudgment: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'sue/civil',
    because: 'nobody else has sued (第九十六条)',
    from: civilExamining,
    leads: ['suing'],
    told: ['jia-court', 'jia-eco'],
    copied: ['indictment → jia-court'],
    owed: ['recordIndictment: jia-proc', 'recordJudgment: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'sue/attached',
    because: 'together with the criminal case (第九十七条)',
    from: civilExamining,
    leads: ['suing'],
    told: ['jia-court', 'jia-eco'],
    copied: ['indictment → jia-court'],
    owed: ['recordIndictment: jia-proc', 'recordJudgment: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'sue/afterKin',
    because: 'the kin of heroes and martyrs do not sue (第九十六条第三项)',
    from: afterKin,
    leads: ['suing'],
    told: ['jia-court', 'jia-eco'],
    copied: ['indictment → jia-court'],
    owed: ['recordIndictment: jia-proc', 'recordJudgment: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'terminate/noViolation',
    because: 'there was no breach (第七十四条第一项)',
    from: investigated,
    leads: ['terminated'],
    told: ['jia-eco', 'jia-market'],
    copied: ['terminationDecision → jia-market'],
    owed: ['feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'terminate/protected',
    because: 'the public interest is safe (第七十四条第二项)',
    from: civilInvestigated,
    leads: ['terminated'],
    told: ['jia-eco'],
    owed: ['feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'terminate/rectified',
    because: 'the procuratorate has seen that all is put right (第七十四条第三项, 第八十条)',
    from: () =>
      rectifying().then('replySuggestion/rectified', 'assessRectification/fulfilled', 'reportExamination'),
    leads: ['terminated'],
    told: ['jia-eco', 'jia-market'],
    copied: ['terminationDecision → jia-market'],
    owed: ['feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'terminate/other',
    because: 'another ground, which is named (第七十四条第四项)',
    from: examined,
    leads: ['terminated'],
    told: ['jia-eco', 'jia-market'],
    copied: ['terminationDecision → jia-market'],
    owed: ['feedBack: jia-proc'],
    signed: ['head'],
  },
]);

describe('the examination against an agency (第四十七条第一款, 1 month)', () => {
  it('of a suggestion served on 1 August 2025 begins on 9 October and ends on 10 November (D-1)', () => {
    const story = rectifying({ at: '2025-08-01 09:00' });
    expect(story.duty('rectify').due).toBe(endOf('2025-10-09'));
    expect(story.duty('examine').standing).toBe('pending');
    story.at('2025-10-10 09:00');
    expect(story.stage).toBe('examining');
    expect(story.dues('examine')).toEqual({ due: endOf('2025-11-10'), conservative: endOf('2025-11-10') });
  });

  it('begins where the period ends, also while the procuratorate judges a reply', () => {
    const story = rectifying().then('replySuggestion/rectified').at('2026-05-07 09:00');
    expect(story.stage).toBe('examining');
    expect(story.duty('examine').due).toBe(endOf('2026-06-08'));
    expect(story.owed).toContain('assessRectification: jia-proc');
  });

  it('tells agency and finder that it has begun', () => {
    const { told } = examining();
    expect(told).toEqual(expect.arrayContaining(['jia-proc', 'jia-market', 'jia-eco']));
  });

  it('leads to no suit before it has begun, and to none without its report', () => {
    expect(rectifying().does('sue/administrative').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(examining().does('sue/administrative').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('need not be waited for where all has been put right before', () => {
    const story = rectifying().then('replySuggestion/rectified', 'assessRectification/fulfilled');
    expect(story.does('terminate/rectified').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.then('reportExamination', 'terminate/rectified').stage).toBe('terminated');
  });
});

describe('a longer examination (第四十七条第四款)', () => {
  it('is a month more for agency and wrongdoer, once', () => {
    expect(extended().duty('examine').due).toBe(endOf('2026-07-06'));
    expect(extended().does('extendExamination/administrative').refusal).toBe('ACT_NOT_LAWFUL stage');
    const story = civilExamining();
    expect(story.duty('examineCivil').due).toBe(endOf('2026-07-01'));
    expect(story.then('extendExamination/civil').duty('examineCivil').due).toBe(endOf('2026-08-03'));
  });

  it('is for each kind of case in its own way', () => {
    expect(examined().does('extendExamination/civil').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(civilExamining().does('extendExamination/administrative').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('comes before the time has run out', () => {
    const story = examined().at('2026-06-09 09:00');
    expect(story.duty('examine').standing).toBe('overdue');
    expect(story.does('extendExamination/administrative').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('beyond that is until the day that the procuratorate above sets', () => {
    const story = furtherAsked().then('decideFurtherExtension/approve');
    expect(story.duty('examineFurther')).toMatchObject({ unit: 'jia-proc', due: endOf('2026-09-30') });
    expect(story.duty('examine').standing).toBe('waived');
    expect(story.then('sue/administrative').duty('examineFurther').standing).toBe('discharged');
  });

  it('need not be: another procuratorate may be named where the case is ripe, of agencies alone', () => {
    const civil = civilExamining().then('extendExamination/civil', 'requestFurtherExtension');
    expect(civil.offered('city-proc.handler')).toEqual([
      'decideFurtherExtension/approve',
      'decideFurtherExtension/decline',
    ]);
    const story = furtherAsked().then('decideFurtherExtension/designate');
    expect(story.referral.state.parties['procuratorate']).toBe('yi-proc');
  });
});

describe('a case that goes to another procuratorate (第四十七条第三款)', () => {
  it('has a month from its receipt there', () => {
    const story = moved()
      .at('2026-05-20 08:00')
      .does('receiveSuit/administrative', { by: 'yi-proc.handler' });
    expect(story.duty('examine')).toMatchObject({ unit: 'yi-proc', due: endOf('2026-06-22') });
  });

  it('is received as what it is', () => {
    expect(moved().does('receiveSuit/civil', { by: 'yi-proc.handler' }).refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('leaves the agency where it was: late', () => {
    expect(moved().duty('rectify').standing).toBe('overdue');
  });
});

describe('an end without suit', () => {
  it('needs the report on the investigation while there is one', () => {
    expect(investigating().does('terminate/noViolation').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('needs none where nobody has been found (第二十九条)', () => {
    expect(unknown().then('terminate/other').stage).toBe('terminated');
  });

  it('is the chief procurator’s', () => {
    expect(investigated().does('terminate/noViolation', { by: 'jia-proc.deputy' }).refusal).toBe(
      'ACT_NOT_YOURS position',
    );
  });

  it('against a wrongdoer is never that an agency has put things right', () => {
    expect(announcing().then('reportExamination').does('terminate/rectified').refusal).toBe(
      'OUTCOME_NOT_OFFERED',
    );
  });
});
