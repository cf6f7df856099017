import type { FactDefinition } from '#libs/lifecycle/vocabulary.js';

export const facts = {
  summary: { name: '案情摘要', type: 'text' },
  suspectedOffence: { name: '涉嫌罪名', type: 'text' },
  // The profile of the field (A11): it chooses the rule of review, its extensions, and what goes along.
  domain: {
    name: '执法领域',
    type: 'choice',
    options: {
      general: '一般',
      environment: '生态环境',
      food: '食品',
      drugs: '药品',
      'work-safety': '安全生产',
      'economic-crime': '经济犯罪',
      'intellectual-property': '知识产权',
    },
  },
  // 第三条第二款. No way of reporting asks for an amount.
  ground: {
    name: '涉嫌犯罪的根据',
    type: 'choice',
    options: { standard: '金额、情节或者后果达到追诉标准', suspicion: '有合理嫌疑' },
  },
  enterprise: { name: '是否涉企', type: 'boolean' },
  // Never required: 第三条第二款 asks for no amount where there is reasonable suspicion.
  amount: { name: '涉案金额（元）', type: 'decimal' },
  penaltyCaseFiledOn: { name: '行政处罚立案之日', type: 'date' },
  penaltyDecidedOn: { name: '作出行政处罚之日', type: 'date' },
  alertReason: { name: '通报公安机关提前介入的情形', type: 'text' },
  refusalReason: { name: '不批准移送的理由', type: 'text' },
  materialsToFollow: { name: '后补的检验报告或者鉴定结论', type: 'text' },
  receiptRefusal: { name: '公安机关拒不接受的情形', type: 'text' },
  withdrawalReason: { name: '撤回移送的理由', type: 'text' },
  leadsToVerify: { name: '涉嫌犯罪线索是否需要查证', type: 'boolean' },
  missingMaterials: { name: '需要补正的材料', type: 'text' },
  evidenceGaps: { name: '需要补充调查的事项', type: 'text' },
  competentPolice: { name: '有管辖权的公安机关', type: 'unit' },
  returnReason: { name: '不属公安机关管辖的理由', type: 'text' },
  extensionGround: { name: '延长审查期限的理由', type: 'text' },
  notFilingReason: { name: '不予立案的理由', type: 'text' },
  reconsiderationGround: { name: '提请复议的理由', type: 'text' },
  supervisionGround: { name: '建议立案监督的理由', type: 'text' },
  reasonNotToDemand: { name: '不要求说明理由的原因', type: 'text' },
  filingRefusal: { name: '公安机关逾期或者拒不立案的情形', type: 'text' },
  consultationResult: { name: '协商处理结果', type: 'text' },
  handlingResult: { name: '行政处理结果', type: 'text' },
  competentAuthority: { name: '有管辖权的其他主管机关', type: 'text' },
  clue: { name: '职务犯罪线索', type: 'text' },
  supervisionCommission: { name: '监察机关', type: 'unit' },
} as const satisfies Readonly<Record<string, FactDefinition>>;
