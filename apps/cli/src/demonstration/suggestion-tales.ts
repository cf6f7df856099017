import { daysAgo, deed, type Deed, type Tale } from './tale.js';

const DAY = 24;

const ofProcuratorate = (
  region: string,
  addressee: string,
): Pick<Tale, 'lifecycle' | 'by' | 'parties' | 'facts'> => ({
  lifecycle: 'procuratorial-suggestion',
  by: `${region}-proc.handler`,
  parties: { procuratorate: `${region}-proc`, addressee },
  facts: { suggestionType: 'illegality' },
});

/** Investigated, drafted, signed and delivered, received so many days ago. */
const upToService = (region: string, days: number): readonly Deed[] => [
  deed((days + 18) * DAY, `${region}-proc.head`, 'decideInvestigation/investigate'),
  deed((days + 9) * DAY, `${region}-proc.handler`, 'concludeInvestigation/needed'),
  deed((days + 6) * DAY, `${region}-proc.handler`, 'submitDraft/others', {
    concernsMinors: false,
    addresseeLevel: 'same',
  }),
  deed((days + 4) * DAY, `${region}-proc.head`, 'sign/issue'),
  deed((days + 3) * DAY, `${region}-proc.handler`, 'send'),
  deed(days * DAY, `${region}-proc.handler`, 'deliver/statutory', {
    receivedOn: daysAgo(days),
    objectBy: daysAgo(days - 15),
  }),
];

const byProcuratorates: readonly Tale[] = [
  {
    // Nothing came within two months, nor upon urging: the circular waits for the chief procurator's choice.
    ...{ id: 'suggestion-silent', title: '关于强化餐饮油烟监管的检察建议', hoursAgo: 130 * DAY },
    ...ofProcuratorate('city', 'city-market'),
    deeds: [
      ...upToService('city', 105),
      deed(101 * DAY, 'city-proc.handler', 'fileWithSuperior/here'),
      deed(30 * DAY, 'city-proc.handler', 'urge', { urgingManner: 'visit' }),
    ],
  },
  {
    ...{ id: 'suggestion-answered', title: '关于规范危险废物转移联单的检察建议', hoursAgo: 95 * DAY },
    ...ofProcuratorate('city', 'city-eco'),
    deeds: [
      ...upToService('city', 70),
      deed(67 * DAY, 'city-proc.handler', 'fileWithSuperior/here'),
      deed(25 * DAY, 'city-eco.handler', 'reply'),
      deed(15 * DAY, 'city-proc.handler', 'assess/adopted'),
    ],
  },
  {
    // A reply without measures: what was owed is owed still.
    ...{ id: 'suggestion-evasive', title: '关于整治校园周边食品安全的检察建议', hoursAgo: 75 * DAY },
    ...ofProcuratorate('jia', 'jia-market'),
    deeds: [
      ...upToService('jia', 50),
      deed(47 * DAY, 'jia-proc.handler', 'fileWithSuperior/here'),
      deed(12 * DAY, 'jia-market.handler', 'reply'),
      deed(6 * DAY, 'jia-proc.handler', 'assess/evasive'),
    ],
  },
  {
    ...{ id: 'suggestion-objected', title: '关于完善砂石开采巡查机制的检察建议', hoursAgo: 35 * DAY },
    ...ofProcuratorate('yi', 'yi-eco'),
    deeds: [...upToService('yi', 12), deed(8 * DAY, 'yi-eco.handler', 'object')],
  },
];

const ofCourt = (
  region: string,
  addressee: string,
): Pick<Tale, 'lifecycle' | 'by' | 'parties' | 'facts'> => ({
  lifecycle: 'judicial-suggestion',
  by: `${region}-court.handler`,
  parties: { court: `${region}-court`, addressee },
  facts: {},
});

/** Heard, drafted, passed by the committee, signed and delivered, received so many days ago. */
const fromCourt = (region: string, days: number): readonly Deed[] => [
  deed((days + 12) * DAY, `${region}-court.handler`, 'recordHearing'),
  deed((days + 9) * DAY, `${region}-court.handler`, 'submitDraft', {
    concernsMinors: false,
    addresseeLevel: 'same',
  }),
  deed((days + 6) * DAY, `${region}-court.head`, 'deliberate/pass'),
  deed((days + 5) * DAY, `${region}-court.head`, 'sign/atOwnLevel'),
  deed((days + 3) * DAY, `${region}-court.handler`, 'send/toAgency'),
  deed(days * DAY, `${region}-court.handler`, 'deliver/statutory', { receivedOn: daysAgo(days) }),
];

const byCourts: readonly Tale[] = [
  {
    ...{ id: 'judicial-answered', title: '关于规范行政处罚送达程序的司法建议', hoursAgo: 70 * DAY },
    ...ofCourt('city', 'city-market'),
    deeds: [
      ...fromCourt('city', 50),
      deed(20 * DAY, 'city-market.handler', 'reply'),
      deed(10 * DAY, 'city-court.handler', 'assess/adopted'),
    ],
  },
  {
    ...{ id: 'judicial-waiting', title: '关于健全环境执法档案管理的司法建议', hoursAgo: 45 * DAY },
    ...ofCourt('jia', 'jia-eco'),
    deeds: fromCourt('jia', 25),
  },
];

/** Suggestions of procuratorates and courts. */
export const suggestionTales: readonly Tale[] = [...byProcuratorates, ...byCourts];
