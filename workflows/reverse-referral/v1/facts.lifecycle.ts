import type { FactDefinition } from '#libs/lifecycle/vocabulary.js';
import { fieldsOfPublicInterest } from '../../fields-of-public-interest.js';

export const facts = {
  summary: { name: '案情摘要', type: 'text' },
  origin: {
    name: '移送缘由',
    type: 'choice',
    options: {
      'non-prosecution': '不起诉决定',
      'exempt-by-court': '人民法院判决免予刑事处罚',
      'case-withdrawn': '撤销案件',
    },
  },
  enterprise: { name: '是否涉企', type: 'boolean' },
  prosecutorsView: {
    name: '刑事检察部门意见',
    type: 'choice',
    options: { penalise: '需要行政处罚', 'no-penalty': '不需要行政处罚' },
  },
  departureReason: { name: '不采纳刑事检察部门意见的理由', type: 'text' },
  violationEndedOn: { name: '违法行为发生或者终了之日', type: 'date' },
  discoveredOn: { name: '违法行为被发现之日', type: 'date' },
  victimServedOn: { name: '被害人收到不起诉决定书之日', type: 'date' },
  objectionKind: {
    name: '公安机关异议种类',
    type: 'choice',
    options: { reconsideration: '要求复议', review: '提请复核' },
  },
  complainant: {
    name: '申诉人',
    type: 'choice',
    options: { victim: '被害人', person: '被不起诉人' },
  },
  examineBy: { name: '延长后的审查期限', type: 'date' },
  extensionGround: { name: '延长期限的理由', type: 'text' },
  terminationGround: {
    name: '不需要行政处罚的情形',
    type: 'choice',
    options: {
      'no-violation': '没有违法事实',
      'no-basis': '没有处罚依据',
      'time-barred': '已过追责时效',
      'already-punished': '已受行政处罚',
      'first-violation': '初次违法且危害后果轻微并及时改正',
      other: '其他',
    },
  },
  localProcuratorate: { name: '异地人民检察院', type: 'unit' },
  subordinateProcuratorate: { name: '下级人民检察院', type: 'unit' },
  sendBackReason: { name: '退回重新审查的理由', type: 'text' },
  competentAuthority: { name: '有关主管机关', type: 'unit' },
  replyBy: { name: '另定的回复期限', type: 'date' },
  caseFiledOn: { name: '行政处罚立案之日', type: 'date' },
  noPenaltyGround: {
    name: '不予行政处罚的情形',
    type: 'choice',
    options: {
      'first-violation': '初次违法且危害后果轻微并及时改正',
      'no-violation': '违法事实不成立',
      'time-barred': '已过追责时效',
      'already-punished': '已受行政处罚',
      other: '其他',
    },
  },
  noPenaltyReason: { name: '不予行政处罚的理由', type: 'text' },
  progress: { name: '办理情况', type: 'text' },
  adopted: {
    name: '是否采纳检察意见',
    type: 'choice',
    options: { adopted: '采纳', 'partly-adopted': '部分采纳', 'not-adopted': '未采纳' },
  },
  noJurisdictionReason: { name: '无管辖权的理由', type: 'text' },
  suggestedAuthority: { name: '建议移送的机关', type: 'unit' },
  jurisdictionReason: { name: '仍由该机关办理的理由', type: 'text' },
  evaluation: { name: '认为无正当理由不处理的理由', type: 'text' },
  declineReason: { name: '不予通报的理由', type: 'text' },
  publicHarm: { name: '公益受损情形', type: 'text' },
  // The fields of `public-interest-clue`, by the same codes: what is handed over arrives there as it is.
  publicInterestField: {
    name: '公共利益领域',
    type: 'choice',
    options: fieldsOfPublicInterest,
  },
  furtherSupervision: { name: '所转的监督方式', type: 'text' },
  clue: { name: '职务犯罪线索', type: 'text' },
  supervisionCommission: { name: '监察机关', type: 'unit' },
} as const satisfies Readonly<Record<string, FactDefinition>>;
