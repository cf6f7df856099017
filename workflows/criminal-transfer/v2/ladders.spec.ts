import { criminalTransferV2 } from '../v2.lifecycle.js';
import { describeLadders, type Ladder } from '../../fixtures/describe-ladders.js';
import { EVERY_RULE } from '../../fixtures/story.js';
import { transfer } from './fixtures/transfer.js';
import {
  approved,
  delayDemanded,
  demanded,
  filed,
  filedUnderSupervision,
  investigating,
  notFiled,
  notTransferred,
  reasonsAccepted,
  received,
  reconsidered,
  reconsidering,
  reported,
  toldToFile,
} from './fixtures/ways.js';

const LADDERS: readonly Ladder[] = [
  {
    duty: 'decide',
    because: 'silence of the agency is for the government to end (第十六条)',
    story: reported,
    rungs: [
      ['2026-03-05 00:00', 'remind → city-eco'],
      ['2026-03-06 00:00', 'overdue → city-eco'],
      ['2026-03-07 00:00', 'government → peer-government of city-eco (may)'],
    ],
  },
  {
    duty: 'send',
    because: 'hours are short, and so is the warning (第十六条)',
    story: approved,
    rungs: [
      ['2026-03-03 03:01', 'remind → city-eco'],
      ['2026-03-03 11:01', 'overdue → city-eco'],
      ['2026-03-04 11:01', 'government → peer-government of city-eco (may)'],
    ],
  },
  {
    duty: 'sendUponOpinion',
    because: 'the procuratorate that gave the opinion learns that it was not followed (FWD-19)',
    story: () =>
      notTransferred({ facts: { domain: 'environment' }, activations: EVERY_RULE }).then(
        'opineTransfer/transfer',
      ),
    rungs: [
      ['2026-03-05 00:00', 'remind → city-eco'],
      ['2026-03-06 00:00', 'overdue → city-eco'],
      ['2026-03-06 00:00', 'procuratorate → city-proc'],
      ['2026-03-07 00:00', 'superior → line-superior of city-eco (may)'],
    ],
  },
  {
    duty: 'supplement',
    because: 'late materials are the sender’s own matter: nothing follows for the case',
    story: () => received().then('askSupplement'),
    rungs: [
      ['2026-03-05 00:00', 'remind → city-eco'],
      ['2026-03-06 00:00', 'overdue → city-eco'],
    ],
  },
  {
    duty: 'review',
    because:
      'procuratorate, sender and government all have a way against silence (规则第五百六十二条, 第十七条)',
    story: received,
    rungs: [
      ['2026-03-05 00:00', 'remind → city-police'],
      ['2026-03-06 00:00', 'overdue → city-police'],
      ['2026-03-06 00:00', 'procuratorate → city-proc'],
      ['2026-03-06 00:00', 'supervision → city-eco (may)'],
      ['2026-03-07 00:00', 'government → peer-government of city-police (may)'],
    ],
  },
  {
    duty: 'notifyDecision',
    because: 'a decision that nobody is told of is the procuratorate’s concern (FWD-08B)',
    story: () =>
      received({ facts: { domain: 'work-safety' }, activations: EVERY_RULE }).then('decideFiling/file'),
    rungs: [
      ['2026-03-05 00:00', 'remind → city-police'],
      ['2026-03-06 00:00', 'overdue → city-police'],
      ['2026-03-06 00:00', 'procuratorate → city-proc'],
    ],
  },
  {
    duty: 'reconsider',
    because: 'a right is about to be lost (FWD-12)',
    story: notFiled,
    rungs: [['2026-03-05 00:00', 'remind → city-eco']],
  },
  {
    duty: 'decideReconsideration',
    because: 'who waits in vain may turn to the procuratorate (FWD-13, 第十七条)',
    story: reconsidering,
    rungs: [
      ['2026-03-05 00:00', 'remind → city-police'],
      ['2026-03-06 00:00', 'overdue → city-police'],
      ['2026-03-06 00:00', 'supervision → city-eco (may)'],
      ['2026-03-07 00:00', 'government → peer-government of city-police (may)'],
    ],
  },
  {
    duty: 'proposeSupervision',
    because: 'nothing is lost by lateness (FWD-14)',
    story: reconsidered,
    rungs: [
      ['2026-03-05 00:00', 'remind → city-eco'],
      ['2026-03-06 00:00', 'overdue → city-eco'],
    ],
  },
  {
    duty: 'giveReasons',
    because: 'the procuratorate asked (SUP-01)',
    story: demanded,
    rungs: [
      ['2026-03-09 00:00', 'remind → city-police'],
      ['2026-03-10 00:00', 'overdue → city-police'],
      ['2026-03-10 00:00', 'procuratorate → city-proc'],
    ],
  },
  {
    duty: 'tellResult',
    because: 'the procuratorate has a term as well (SUP-02)',
    story: reasonsAccepted,
    rungs: [
      ['2026-03-12 00:00', 'remind → city-proc'],
      ['2026-03-13 00:00', 'overdue → city-proc'],
    ],
  },
  {
    duty: 'explainDelay',
    because: 'the procuratorate asked (SUP-03)',
    story: delayDemanded,
    rungs: [
      ['2026-03-13 00:00', 'remind → city-police'],
      ['2026-03-14 00:00', 'overdue → city-police'],
      ['2026-03-14 00:00', 'procuratorate → city-proc'],
    ],
  },
  {
    duty: 'fileUponNotice',
    because: 'correction and the procuratorate above come next (规则第五百六十四条, 第十七条)',
    story: toldToFile,
    rungs: [
      ['2026-03-17 00:00', 'remind → city-police'],
      ['2026-03-18 00:00', 'overdue → city-police'],
      ['2026-03-18 00:00', 'procuratorate → city-proc'],
      ['2026-03-19 00:00', 'government → peer-government of city-police (may)'],
      ['2026-03-19 00:00', 'superior → superior-procuratorate of city-proc (may)'],
    ],
  },
  {
    duty: 'handOver',
    because: 'the police wait for the goods (FWD-15)',
    story: filed,
    rungs: [
      ['2026-03-05 00:00', 'remind → city-eco'],
      ['2026-03-06 00:00', 'overdue → city-eco'],
      ['2026-03-06 00:00', 'police → city-police'],
    ],
  },
  {
    duty: 'tellMove',
    because: 'the former police owe the notice (FWD-16)',
    story: () => filed().then('moveCase'),
    rungs: [
      ['2026-03-05 00:00', 'remind → city-police'],
      ['2026-03-06 00:00', 'overdue → city-police'],
      ['2026-03-06 00:00', 'procuratorate → city-proc'],
    ],
  },
  {
    duty: 'urge',
    because: 'the procuratorate learns that it may (SUP-05)',
    story: filedUnderSupervision,
    rungs: [['2026-06-03 00:00', 'ripe → city-proc']],
  },
  {
    duty: 'tellWithdrawal',
    because: 'without the notice no penalty procedure can go on (FWD-17)',
    story: () => investigating().then('withdrawCase'),
    rungs: [
      ['2026-03-05 00:00', 'remind → city-police'],
      ['2026-03-06 00:00', 'overdue → city-police'],
      ['2026-03-06 00:00', 'procuratorate → city-proc'],
    ],
  },
  {
    duty: 'decidePenalty',
    because: 'the agency is about to lose its time (行政处罚法第六十条)',
    story: () => notFiled({ facts: { domain: 'environment', penaltyCaseFiledOn: '2026-02-02' } }),
    rungs: [
      ['2026-05-03 00:00', 'remind → city-eco'],
      ['2026-05-07 00:00', 'overdue → city-eco'],
    ],
  },
  {
    duty: 'copyPenalty',
    because: 'what was punished first is for the procuratorate to see (FWD-18)',
    story: () => reported().then('recordPenalty'),
    rungs: [
      ['2026-03-09 00:00', 'remind → city-eco'],
      ['2026-03-10 00:00', 'overdue → city-eco'],
      ['2026-03-10 00:00', 'procuratorate → city-proc'],
    ],
  },
];

describeLadders(transfer, LADDERS);

describe('a rung that leaves it to somebody to act', () => {
  it.each([
    { duty: 'review', offers: 'reportDelay', because: 'the sender may turn to the procuratorate' },
    {
      duty: 'decideReconsideration',
      offers: 'proposeSupervision',
      because: 'supervision need not wait for reconsideration',
    },
  ] as const)('of $duty offers $offers: $because', ({ duty, offers }) => {
    const { ladder } = criminalTransferV2.duties[duty];
    expect(ladder?.flatMap((rung) => rung.offers ?? [])).toEqual([offers]);
  });
});

describe('duties without a ladder', () => {
  it('are those that no text gives a number, and what is owed only where something is wrong', () => {
    const withLadder = new Set(LADDERS.map(({ duty }) => duty));
    const silent = Object.entries(criminalTransferV2.duties).filter(([id]) => !withLadder.has(id));
    expect(silent.filter(([, { ladder }]) => ladder !== undefined)).toEqual([]);
    expect(silent.filter(([, { period }]) => !('none' in period)).map(([id]) => id)).toEqual([
      'forward',
      'askSupplement',
    ]);
  });
});
