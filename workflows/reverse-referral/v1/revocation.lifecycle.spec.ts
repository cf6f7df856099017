import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  approved,
  decided,
  denied,
  examining,
  filed,
  handedOver,
  proposed,
  punished,
  repliedPunished,
  reportedUpward,
  revoked,
  revokedAfterPenalty,
  served,
  terminationProposed,
  unpunished,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'lapse',
    because: 'before service nothing is left to be done',
    from: examining,
    leads: ['lapsed'],
    told: ['city-natres'],
    owed: [],
  },
  {
    step: 'announceRevocation',
    because: 'the authority is told, and puts in order what it has begun (B8r)',
    from: filed,
    leads: ['revoked'],
    told: ['city-eco', 'city-natres'],
    copied: ['revocation → city-eco'],
    owed: ['settleRevocation: city-eco'],
  },
  {
    step: 'settleRevocation/stop',
    because: 'proceedings without a penalty end',
    from: revoked,
    leads: ['lapsed'],
    told: ['city-proc', 'city-natres'],
    owed: [],
  },
  {
    step: 'settleRevocation/withdraw',
    because: 'a penalty is withdrawn',
    from: revokedAfterPenalty,
    leads: ['lapsed'],
    told: ['city-proc', 'city-natres'],
    owed: [],
  },
  {
    step: 'settleRevocation/offset',
    because: 'or stands, and counts towards the fine (行政处罚法第三十五条)',
    from: revokedAfterPenalty,
    leads: ['lapsed'],
    told: ['city-proc', 'city-natres'],
    owed: [],
  },
]);

describe('a decision that is revoked (B8r)', () => {
  it.each([
    { where: 'right away', story: decided },
    { where: 'after the handing over', story: handedOver },
    { where: 'during the examination', story: examining },
    { where: 'before the approval', story: proposed },
    { where: 'before the end', story: terminationProposed },
    { where: 'before the service', story: approved },
    { where: 'at the procuratorate above', story: reportedUpward },
  ])('ends the matter $where', ({ story }) => {
    expect(story().then('lapse').referral.state).toMatchObject({ final: true, outcome: 'lapsed' });
    expect(story().does('announceRevocation').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it.each([
    { where: 'before the filing', story: served },
    { where: 'while jurisdiction is denied', story: denied },
    { where: 'during the proceedings', story: filed },
    { where: 'after the penalty', story: punished },
    { where: 'after the decision against one', story: unpunished },
    { where: 'after the answer', story: repliedPunished },
  ])('is told to the authority $where, which owes nothing else from then on', ({ story }) => {
    expect(story().then('announceRevocation').owed).toEqual(['settleRevocation: city-eco']);
    expect(story().does('lapse').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('leaves a penalty that was imposed to be withdrawn or counted, and proceedings to be stopped', () => {
    expect(revoked().does('settleRevocation/withdraw').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(revoked().does('settleRevocation/offset').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(revokedAfterPenalty().does('settleRevocation/stop').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('is known to whoever decided, though another procuratorate gave the opinion', () => {
    const story = reportedUpward().then('considerReport/take', 'lapse');
    expect(story.told).toEqual(['prov-proc', 'city-natres']);
  });
});
