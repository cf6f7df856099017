import { describeLadders } from '../../fixtures/describe-ladders.js';
import { suggestion } from './fixtures/suggestion.js';
import { rectifying, served, servedWithDay } from './fixtures/ways.js';

describeLadders(suggestion, [
  {
    duty: 'reply',
    because: 'left alone it reminds, falls overdue, and is the court’s to urge and to make known (D02)',
    story: served,
    rungs: [
      ['2026-09-24 00:00', 'remind → city-market'],
      ['2026-09-30 00:00', 'remind-last → city-market'],
      ['2026-10-01 00:00', 'overdue → city-market'],
      ['2026-10-01 00:00', 'issuer → city-court'],
      ['2026-10-04 00:00', 'superior → nobody (may)'],
    ],
  },
  {
    duty: 'replyByDay',
    because: 'a day that was named is followed like the two months',
    story: servedWithDay,
    rungs: [
      ['2026-08-14 00:00', 'remind → city-market'],
      ['2026-08-20 00:00', 'remind-last → city-market'],
      ['2026-08-21 00:00', 'overdue → city-market'],
      ['2026-08-21 00:00', 'issuer → city-court'],
      ['2026-08-24 00:00', 'superior → nobody (may)'],
    ],
  },
  {
    duty: 'rectify',
    because: 'a plan that is not kept leads where silence leads',
    story: rectifying,
    rungs: [
      ['2026-11-30 00:00', 'remind-last → city-market'],
      ['2026-12-01 00:00', 'overdue → city-market'],
      ['2026-12-01 00:00', 'issuer → city-court'],
      ['2026-12-04 00:00', 'superior → nobody (may)'],
    ],
  },
]);
