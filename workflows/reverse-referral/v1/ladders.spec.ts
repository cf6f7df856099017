import { describeLadders } from '../../fixtures/describe-ladders.js';
import { reverse } from './fixtures/reverse.js';
import { approved, decided, examining, filed, filedByPolice, served } from './fixtures/ways.js';

describeLadders(reverse, [
  {
    duty: 'handOver',
    because: 'the procuratorate watches its own days (第九条)',
    story: decided,
    rungs: [
      ['2026-03-05 00:00', 'remind → city-proc'],
      ['2026-03-06 00:00', 'overdue → city-proc'],
    ],
  },
  {
    duty: 'examine',
    because: 'ten working days from 2 March end on Monday the 16th (第十二条)',
    story: examining,
    rungs: [
      ['2026-03-16 00:00', 'remind → city-proc'],
      ['2026-03-17 00:00', 'overdue → city-proc'],
    ],
  },
  {
    duty: 'examineFurther',
    because: 'the day that the chief procurator named',
    story: () => examining().then('extendExamination'),
    rungs: [
      ['2026-04-10 00:00', 'remind → city-proc'],
      ['2026-04-11 00:00', 'overdue → city-proc'],
    ],
  },
  {
    duty: 'settleObjection',
    because: 'thirty days for the reconsideration (刑事诉讼规则第三百七十九条)',
    story: () => examining().then('suspend/objection'),
    rungs: [
      ['2026-04-01 00:00', 'remind → city-proc'],
      ['2026-04-02 00:00', 'overdue → city-proc'],
    ],
  },
  {
    duty: 'reply',
    because: 'warned by the day that rolls over no holiday, late by the one that does (REV-05)',
    story: served,
    rungs: [
      ['2026-05-02 00:00', 'remind → city-eco'],
      ['2026-05-07 00:00', 'overdue → city-eco'],
      ['2026-05-07 00:00', 'issuer → city-proc'],
      ['2026-05-07 00:00', 'urge → city-proc (may)'],
    ],
  },
  {
    duty: 'replyUrgently',
    because: 'the day that the opinion names',
    story: () => approved().then('serve/urgent'),
    rungs: [
      ['2026-03-20 00:00', 'remind → city-eco'],
      ['2026-03-21 00:00', 'overdue → city-eco'],
      ['2026-03-21 00:00', 'issuer → city-proc'],
      ['2026-03-21 00:00', 'urge → city-proc (may)'],
    ],
  },
  {
    duty: 'decidePenalty',
    because: 'ninety days from 2 March end on Sunday 31 May, and roll over to Monday (行政处罚法第六十条)',
    story: filed,
    rungs: [
      ['2026-05-31 00:00', 'remind → city-eco'],
      ['2026-06-02 00:00', 'overdue → city-eco'],
      ['2026-06-02 00:00', 'issuer → city-proc'],
      ['2026-06-02 00:00', 'urge → city-proc (may)'],
    ],
  },
  {
    duty: 'decidePolicePenalty',
    because: 'thirty days from 2 March (治安管理处罚法第一百一十八条)',
    story: filedByPolice,
    rungs: [
      ['2026-04-01 00:00', 'remind → city-police'],
      ['2026-04-02 00:00', 'overdue → city-police'],
      ['2026-04-02 00:00', 'issuer → city-proc'],
      ['2026-04-02 00:00', 'urge → city-proc (may)'],
    ],
  },
]);
