import { describeAnswers } from '../../fixtures/describe-answers.js';
import { describeLadders } from '../../fixtures/describe-ladders.js';
import { describeMatrix } from '../../fixtures/describe-matrix.js';
import { PLACES } from './fixtures/places.js';
import { agreed, explained, found, urged, urging } from './fixtures/urging.js';

describeAnswers(urging, [
  { duty: 'decideOpinion', story: found, acts: ['opine', 'drop'] },
  { duty: 'transfer', story: agreed, acts: ['recordTransfer', 'giveReasons'] },
  { duty: 'assessReasons', story: explained, acts: ['assessReasons'] },
]);

describeLadders(urging, [
  {
    duty: 'transfer',
    because:
      'the procuratorate learns of silence; superior and government are told by choice (移送规定第十六条)',
    story: urged,
    rungs: [
      ['2026-03-05 00:00', 'remind → city-eco'],
      ['2026-03-06 00:00', 'overdue → city-eco'],
      ['2026-03-06 00:00', 'procuratorate → city-proc'],
      ['2026-03-07 00:00', 'superior → line-superior of city-eco (may)'],
      ['2026-03-07 00:00', 'government → peer-government of city-eco (may)'],
    ],
  },
]);

describeMatrix(urging, PLACES);
