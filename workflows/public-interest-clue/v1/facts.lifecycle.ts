import type { FactDefinition } from '#libs/lifecycle/vocabulary.js';
import { fieldsOfPublicInterest } from '../../fields-of-public-interest.js';

export const facts = {
  summary: { name: '线索情况', type: 'text' },
  // 第六十七条, 第八十五条, 第一百一十条, and what later laws add.
  field: {
    name: '公共利益领域',
    type: 'choice',
    options: fieldsOfPublicInterest,
  },
  source: { name: '线索来源人', type: 'text' },
  scopeReason: { name: '评估理由', type: 'text' },
  competentProcuratorate: { name: '有管辖权的人民检察院', type: 'unit' },
  designatedProcuratorate: { name: '指定的人民检察院', type: 'unit' },
  respondent: { name: '负有监督管理职责的行政机关', type: 'unit' },
  addressee: { name: '拟被建议单位', type: 'unit' },
  notFilingReason: { name: '不立案的理由', type: 'text' },
  planDueOn: { name: '整改方案约定的完成日', type: 'date' },
  shortfall: { name: '未整改到位的情况', type: 'text' },
  requestType: {
    name: '协助类型',
    type: 'choice',
    options: { consultation: '会商', evidence: '配合取证', expertise: '专业支撑' },
  },
  requestedUnit: { name: '被请求单位', type: 'unit' },
  request: { name: '请求事项', type: 'text' },
  declineReason: { name: '不能协助的理由', type: 'text' },
  entrustedProcuratorate: { name: '受委托人民检察院', type: 'unit' },
  urgency: {
    name: '缓急',
    type: 'choice',
    options: { normal: '一般', urgent: '损害继续扩大等紧急情形' },
  },
  noMeasuresReason: { name: '未采取整改措施的说明', type: 'text' },
  obstacle: { name: '不能全部整改到位的客观原因', type: 'text' },
  extensionGround: { name: '延长审查起诉期限的理由', type: 'text' },
  furtherUntil: { name: '再延长至', type: 'date' },
  suitProcuratorate: { name: '受移送起诉的人民检察院', type: 'unit' },
  court: { name: '受诉人民法院', type: 'unit' },
  // 第八十二条, item by item.
  nonPerformance: {
    name: '未依法履行职责的情形',
    type: 'choice',
    options: {
      silent: '逾期不回复，也没有采取有效整改措施',
      unexecuted: '已制定整改措施，但没有实质性执行',
      partial: '按期回复，但未采取或者仅采取部分整改措施',
      'criminal-case': '违法行为人已被追究刑事责任或者案件已移送，仍应当继续履职',
      'not-resumed': '客观障碍消除后未及时恢复整改',
      'unlawful-measures': '整改措施违反法律法规规定',
      other: '其他没有依法履行职责的情形',
    },
  },
  terminationGround: { name: '其他终结案件的理由', type: 'text' },
  // 第九十条第二项至第四项.
  othersAction: {
    name: '适格主体的行动',
    type: 'choice',
    options: {
      agreement: '达成生态环境损害赔偿协议',
      'compensation-suit': '提起生态环境损害赔偿诉讼',
      'kin-refusal': '英雄烈士近亲属不同意提起公益诉讼',
      suit: '其他适格主体提起诉讼',
    },
  },
  supportResult: { name: '受支持诉讼的结果', type: 'text' },
  obstruction: { name: '拒绝或者妨碍调查的情形', type: 'text' },
  supervisionCommission: { name: '监察机关', type: 'unit' },
  crimeClue: { name: '涉嫌犯罪线索', type: 'text' },
  dutyCrime: { name: '职务违法犯罪线索', type: 'text' },
} as const satisfies Readonly<Record<string, FactDefinition>>;
