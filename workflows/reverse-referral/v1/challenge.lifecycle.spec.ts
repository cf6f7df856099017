import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { approved, examined, examining, proposed, terminationProposed } from './fixtures/ways.js';

describeSteps([
  {
    step: 'recordService',
    because: 'the victim has seven days from there (刑事诉讼规则第三百七十七条)',
    from: examining,
    owed: ['examine: city-proc', '(complaintPeriod: city-proc)'],
  },
  {
    step: 'suspend/objection',
    because: 'the police ask for reconsideration (第十三条)',
    from: examining,
    leads: ['objected'],
    told: ['city-natres'],
    owed: ['examine: city-proc', 'settleObjection: city-proc'],
  },
  {
    step: 'suspend/complaint',
    because: 'the victim complains (第十三条)',
    from: examining,
    leads: ['complained'],
    told: ['city-natres'],
    owed: ['examine: city-proc', 'followComplaint: city-proc'],
  },
  {
    step: 'suspend/privateProsecution',
    because: 'the victim prosecutes (第十三条)',
    from: examining,
    leads: ['privately-prosecuted'],
    told: ['city-natres'],
    owed: ['examine: city-proc', 'followSuit: city-proc'],
  },
  {
    step: 'resume/objection',
    because: 'the decision is upheld, and the clock runs again (第十三条)',
    from: () => examining().then('suspend/objection'),
    leads: ['no-objection'],
    told: ['city-natres'],
    owed: ['examine: city-proc'],
  },
  {
    step: 'resume/complaint',
    because: 'the complaint changed nothing (第十三条)',
    from: () => examining().then('suspend/complaint'),
    leads: ['no-complaint'],
    told: ['city-natres'],
    owed: ['examine: city-proc'],
  },
  {
    step: 'resume/privateProsecution',
    because: 'the court did not take the suit, or dismissed it (第十三条)',
    from: () => examining().then('suspend/privateProsecution'),
    leads: ['no-private-prosecution'],
    told: ['city-natres'],
    owed: ['examine: city-proc'],
  },
]);

describe('a challenge to the decision (第十三条)', () => {
  it('must suspend: nothing is concluded, approved or served while it is under way', () => {
    expect(examined().then('suspend/complaint').does('concludeExamination/ownLevel').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(proposed().then('suspend/objection').does('decideOpinion/approve').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(terminationProposed().then('suspend/complaint').does('decideTermination/terminate').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(approved().then('suspend/privateProsecution').does('serve/ordinary').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(approved('superiorLevel').then('suspend/objection').does('reportUpward').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(approved('subordinateLevel').then('suspend/objection').does('instruct').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
  });

  it('stops the clock from the day it comes to the day its end is received', () => {
    const story = examining().does('suspend/objection', { at: '2026-03-04 09:00' });
    expect(story.duty('examine')).toMatchObject({ standing: 'suspended', due: null });
    // Ten working days from Monday 2 March end on the 16th; two of them were used when the clock stopped.
    story.does('resume/objection', { at: '2026-04-01 09:00' });
    expect(story.duty('examine')).toMatchObject({ standing: 'open', due: endOf('2026-04-14') });
  });

  it('beside another makes one pause, which ends with the last of them', () => {
    const story = examining()
      .does('suspend/objection', { at: '2026-03-04 09:00' })
      .does('suspend/complaint', { at: '2026-03-10 09:00' })
      .does('resume/objection', { at: '2026-03-20 09:00' });
    expect(story.duty('examine').standing).toBe('suspended');
    story.does('resume/complaint', { at: '2026-04-01 09:00' });
    expect(story.duty('examine')).toMatchObject({ standing: 'open', due: endOf('2026-04-14') });
  });

  it('and a consultation make one pause too', () => {
    const story = examined()
      .does('consult', { at: '2026-03-04 09:00' })
      .does('suspend/privateProsecution', { at: '2026-03-10 09:00' })
      .does('answerConsultation/agree', { at: '2026-03-20 09:00' });
    expect(story.duty('examine').standing).toBe('suspended');
    story.does('resume/privateProsecution', { at: '2026-04-01 09:00' });
    expect(story.duty('examine').due).toBe(endOf('2026-04-14'));
  });

  it('of each kind is followed until its own end, and only then', () => {
    const story = examining().then('suspend/objection', 'suspend/complaint', 'suspend/privateProsecution');
    expect(story.does('suspend/complaint').refusal).toMatch(/^ACT_NOT_LAWFUL/);
    expect(story.then('resume/complaint').owed).toEqual([
      'examine: city-proc',
      'settleObjection: city-proc',
      'followSuit: city-proc',
    ]);
  });

  it('of the police is decided within thirty days; no text of the catalogue gives the superior’s time', () => {
    expect(examining().then('suspend/objection').duty('settleObjection').due).toBe(endOf('2026-04-01'));
    const review = examining().does('suspend/objection', { facts: { objectionKind: 'review' } });
    expect(review.duty('settleObjection').due).toBeNull();
  });

  it('holds up what is approved as well, and the service goes on after it', () => {
    const story = approved().then('suspend/complaint');
    expect(story.duty('issue').standing).toBe('suspended');
    expect(story.then('resume/complaint', 'serve/ordinary').stage).toBe('served');
  });

  it('that succeeds takes the decision away, and ends the matter', () => {
    const story = examining().then('suspend/objection', 'lapse');
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'lapsed' });
  });
});

describe('the victim’s seven days (刑事诉讼规则第三百七十七条)', () => {
  it('run from the service, roll over a Sunday, and hold up nothing', () => {
    const story = examining().does('recordService', { facts: { victimServedOn: '2026-03-01' } });
    expect(story.duty('complaintPeriod').due).toBe(endOf('2026-03-09'));
    expect(story.duty('examine').standing).toBe('open');
  });

  it('bar no complaint that comes later: it suspends as well (第三百八十二条)', () => {
    const story = examining().then('recordService').at('2026-03-13 09:00');
    expect(story.does('suspend/complaint').track('complaint')).toBe('complained');
  });

  it('are put on record once', () => {
    expect(examining().then('recordService').does('recordService').refusal).toBe('ACT_NOT_LAWFUL condition');
  });
});
