import type { FactDefinition } from '#libs/lifecycle/vocabulary.js';

/** Facts of every suggestion. */
export const familyFacts = {
  summary: { name: '问题摘要', type: 'text' },
  // 未成年人保护法第一百一十四条: then the reply is due within one month.
  concernsMinors: { name: '是否涉及未成年人保护', type: 'boolean' },
  addresseeOpinion: { name: '被建议单位的意见', type: 'text' },
  revisionReason: { name: '退回修改的理由', type: 'text' },
  notIssuingReason: { name: '不提出建议的理由', type: 'text' },
  replyBy: { name: '建议书确定的回复截止日', type: 'date' },
  receivedOn: { name: '收到建议书之日', type: 'date' },
  objectionGround: { name: '异议的理由', type: 'text' },
  changeReason: { name: '变更或者撤回的理由', type: 'text' },
  extensionGround: { name: '申请延长回复期限的理由', type: 'text' },
  extensionRefusal: { name: '不同意延长的理由', type: 'text' },
  // The end of the plan that the unit addressed has made for itself.
  rectifyBy: { name: '整改方案载明的完成之日', type: 'date' },
  deficiency: { name: '未整改或者整改不到位的情形', type: 'text' },
  justification: { name: '不采纳理由成立的依据', type: 'text' },
  urgingManner: {
    name: '督促方式',
    type: 'choice',
    options: { inquiry: '询问', visit: '走访', consultation: '会商', meeting: '联席会议', letter: '督促函' },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
