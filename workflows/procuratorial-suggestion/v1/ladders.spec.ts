import { describeLadders } from '../../fixtures/describe-ladders.js';
import { suggestion } from './fixtures/suggestion.js';
import { investigating, rectifying, sent, served, servedWithDay } from './fixtures/ways.js';

describeLadders(suggestion, [
  {
    duty: 'concludeInvestigation',
    because: 'an investigation that drags on is the procuratorate’s own matter (第十五条)',
    story: investigating,
    rungs: [
      ['2026-05-02 00:00', 'remind-last → city-proc'],
      ['2026-05-07 00:00', 'overdue → city-proc'],
    ],
  },
  {
    duty: 'fileWithSuperior',
    because: 'what is not on record above is the procuratorate’s own matter (第二十一条)',
    story: sent,
    rungs: [
      ['2026-03-07 00:00', 'remind-last → city-proc'],
      ['2026-03-10 00:00', 'overdue → city-proc'],
    ],
  },
  {
    duty: 'object',
    because: 'a right is about to be lost (第十六条第五项)',
    story: served,
    rungs: [['2026-03-16 00:00', 'remind-last → city-market']],
  },
  {
    duty: 'reply',
    because:
      'left alone it reminds, falls overdue, is the procuratorate’s to urge, and then for others (第二十五条)',
    story: served,
    rungs: [
      ['2026-04-26 00:00', 'remind → city-market'],
      ['2026-05-02 00:00', 'remind-last → city-market'],
      ['2026-05-07 00:00', 'overdue → city-market'],
      ['2026-05-07 00:00', 'issuer → city-proc'],
      ['2026-05-10 00:00', 'superior → nobody (may)'],
      ['2026-05-17 00:00', 'circular → nobody (may)'],
      ['2026-05-17 00:00', 'report → nobody (may)'],
      ['2026-05-27 00:00', 'further → nobody (may)'],
    ],
  },
  {
    duty: 'replyByDay',
    because: 'a day that was named is followed like the two months',
    story: servedWithDay,
    rungs: [
      ['2026-03-14 00:00', 'remind → city-market'],
      ['2026-03-20 00:00', 'remind-last → city-market'],
      ['2026-03-21 00:00', 'overdue → city-market'],
      ['2026-03-21 00:00', 'issuer → city-proc'],
      ['2026-03-24 00:00', 'superior → nobody (may)'],
      ['2026-03-31 00:00', 'circular → nobody (may)'],
      ['2026-03-31 00:00', 'report → nobody (may)'],
      ['2026-04-10 00:00', 'further → nobody (may)'],
    ],
  },
  {
    duty: 'rectify',
    because: 'a plan that is not kept leads where silence leads',
    story: rectifying,
    rungs: [
      ['2026-04-30 00:00', 'remind-last → city-market'],
      ['2026-05-01 00:00', 'overdue → city-market'],
      ['2026-05-01 00:00', 'issuer → city-proc'],
      ['2026-05-04 00:00', 'superior → nobody (may)'],
      ['2026-05-11 00:00', 'circular → nobody (may)'],
      ['2026-05-11 00:00', 'report → nobody (may)'],
      ['2026-05-21 00:00', 'further → nobody (may)'],
    ],
  },
]);
