import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { agreed, investigated, investigating, negotiating } from './fixtures/ways.js';

describeSteps([
  {
    step: 'proposeNegotiation',
    because: 'it may be held from the filing on (第七十条第一款)',
    from: investigating,
    leads: ['negotiation-proposed'],
    told: ['jia-market'],
    copied: ['negotiationLetter → jia-market', 'factConfirmation → jia-market'],
    owed: ['investigate: jia-proc', 'holdNegotiation: jia-proc'],
    allows: { documents: ['factConfirmation'] },
  },
  {
    step: 'holdNegotiation/consensus',
    because: 'the agreed plan has a day of its own, and minutes (B04, 第七十条第二款)',
    from: negotiating,
    leads: ['plan-agreed'],
    told: ['jia-market', 'jia-eco'],
    copied: ['negotiationMinutes → jia-market', 'rectificationPlan → jia-market'],
    owed: ['investigate: jia-proc', 'carryOutPlan: jia-market'],
  },
  {
    step: 'holdNegotiation/noConsensus',
    because: 'minutes are made of that as well, and the conclusion stays owed (B04)',
    from: negotiating,
    leads: ['negotiation-failed'],
    told: ['jia-market', 'jia-eco'],
    copied: ['negotiationMinutes → jia-market'],
    owed: ['investigate: jia-proc'],
  },
  {
    step: 'reportPlan',
    because: 'the agency says that it is done, and the procuratorate looks',
    from: agreed,
    told: ['jia-proc'],
    copied: ['rectificationEvidence → jia-proc'],
    owed: ['investigate: jia-proc', 'verifyPlan: jia-proc'],
  },
  {
    step: 'verifyPlan/fulfilled',
    because: 'it is done',
    from: () => agreed().then('reportPlan'),
    leads: ['plan-carried-out'],
    told: ['jia-market', 'jia-eco'],
    owed: ['investigate: jia-proc'],
  },
  {
    step: 'verifyPlan/unfulfilled',
    because: 'it is not done: the plan is owed on its old day',
    from: () => agreed().then('reportPlan'),
    told: ['jia-market'],
    owed: ['investigate: jia-proc', 'carryOutPlan: jia-market'],
  },
]);

describe('the negotiation (B04, 第七十条)', () => {
  it('is no condition of a suggestion', () => {
    expect(investigated().then('decideSuggestion').stage).toBe('suggestion-decided');
  });

  it('may be held again where the first came to nothing', () => {
    const story = negotiating().then('holdNegotiation/noConsensus', 'proposeNegotiation');
    expect(story.track('negotiation')).toBe('negotiation-proposed');
  });

  it('that comes to nothing leaves the suggestion as the next step, and what is chosen is on record', () => {
    const story = negotiating().then('holdNegotiation/noConsensus', 'reportInvestigation');
    expect(story.owed).toEqual(['conclude: jia-proc']);
    expect(story.offered('jia-proc.head')).toContain('decideSuggestion');
    expect(story.then('decideSuggestion').track('negotiation')).toBe('not-negotiating');
  });

  it('binds by the day of the agreed plan: later the suggestion is offered', () => {
    const story = agreed();
    expect(story.duty('carryOutPlan')).toMatchObject({ unit: 'jia-market', due: endOf('2026-03-31') });
    story.then('reportInvestigation').at('2026-04-01 00:00');
    expect(story.notices).toContain('carryOutPlan/suggestion → jia-proc (may)');
    expect(story.duty('carryOutPlan').standing).toBe('overdue');
    expect(story.offered('jia-proc.head')).toContain('decideSuggestion');
  });

  it('whose plan was carried out may end the case', () => {
    const story = agreed().then('reportPlan', 'verifyPlan/fulfilled', 'reportInvestigation');
    expect(story.then('terminate/rectified').referral.state.outcome).toBe('terminated');
  });

  it('is not bound by what the agency says of its plan', () => {
    const story = agreed().then('reportPlan', 'verifyPlan/unfulfilled').at('2026-04-01 00:00');
    expect(story.duty('carryOutPlan').standing).toBe('overdue');
    expect(story.then('reportPlan').duty('carryOutPlan').standing).toBe('submitted');
  });
});
