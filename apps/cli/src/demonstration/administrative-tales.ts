import { daysAgo, deed, type Tale } from './tale.js';

const DAY = 24;

/** From the criminal procedure back to the administration: the penalty that may be due although nobody is prosecuted. */
const reverses: readonly Tale[] = [
  {
    ...{ id: 'reverse-examining', title: '某快递网点涉嫌帮助运输案（不起诉）', hoursAgo: 9 * DAY },
    ...{ lifecycle: 'reverse-referral', by: 'jia-proc.handler' },
    parties: { initiator: 'jia-proc', agency: 'jia-market' },
    facts: { origin: 'non-prosecution' },
    deeds: [
      deed(8 * DAY, 'jia-proc.handler', 'handOver', { prosecutorsView: 'penalise' }),
      deed(7 * DAY, 'jia-proc.handler', 'register'),
      deed(5 * DAY, 'jia-proc.handler', 'recordViolationEnd', { violationEndedOn: daysAgo(120) }),
    ],
  },
  {
    ...{ id: 'reverse-silent', title: '某木材加工厂涉嫌滥伐林木案（不起诉）', hoursAgo: 130 * DAY },
    ...{ lifecycle: 'reverse-referral', by: 'city-proc.handler' },
    parties: { initiator: 'city-proc', agency: 'city-natres' },
    facts: { origin: 'non-prosecution' },
    deeds: [
      deed(129 * DAY, 'city-proc.handler', 'handOver', { prosecutorsView: 'penalise' }),
      deed(128 * DAY, 'city-proc.handler', 'register'),
      deed(127 * DAY, 'city-proc.handler', 'recordViolationEnd', { violationEndedOn: daysAgo(260) }),
      deed(126 * DAY, 'city-proc.handler', 'examineLimitation/inTime', { discoveredOn: daysAgo(200) }),
      deed(122 * DAY, 'city-proc.handler', 'concludeExamination/ownLevel'),
      deed(121 * DAY, 'city-proc.head', 'decideOpinion/approve'),
      deed(120 * DAY, 'city-proc.handler', 'serve/ordinary', { competentAuthority: 'city-natres' }),
      deed(40 * DAY, 'city-proc.handler', 'urge'),
    ],
  },
  {
    ...{ id: 'reverse-by-court', title: '某商户免予刑事处罚后移送处理案', hoursAgo: 20 * DAY },
    ...{ lifecycle: 'reverse-referral', by: 'yi-court.handler' },
    parties: { initiator: 'yi-court', agency: 'yi-market' },
    facts: { origin: 'exempt-by-court' },
    deeds: [deed(18 * DAY, 'yi-court.handler', 'transferDirectly', { competentAuthority: 'yi-market' })],
  },
];

/** What an agency was urged to transfer. */
const urgings: readonly Tale[] = [
  {
    ...{ id: 'urging-transferred', title: '督促移送某冶炼厂涉嫌污染环境案', hoursAgo: 75 * DAY },
    ...{ lifecycle: 'transfer-urging', by: 'jia-proc.handler' },
    ...{ parties: { procuratorate: 'jia-proc', agency: 'jia-eco' }, facts: {} },
    deeds: [
      deed(73 * DAY, 'jia-proc.head', 'opine/plain', { domain: 'environment' }),
      deed(65 * DAY, 'jia-eco.head', 'agree'),
      deed(55 * DAY, 'jia-eco.handler', 'recordTransfer', { transferReferral: { referralOf: 'prosecuted' } }),
    ],
  },
  {
    ...{ id: 'urging-reasons', title: '督促移送某保健品店涉嫌虚假广告案', hoursAgo: 25 * DAY },
    ...{ lifecycle: 'transfer-urging', by: 'city-proc.handler' },
    ...{ parties: { procuratorate: 'city-proc', agency: 'city-market' }, facts: {} },
    deeds: [
      deed(23 * DAY, 'city-proc.head', 'opine/withCopy', { domain: 'general' }),
      deed(12 * DAY, 'city-market.deputy', 'giveReasons'),
    ],
  },
];

/** Between criminal procedure and administration, beside the transfers themselves. */
export const administrativeTales: readonly Tale[] = [...reverses, ...urgings];
