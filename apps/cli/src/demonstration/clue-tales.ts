import { daysAgo, deed, type Deed, type Tale } from './tale.js';

const DAY = 24;

const foundBy = (
  finder: string,
  region: string,
  field: string,
): Pick<Tale, 'lifecycle' | 'by' | 'parties' | 'facts'> => ({
  lifecycle: 'public-interest-clue',
  by: `${finder}.handler`,
  parties: { finder, procuratorate: `${region}-proc` },
  facts: { field },
});

const handedOver = (finder: string, days: number): readonly Deed[] => [
  deed((days + 2) * DAY, `${finder}.handler`, 'assess/inScope'),
  deed(days * DAY, `${finder}.handler`, 'handOver'),
];

/** Handed over so many days ago, filed against that agency a week later, and under investigation. */
const investigated = (finder: string, region: string, respondent: string, days: number): readonly Deed[] => [
  ...handedOver(finder, days),
  deed((days - 1) * DAY, `${region}-proc.handler`, 'register/ordinary'),
  deed((days - 4) * DAY, `${region}-proc.handler`, 'proposeFiling'),
  deed((days - 6) * DAY, `${region}-proc.head`, 'decideFiling/administrative', { respondent }),
  deed((days - 8) * DAY, `${region}-proc.handler`, 'feedBack'),
  deed((days - 8) * DAY - 2, `${region}-proc.handler`, 'serveFilingDecision'),
];

/** Clues of harm to the public interest. */
export const clueTales: readonly Tale[] = [
  {
    ...{ id: 'clue-unregistered', title: '某河段垃圾堆放线索', hoursAgo: 6 * DAY },
    ...foundBy('yi-eco', 'yi', 'environment'),
    deeds: handedOver('yi-eco', 3),
  },
  {
    ...{ id: 'clue-consulting', title: '某湿地违规填埋线索', hoursAgo: 50 * DAY },
    ...foundBy('jia-police', 'jia', 'environment'),
    deeds: [
      ...investigated('jia-police', 'jia', 'jia-eco', 45),
      deed(20 * DAY, 'jia-proc.handler', 'ask', { requestType: 'expertise', requestedUnit: 'city-natres' }),
      deed(14 * DAY, 'city-natres.handler', 'assist/answer'),
      deed(12 * DAY, 'jia-proc.handler', 'acknowledge'),
      deed(8 * DAY, 'jia-proc.handler', 'proposeNegotiation'),
    ],
  },
  {
    ...{ id: 'clue-plan-agreed', title: '某批发市场冷链食品安全线索', hoursAgo: 60 * DAY },
    ...foundBy('city-linkage-office', 'city', 'food-drugs'),
    deeds: [
      ...investigated('city-linkage-office', 'city', 'city-market', 55),
      deed(35 * DAY, 'city-proc.handler', 'proposeNegotiation'),
      deed(30 * DAY, 'city-proc.handler', 'holdNegotiation/consensus', { planDueOn: daysAgo(-20) }),
    ],
  },
  {
    // Two months of silence after the suggestion, and then the suit.
    ...{ id: 'clue-sued', title: '某尾矿库渗漏线索', hoursAgo: 190 * DAY },
    ...foundBy('city-eco', 'jia', 'environment'),
    deeds: [
      ...investigated('city-eco', 'jia', 'jia-market', 185),
      deed(150 * DAY, 'jia-proc.handler', 'reportInvestigation'),
      deed(148 * DAY, 'jia-proc.head', 'decideSuggestion', { urgency: 'normal' }),
      deed(146 * DAY, 'jia-proc.handler', 'serveSuggestion/delivered'),
      deed(145 * DAY, 'jia-proc.handler', 'recordSuggestion'),
      deed(60 * DAY, 'jia-proc.handler', 'reportExamination'),
      deed(50 * DAY, 'jia-proc.head', 'sue/administrative', {
        court: 'jia-court',
        nonPerformance: 'silent',
      }),
      deed(49 * DAY, 'jia-proc.handler', 'recordIndictment'),
    ],
  },
];
