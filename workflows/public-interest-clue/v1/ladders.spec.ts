import { publicInterestClueV1 } from '../v1.lifecycle.js';
import { describeLadders, type Ladder } from '../../fixtures/describe-ladders.js';
import { withOwnTerms } from '../../fixtures/own-terms.js';
import { clue } from './fixtures/clue.js';
import {
  agreed,
  civilExamining,
  examined,
  examining,
  filed,
  found,
  furtherAsked,
  handedOver,
  investigating,
  proposed,
  rectifying,
  suggested,
  suing,
  toHandOver,
  withdrawing,
} from './fixtures/ways.js';

/** As in a deployment that gave ten days to everything that the law leaves without a number. */
const rules = withOwnTerms({
  'clue-assessment': 10,
  'clue-handover': 10,
  'clue-registration': 10,
  'clue-feedback': 10,
  'evidence-request': 10,
});

const LADDERS: readonly Ladder[] = [
  {
    duty: 'assess',
    because: 'what the finder leaves unassessed is for its own line (B01)',
    story: () => found({ rules }),
    rungs: [
      ['2026-03-13 00:00', 'overdue → jia-eco'],
      ['2026-03-14 00:00', 'line → line-superior of jia-eco (may)'],
    ],
  },
  {
    duty: 'handOver',
    because: 'what it keeps is for its line and for the supervision of enforcement (B01)',
    story: () => toHandOver({ rules }),
    rungs: [
      ['2026-03-13 00:00', 'overdue → jia-eco'],
      ['2026-03-14 00:00', 'line → line-superior of jia-eco (may)'],
      ['2026-03-14 00:00', 'enforcement-supervision → peer-enforcement-supervision of jia-eco (may)'],
    ],
  },
  {
    duty: 'register',
    because: 'what the procuratorate leaves lying is for the one above (第十条)',
    story: () => handedOver({ rules }),
    rungs: [
      ['2026-03-13 00:00', 'overdue → jia-proc'],
      ['2026-03-14 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'feedBack',
    because: 'the finder learns that its letter is late (B03)',
    story: () => proposed({ rules }).then('decideFiling/notFile'),
    rungs: [
      ['2026-03-13 00:00', 'overdue → jia-proc'],
      ['2026-03-13 00:00', 'finder → jia-eco'],
      ['2026-03-14 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'assist',
    because: 'who asked learns of the silence (B02)',
    story: () => investigating({ rules }).then('ask'),
    rungs: [
      ['2026-03-13 00:00', 'overdue → jia-police'],
      ['2026-03-13 00:00', 'procuratorate → jia-proc'],
      ['2026-03-14 00:00', 'line → line-superior of jia-police (may)'],
    ],
  },
  {
    duty: 'serveFilingDecision',
    because: 'seven days (PIL-01)',
    story: filed,
    rungs: [
      ['2026-03-09 00:00', 'remind → jia-proc'],
      ['2026-03-10 00:00', 'overdue → jia-proc'],
      ['2026-03-11 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'carryOutPlan',
    because: 'the suggestion is the next step where the plan was not carried out (B04)',
    story: agreed,
    rungs: [
      ['2026-03-25 00:00', 'remind-week → jia-market'],
      ['2026-04-01 00:00', 'overdue → jia-market'],
      ['2026-04-01 00:00', 'suggestion → jia-proc (may)'],
    ],
  },
  {
    duty: 'investigateElsewhere',
    because: 'thirty days for who was entrusted (PIL-12)',
    story: () => investigating().then('entrust'),
    rungs: [
      ['2026-04-01 00:00', 'remind → yi-proc'],
      ['2026-04-02 00:00', 'overdue → yi-proc'],
      ['2026-04-02 00:00', 'procuratorate → jia-proc'],
    ],
  },
  {
    duty: 'serveSuggestion',
    because: 'three days (PIL-02)',
    story: suggested,
    rungs: [
      ['2026-03-05 00:00', 'remind → jia-proc'],
      ['2026-03-06 00:00', 'overdue → jia-proc'],
      ['2026-03-07 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'recordSuggestion',
    because: 'five days from service (PIL-03)',
    story: () => suggested().then('serveSuggestion/delivered'),
    rungs: [
      ['2026-03-09 00:00', 'remind → jia-proc'],
      ['2026-03-10 00:00', 'overdue → jia-proc'],
      ['2026-03-11 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'reply',
    because: 'silence is the procuratorate’s to act on, and for line and supervision by choice (PIL-04)',
    story: rectifying,
    rungs: [
      ['2026-04-30 00:00', 'remind-week → jia-market'],
      ['2026-05-06 00:00', 'remind → jia-market'],
      ['2026-05-07 00:00', 'overdue → jia-market'],
      ['2026-05-07 00:00', 'procuratorate → jia-proc'],
      ['2026-05-08 00:00', 'line → line-superior of jia-market (may)'],
      ['2026-05-08 00:00', 'enforcement-supervision → peer-enforcement-supervision of jia-market (may)'],
    ],
  },
  {
    duty: 'rectify',
    because: 'so is a reply after which nothing happened (PIL-04)',
    story: () => rectifying().then('replySuggestion/noMeasures'),
    rungs: [
      ['2026-04-30 00:00', 'remind-week → jia-market'],
      ['2026-05-07 00:00', 'overdue → jia-market'],
      ['2026-05-07 00:00', 'procuratorate → jia-proc'],
      ['2026-05-08 00:00', 'line → line-superior of jia-market (may)'],
      ['2026-05-08 00:00', 'enforcement-supervision → peer-enforcement-supervision of jia-market (may)'],
    ],
  },
  {
    duty: 'examine',
    because: 'a month from the end of the rectification period (PIL-06)',
    story: examining,
    rungs: [
      ['2026-06-02 00:00', 'remind-week → jia-proc'],
      ['2026-06-09 00:00', 'overdue → jia-proc'],
      ['2026-06-10 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'examineCivil',
    because: 'three months from the end of the announcement (PIL-07)',
    story: civilExamining,
    rungs: [
      ['2026-06-25 00:00', 'remind-week → jia-proc'],
      ['2026-07-02 00:00', 'overdue → jia-proc'],
      ['2026-07-03 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'examineFurther',
    because: 'until the day that the procuratorate above set (第四十七条第四款)',
    story: () => furtherAsked().then('decideFurtherExtension/approve'),
    rungs: [
      ['2026-09-24 00:00', 'remind-week → jia-proc'],
      ['2026-10-01 00:00', 'overdue → jia-proc'],
      ['2026-10-02 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'recordIndictment',
    because: 'five days (PIL-09)',
    story: () => examined().then('sue/administrative'),
    rungs: [
      ['2026-05-12 00:00', 'remind → jia-proc'],
      ['2026-05-13 00:00', 'overdue → jia-proc'],
      ['2026-05-14 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'submitDecision',
    because: 'three days (PIL-10)',
    story: withdrawing,
    rungs: [
      ['2026-05-11 00:00', 'remind → jia-proc'],
      ['2026-05-12 00:00', 'overdue → jia-proc'],
      ['2026-05-13 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
  {
    duty: 'reportJudgment',
    because: 'three days (PIL-11)',
    story: () => suing().then('recordJudgment/supported'),
    rungs: [
      ['2026-05-11 00:00', 'remind → jia-proc'],
      ['2026-05-12 00:00', 'overdue → jia-proc'],
      ['2026-05-13 00:00', 'superior → superior-procuratorate of jia-proc (may)'],
    ],
  },
];

describeLadders(clue, LADDERS);

describe('a rung that leaves it to somebody to act', () => {
  it('offers the suggestion where the agreed plan was not carried out (B04)', () => {
    const { ladder } = publicInterestClueV1.duties.carryOutPlan;
    expect(ladder?.flatMap((rung) => rung.offers ?? [])).toEqual(['decideSuggestion']);
  });
});

describe('duties without a ladder', () => {
  it('are those that no text gives a number, and periods that end by themselves', () => {
    const withLadder = new Set(LADDERS.map(({ duty }) => duty));
    const silent = Object.entries(publicInterestClueV1.duties).filter(([id]) => !withLadder.has(id));
    expect(silent.filter(([, { period }]) => !('none' in period)).map(([id]) => id)).toEqual([
      'endRectification',
      'announcement',
    ]);
  });
});
