import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  demanded,
  notFiled,
  proposed,
  reasonsAccepted,
  reasonsGiven,
  reconsidered,
  reconsidering,
} from './fixtures/ways.js';

const still = ['(reconsider: city-eco)', 'handle: city-eco'];

describeSteps([
  {
    step: 'proposeSupervision',
    because: 'the agency may turn to the procuratorate without reconsideration (第九条第一款)',
    from: notFiled,
    leads: ['supervision-proposed'],
    told: ['city-proc'],
    copied: ['supervisionProposal → city-proc'],
    owed: [...still, 'examineProposal: city-proc'],
  },
  {
    step: 'demandReasons',
    because: 'the police must say why (规则第五百六十条)',
    from: proposed,
    leads: ['reasons-demanded'],
    told: ['city-police', 'city-eco'],
    copied: ['demandForReasons → city-police'],
    owed: [...still, 'giveReasons: city-police'],
  },
  {
    step: 'declineProposal',
    because: 'what needs no reasons is answered with one',
    from: proposed,
    leads: ['supervision-closed'],
    told: ['city-eco'],
    copied: ['resultNotice → city-eco'],
    owed: still,
  },
  {
    step: 'giveReasons/notFiled',
    because: 'the procuratorate weighs what the police wrote',
    from: demanded,
    leads: ['reasons-given'],
    told: ['city-proc'],
    copied: ['reasonsStatement → city-proc'],
    owed: [...still, 'assessReasons: city-proc'],
  },
  {
    step: 'giveReasons/filed',
    because: 'the police file the case after all, and say so (规则第五百六十条)',
    from: demanded,
    leads: ['filing-decided', 'unsupervised'],
    told: ['city-proc', 'city-eco'],
    copied: ['reasonsStatement → city-proc', 'filingDecision → city-proc'],
    owed: ['notifyDecision: city-police', '(urge: city-proc)'],
  },
  {
    step: 'assessReasons/accepted',
    because: 'the reasons stand, and whoever asked has to be told (规则第五百六十一条)',
    from: reasonsGiven,
    leads: ['reasons-accepted'],
    owed: [...still, 'tellResult: city-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'assessReasons/rejected',
    because: 'the reasons do not stand, and the police are told to file (规则第五百六十一条)',
    from: reasonsGiven,
    leads: ['told-to-file'],
    told: ['city-police', 'city-eco'],
    copied: ['noticeToFile → city-police'],
    owed: [...still, 'fileUponNotice: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'tellResult',
    because: 'the agency learns the grounds (规则第五百六十一条第二款)',
    from: reasonsAccepted,
    leads: ['supervision-closed'],
    told: ['city-eco', 'city-police'],
    copied: ['resultNotice → city-eco'],
    owed: still,
  },
]);

describe('supervision of a decision not to file', () => {
  it.each([
    { how: 'without reconsideration', story: notFiled },
    { how: 'beside reconsideration', story: reconsidering },
    { how: 'after reconsideration', story: reconsidered },
    { how: 'after the three days for reconsideration', story: () => notFiled().at('2026-03-10 09:00') },
  ])('may be proposed $how', ({ story }) => {
    expect(story().then('proposeSupervision').track('supervision')).toBe('supervision-proposed');
  });

  it('is proposed once', () => {
    expect(proposed().does('proposeSupervision').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('needs nobody’s proposal', () => {
    expect(notFiled().then('demandReasons').owed).toContain('giveReasons: city-police');
  });

  it('asks for the reasons within seven days (SUP-01)', () => {
    expect(demanded().duty('giveReasons').due).toBe(endOf('2026-03-09'));
  });

  it('tells within ten days that the reasons stand (SUP-02)', () => {
    expect(reasonsAccepted().duty('tellResult').due).toBe(endOf('2026-03-12'));
  });

  it('that ended is not begun again of its own motion', () => {
    expect(reasonsAccepted().then('tellResult').does('demandReasons').refusal).toBe('ACT_NOT_LAWFUL stage');
  });
});
