import { daysAgo, deed, type Deed, type Tale } from './tale.js';

const DAY = 24;

/** A tale of a transfer: its agency's handler opens it. */
type TransferTale = Omit<Tale, 'lifecycle' | 'by'>;

type Region = 'city' | 'jia' | 'yi';

const partiesIn = (region: Region, agency: string) => ({
  transferor: `${region}-${agency}`,
  police: `${region}-police`,
  procuratorate: `${region}-proc`,
});

const facts = (domain: string, more: Tale['facts'] = {}): Tale['facts'] => ({
  domain,
  ground: 'standard',
  enterprise: false,
  ...more,
});

/** Approved, sent and accepted, each so many hours ago. */
const upToReview = (
  region: Region,
  agency: string,
  [approved, sent, received]: readonly [number, number, number],
  way = 'plain',
): readonly Deed[] => [
  deed(approved, `${region}-${agency}.head`, 'decide/approve'),
  deed(sent, `${region}-${agency}.handler`, `send/${way}`),
  deed(received, `${region}-police.handler`, 'receive'),
];

/** Waiting in the agency, or on the way to the police. */
const beforeTheReview: readonly TransferTale[] = [
  {
    ...{ id: 'undecided-near', title: '某电镀作坊涉嫌污染环境案', hoursAgo: 2 * DAY },
    ...{ parties: partiesIn('city', 'eco'), facts: facts('environment'), deeds: [] },
  },
  {
    ...{ id: 'undecided-late', title: '某食品加工点涉嫌生产不符合安全标准食品案', hoursAgo: 9 * DAY },
    ...{ parties: partiesIn('city', 'market'), facts: facts('food'), deeds: [] },
  },
  {
    ...{ id: 'impact-first', title: '某化工公司涉嫌非法经营案', hoursAgo: 20 },
    ...{ parties: partiesIn('jia', 'market'), facts: facts('general', { enterprise: true }) },
    deeds: [deed(4, 'jia-market.handler', 'reviewImpact')],
  },
  {
    ...{ id: 'unsent-near', title: '某运输公司涉嫌倾倒危险废物案', hoursAgo: 3 * DAY },
    ...{ parties: partiesIn('city', 'eco'), facts: facts('environment') },
    deeds: [deed(15, 'city-eco.head', 'decide/approve')],
  },
  {
    ...{ id: 'unsent-late', title: '某贸易公司涉嫌虚开发票案', hoursAgo: 8 * DAY },
    ...{ parties: partiesIn('city', 'tax'), facts: facts('economic-crime', { amount: 512_000 }) },
    deeds: [deed(5 * DAY, 'city-tax.head', 'decide/approve')],
  },
  {
    ...{ id: 'unsigned', title: '某砂场涉嫌非法采矿案', hoursAgo: 2 * DAY },
    ...{ parties: partiesIn('city', 'natres'), facts: facts('general') },
    deeds: [deed(30, 'city-natres.head', 'decide/approve'), deed(26, 'city-natres.handler', 'send/plain')],
  },
  {
    ...{ id: 'refused-at-the-door', title: '某养殖场涉嫌污染环境案', hoursAgo: 6 * DAY },
    ...{ parties: partiesIn('jia', 'eco'), facts: facts('environment') },
    deeds: [
      deed(5 * DAY, 'jia-eco.head', 'decide/approve'),
      deed(5 * DAY - 6, 'jia-eco.handler', 'send/appraisalToFollow'),
      deed(4 * DAY, 'jia-eco.handler', 'reportRefusal'),
      deed(3 * DAY, 'jia-proc.handler', 'demandReceipt'),
    ],
  },
];

/** With the police, who examine whether to file. */
const underReview: readonly TransferTale[] = [
  {
    ...{ id: 'review-near', title: '某网店涉嫌销售假冒注册商标商品案', hoursAgo: 4 * DAY },
    ...{
      parties: partiesIn('jia', 'market'),
      facts: facts('intellectual-property', { ground: 'suspicion' }),
    },
    deeds: upToReview('jia', 'market', [3 * DAY, 60, 50]),
  },
  {
    ...{ id: 'review-late', title: '某租赁公司涉嫌合同诈骗线索案', hoursAgo: 14 * DAY },
    ...{ parties: partiesIn('yi', 'market'), facts: facts('general') },
    deeds: upToReview('yi', 'market', [13 * DAY, 13 * DAY - 5, 12 * DAY]),
  },
  {
    ...{ id: 'supplement-twice', title: '某药房涉嫌销售假药案', hoursAgo: 6 * DAY },
    ...{ parties: partiesIn('city', 'market'), facts: facts('drugs') },
    deeds: [
      ...upToReview('city', 'market', [5 * DAY, 5 * DAY - 5, 5 * DAY - 8], 'withAppraisal'),
      deed(5 * DAY - 20, 'city-police.handler', 'askSupplement'),
      deed(3 * DAY, 'city-market.handler', 'supplement'),
      deed(2 * DAY, 'city-police.handler', 'askInvestigation'),
    ],
  },
  {
    ...{ id: 'extended', title: '某矿山涉嫌强令违章冒险作业案', hoursAgo: 7 * DAY },
    ...{ parties: partiesIn('city', 'natres'), facts: facts('work-safety') },
    deeds: [
      ...upToReview('city', 'natres', [6 * DAY, 6 * DAY - 4, 6 * DAY - 8]),
      deed(5 * DAY, 'city-police.handler', 'extendForVerification/workSafety'),
      deed(4 * DAY, 'city-police.deputy', 'extendForComplexity/workSafety'),
    ],
  },
  {
    ...{ id: 'forwarded', title: '某物流点涉嫌跨县运输非法制品案', hoursAgo: 5 * DAY },
    ...{ parties: partiesIn('yi', 'market'), facts: facts('general') },
    deeds: [
      ...upToReview('yi', 'market', [4 * DAY, 4 * DAY - 5, 4 * DAY - 8]),
      deed(4 * DAY - 20, 'yi-police.handler', 'forward', { competentPolice: 'jia-police' }),
      deed(3 * DAY, 'jia-police.handler', 'receive'),
    ],
  },
  {
    ...{ id: 'returned', title: '某工程队涉嫌毁坏林木案', hoursAgo: 10 * DAY },
    ...{ parties: partiesIn('city', 'natres'), facts: facts('general') },
    deeds: [
      ...upToReview('city', 'natres', [9 * DAY, 9 * DAY - 5, 9 * DAY - 10]),
      deed(7 * DAY, 'city-police.head', 'returnCase'),
    ],
  },
];

/** Filed, not filed, and what follows. */
const afterTheReview: readonly TransferTale[] = [
  {
    ...{ id: 'hand-over-near', title: '某印染厂涉嫌污染环境案', hoursAgo: 8 * DAY },
    ...{ parties: partiesIn('city', 'eco'), facts: facts('environment') },
    deeds: [
      ...upToReview('city', 'eco', [7 * DAY, 7 * DAY - 6, 6 * DAY], 'withAppraisal'),
      deed(3 * DAY, 'city-police.head', 'decideFiling/file'),
      deed(2 * DAY, 'city-police.handler', 'notifyFiling'),
    ],
  },
  {
    ...{ id: 'hand-over-late', title: '某酒坊涉嫌生产假冒伪劣产品案', hoursAgo: 20 * DAY },
    ...{ parties: partiesIn('jia', 'market'), facts: facts('food') },
    deeds: [
      ...upToReview('jia', 'market', [19 * DAY, 19 * DAY - 6, 18 * DAY], 'withAppraisal'),
      deed(16 * DAY, 'jia-police.head', 'decideFiling/file'),
      deed(15 * DAY, 'jia-police.handler', 'notifyFiling'),
    ],
  },
  {
    ...{ id: 'reconsidering', title: '某废品站涉嫌掩饰隐瞒犯罪所得案', hoursAgo: 12 * DAY },
    ...{ parties: partiesIn('yi', 'eco'), facts: facts('environment') },
    deeds: [
      ...upToReview('yi', 'eco', [11 * DAY, 11 * DAY - 6, 10 * DAY], 'appraisalToFollow'),
      deed(5 * DAY, 'yi-police.head', 'decideFiling/notFile'),
      deed(4 * DAY, 'yi-police.handler', 'notifyNonFiling'),
      deed(2 * DAY, 'yi-eco.handler', 'requestReconsideration'),
    ],
  },
  {
    ...{ id: 'reasons-late', title: '某建材厂涉嫌污染环境案', hoursAgo: 30 * DAY },
    ...{ parties: partiesIn('city', 'eco'), facts: facts('environment') },
    deeds: [
      ...upToReview('city', 'eco', [29 * DAY, 29 * DAY - 6, 28 * DAY], 'withAppraisal'),
      deed(25 * DAY, 'city-police.head', 'decideFiling/notFile'),
      deed(24 * DAY, 'city-police.handler', 'notifyNonFiling'),
      deed(22 * DAY, 'city-eco.handler', 'requestReconsideration'),
      deed(20 * DAY, 'city-police.head', 'decideReconsideration/uphold'),
      deed(18 * DAY, 'city-eco.handler', 'proposeSupervision'),
      deed(16 * DAY, 'city-proc.handler', 'demandReasons'),
    ],
  },
  {
    ...{ id: 'filed-upon-notice', title: '某加油站涉嫌破坏计算机信息系统案', hoursAgo: 45 * DAY },
    ...{ parties: partiesIn('city', 'market'), facts: facts('general') },
    deeds: [
      ...upToReview('city', 'market', [44 * DAY, 44 * DAY - 6, 43 * DAY]),
      deed(40 * DAY, 'city-police.head', 'decideFiling/notFile'),
      deed(39 * DAY, 'city-police.handler', 'notifyNonFiling'),
      deed(37 * DAY, 'city-market.handler', 'proposeSupervision'),
      deed(34 * DAY, 'city-proc.handler', 'demandReasons'),
      deed(30 * DAY, 'city-police.handler', 'giveReasons/notFiled'),
      deed(27 * DAY, 'city-proc.head', 'assessReasons/rejected'),
      deed(20 * DAY, 'city-police.head', 'fileUponNotice/instead'),
      deed(19 * DAY, 'city-police.handler', 'notifyFiling'),
      deed(18 * DAY, 'city-market.handler', 'handOver'),
    ],
  },
];

/** Ended. */
const closed: readonly TransferTale[] = [
  {
    ...{ id: 'not-transferred', title: '某汽修厂废机油处置案', hoursAgo: 25 * DAY },
    ...{ parties: partiesIn('yi', 'eco'), facts: facts('environment') },
    deeds: [
      deed(23 * DAY, 'yi-eco.head', 'decide/refuse'),
      deed(10 * DAY, 'yi-eco.handler', 'closeWithoutTransfer/noPenalty'),
    ],
  },
  {
    ...{ id: 'handled', title: '某屠宰点涉嫌生产有毒有害食品案', hoursAgo: 40 * DAY },
    ...{ parties: partiesIn('city', 'market'), facts: facts('food') },
    deeds: [
      ...upToReview('city', 'market', [39 * DAY, 39 * DAY - 6, 38 * DAY], 'withAppraisal'),
      deed(35 * DAY, 'city-police.head', 'decideFiling/notFile'),
      deed(34 * DAY, 'city-police.handler', 'notifyNonFiling'),
      deed(20 * DAY, 'city-market.handler', 'handleAdministratively/punish'),
    ],
  },
  {
    ...{ id: 'prosecuted', title: '某冶炼厂涉嫌污染环境案', hoursAgo: 60 * DAY },
    ...{ parties: partiesIn('jia', 'eco'), facts: facts('environment') },
    deeds: [
      ...upToReview('jia', 'eco', [59 * DAY, 59 * DAY - 6, 58 * DAY], 'withAppraisal'),
      deed(56 * DAY, 'jia-police.head', 'decideFiling/file'),
      deed(55 * DAY, 'jia-police.handler', 'notifyFiling'),
      deed(54 * DAY, 'jia-eco.handler', 'handOver'),
      deed(30 * DAY, 'jia-police.deputy', 'sendForProsecution'),
      deed(10 * DAY, 'jia-proc.head', 'decideProsecution/prosecute'),
    ],
  },
  {
    ...{ id: 'not-prosecuted', title: '某家具厂涉嫌污染环境案', hoursAgo: 150 * DAY },
    ...{ parties: partiesIn('city', 'eco'), facts: facts('environment') },
    deeds: [
      ...upToReview('city', 'eco', [149 * DAY, 149 * DAY - 6, 148 * DAY], 'withAppraisal'),
      deed(146 * DAY, 'city-police.head', 'decideFiling/file'),
      deed(145 * DAY, 'city-police.handler', 'notifyFiling'),
      deed(144 * DAY, 'city-eco.handler', 'handOver'),
      deed(120 * DAY, 'city-police.deputy', 'sendForProsecution'),
      deed(100 * DAY, 'city-proc.head', 'decideProsecution/notProsecute'),
    ],
    sequel: {
      as: 'reverse',
      lifecycle: 'reverse-referral',
      deeds: [
        deed(99 * DAY, 'city-proc.handler', 'handOver', { prosecutorsView: 'penalise' }),
        deed(98 * DAY, 'city-proc.handler', 'register'),
        deed(97 * DAY, 'city-proc.handler', 'recordViolationEnd', { violationEndedOn: daysAgo(200) }),
        deed(96 * DAY, 'city-proc.handler', 'examineLimitation/inTime', { discoveredOn: daysAgo(160) }),
        deed(92 * DAY, 'city-proc.handler', 'concludeExamination/ownLevel'),
        deed(91 * DAY, 'city-proc.head', 'decideOpinion/approve'),
        deed(90 * DAY, 'city-proc.handler', 'serve/ordinary', { competentAuthority: 'city-eco' }),
        deed(80 * DAY, 'city-eco.handler', 'fileCase', { caseFiledOn: daysAgo(80) }),
        deed(50 * DAY, 'city-eco.head', 'decideOnPenalty/penalise'),
        deed(45 * DAY, 'city-eco.handler', 'replyResult/penalised', { adopted: 'adopted' }),
      ],
    },
  },
];

/** Transfers of suspected crimes, most of them under way. */
export const transferTales: readonly Tale[] = [
  ...beforeTheReview,
  ...underReview,
  ...afterTheReview,
  ...closed,
].map((tale) => ({ ...tale, lifecycle: 'criminal-transfer', by: `${tale.parties['transferor']}.handler` }));
