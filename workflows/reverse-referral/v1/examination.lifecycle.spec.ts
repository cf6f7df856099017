import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { agreed, decided, examined, examining, proposed, terminationProposed } from './fixtures/ways.js';

describeSteps([
  {
    step: 'recordViolationEnd',
    because: 'the last day of the limitation is on record (行政处罚法第三十六条)',
    from: examining,
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
  {
    step: 'examineLimitation/inTime',
    because: 'the violation was found within two years',
    from: () => examining().then('recordViolationEnd'),
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
  {
    step: 'examineLimitation/inTimeWithinFive',
    because: 'life, health or finance were harmed: five years',
    from: () => examining().then('recordViolationEnd'),
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
  {
    step: 'examineLimitation/expired',
    because: 'too late to punish',
    from: () => examining().then('recordViolationEnd'),
    owed: ['examine: city-proc', '(limitation: city-proc)'],
  },
  {
    step: 'explainDeparture',
    because: 'who does not follow the criminal department says why (第十四条)',
    from: examining,
    owed: ['examine: city-proc'],
  },
  {
    step: 'reviewImpact',
    because: 'the effect on an enterprise is assessed (A04)',
    from: () => examining({ facts: { enterprise: true } }),
    owed: ['examine: city-proc'],
  },
  {
    step: 'extendExamination',
    because: 'the chief procurator names another day (第十二条)',
    from: examining,
    owed: ['examineFurther: city-proc'],
    signed: ['head'],
  },
  {
    step: 'concludeExamination/ownLevel',
    because: 'a penalty is due, and the authority is of this level (第十二条)',
    from: examined,
    leads: ['opinion-proposed'],
    owed: ['(limitation: city-proc)', 'decideOpinion: city-proc'],
  },
  {
    step: 'concludeExamination/superiorLevel',
    because: 'a penalty is due from an authority above',
    from: examined,
    leads: ['opinion-proposed'],
    owed: ['(limitation: city-proc)', 'decideOpinion: city-proc'],
  },
  {
    step: 'concludeExamination/subordinateLevel',
    because: 'a penalty is due from an authority below',
    from: examined,
    leads: ['opinion-proposed'],
    owed: ['(limitation: city-proc)', 'decideOpinion: city-proc'],
  },
  {
    step: 'concludeExamination/elsewhere',
    because: 'a penalty is due elsewhere, and the procuratorate there agrees',
    from: agreed,
    leads: ['opinion-proposed'],
    owed: ['(limitation: city-proc)', 'decideOpinion: city-proc'],
  },
  {
    step: 'concludeExamination/noPenalty',
    because: 'no penalty is due, on a named ground',
    from: () => examining().then('explainDeparture'),
    leads: ['termination-proposed'],
    owed: ['decideTermination: city-proc'],
  },
  {
    step: 'decideOpinion/approve',
    because: 'the opinion is approved, and owed to the authority',
    from: proposed,
    leads: ['opinion-approved'],
    owed: ['issue: city-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideOpinion/sendBack',
    because: 'the examination goes on, on its old clock',
    from: proposed,
    leads: ['examining'],
    owed: ['examine: city-proc', '(limitation: city-proc)'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideTermination/terminate',
    because: 'the chief procurator ends it, and the sending agency is told',
    from: terminationProposed,
    leads: ['terminated'],
    told: ['city-natres'],
    owed: [],
    signed: ['head'],
  },
  {
    step: 'decideTermination/sendBack',
    because: 'the examination goes on, on its old clock',
    from: terminationProposed,
    leads: ['examining'],
    owed: ['examine: city-proc'],
    signed: ['head'],
  },
]);

describe('the examination (第十二条, 10 working days)', () => {
  const registered = () =>
    decided({ at: '2026-02-11 10:00' }).does('handOver').does('register', { at: '2026-02-14 10:00' });

  it('registered on 14 February 2026 is due on 6 March (B-1)', () => {
    expect(registered().duty('examine').due).toBe(endOf('2026-03-06'));
  });

  it('concluded in time waits for the approval without being late', () => {
    const story = examined().then('concludeExamination/ownLevel').at('2026-04-30 09:00');
    expect(story.duty('examine').standing).toBe('submitted');
    expect(story.then('decideOpinion/approve').duty('examine').standing).toBe('discharged');
  });

  it('sent back is on its old clock', () => {
    const due = examined().duty('examine').due;
    expect(proposed().then('decideOpinion/sendBack').duty('examine')).toMatchObject({
      standing: 'open',
      due,
    });
    expect(terminationProposed().then('decideTermination/sendBack').duty('examine').due).toBe(due);
  });

  it('lengthened by the chief procurator ends on the day named, and again on another', () => {
    const story = examining().then('extendExamination');
    expect(story.duty('examineFurther').due).toBe(endOf('2026-04-10'));
    story.does('extendExamination', { facts: { examineBy: '2026-05-15', extensionGround: 'text-1' } });
    expect(story.duty('examineFurther').due).toBe(endOf('2026-05-15'));
  });

  it('is not lengthened once its time has passed', () => {
    expect(examining().at('2026-03-20 09:00').does('extendExamination').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
  });

  it('lengthened is concluded and sent back like any other', () => {
    const story = examined().then('extendExamination', 'concludeExamination/ownLevel');
    expect(story.duty('examineFurther').standing).toBe('submitted');
    expect(story.then('decideOpinion/sendBack').duty('examineFurther').standing).toBe('open');
  });

  it('shows nobody outside what it is about to conclude', () => {
    const { stages } = decided().definition;
    const inside = [
      'handed-over',
      'examining',
      'opinion-proposed',
      'termination-proposed',
      'opinion-approved',
    ];
    expect(inside.map((stage) => stages[stage]?.publicAlias)).toEqual(inside.map(() => '审查中'));
  });
});

describe('the view of the criminal department (第十四条)', () => {
  it('for a penalty is departed from only with a reason', () => {
    expect(examined().does('concludeExamination/noPenalty').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(terminationProposed().stage).toBe('termination-proposed');
  });

  it('against a penalty likewise', () => {
    const doubted = () =>
      decided()
        .does('handOver', { facts: { prosecutorsView: 'no-penalty' } })
        .then('register', 'recordViolationEnd', 'examineLimitation/inTime');
    expect(doubted().does('concludeExamination/ownLevel').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(doubted().then('explainDeparture').does('concludeExamination/ownLevel').stage).toBe(
      'opinion-proposed',
    );
    expect(doubted().does('concludeExamination/noPenalty').stage).toBe('termination-proposed');
  });
});

describe('the limitation (行政处罚法第三十六条, 2 years)', () => {
  const ended = (violationEndedOn: string) =>
    examining().does('recordViolationEnd', { facts: { violationEndedOn } });

  it('found two years and one month after its end, a violation ends the examination (B-7)', () => {
    const story = ended('2023-12-20');
    expect(story.duty('limitation').due).toBe(endOf('2025-12-22'));
    expect(story.dues('limitation').conservative).toBe(endOf('2025-12-20'));
    story.does('examineLimitation/expired', { facts: { discoveredOn: '2026-01-20' } });
    story.then('explainDeparture');
    expect(story.does('concludeExamination/ownLevel').refusal).toBe('OUTCOME_NOT_OFFERED');
    story
      .does('concludeExamination/noPenalty', { facts: { terminationGround: 'time-barred' } })
      .then('decideTermination/terminate');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'terminated' });
    expect(story.told).toEqual(['city-natres']);
  });

  it('is five years where life, health or finance were harmed', () => {
    const story = ended('2023-12-20').does('examineLimitation/inTimeWithinFive', {
      facts: { discoveredOn: '2026-01-20' },
    });
    expect(story.duty('limitation').due).toBe(endOf('2028-12-20'));
    expect(story.does('concludeExamination/ownLevel').stage).toBe('opinion-proposed');
  });

  it('is not examined before its beginning is on record, nor is an opinion without it', () => {
    expect(examining().does('examineLimitation/inTime').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(examining().does('concludeExamination/ownLevel').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('is put on record once: what was mistaken is corrected', () => {
    expect(ended('2023-12-20').does('recordViolationEnd').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(examining().then('explainDeparture').does('explainDeparture').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
  });

  it('makes nobody late', () => {
    expect(ended('2023-12-20').duty('limitation').standing).toBe('open');
  });
});

describe('an enterprise (A04)', () => {
  const ofAnEnterprise = { facts: { enterprise: true } };

  it('gets no opinion before the effect on its business has been assessed', () => {
    expect(examining(ofAnEnterprise).owed).toContain('reviewImpact: city-proc');
    const story = proposed('ownLevel', ofAnEnterprise);
    expect(story.does('decideOpinion/approve').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(story.then('reviewImpact', 'decideOpinion/approve').stage).toBe('opinion-approved');
  });

  it('is asked for nowhere else', () => {
    expect(examining({ facts: { enterprise: false } }).owed).toEqual(['examine: city-proc']);
  });
});
