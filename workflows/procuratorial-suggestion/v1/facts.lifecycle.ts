import type { FactDefinition } from '#libs/lifecycle/vocabulary.js';
import { fieldsOfPublicInterest } from '../../fields-of-public-interest.js';
import { familyFacts } from '../../suggestion-family/facts.lifecycle.js';

export const facts = {
  ...familyFacts,
  // 公益诉讼 suggestions have a lifecycle of their own, 再审 suggestions go to courts.
  suggestionType: {
    name: '检察建议类型',
    type: 'choice',
    options: { governance: '社会治理', illegality: '纠正违法', other: '其他' },
  },
  addresseeLevel: {
    name: '被建议单位的层级',
    type: 'choice',
    options: {
      same: '同级，在本辖区',
      superior: '上级单位',
      subordinate: '下级单位',
      elsewhere: '异地单位',
    },
  },
  // 第十六条: the suggestion itself states until when an objection may be raised; no text has a number.
  objectBy: { name: '建议书载明的异议截止日', type: 'date' },
  instructedProcuratorate: { name: '受指令的下级院', type: 'unit' },
  localProcuratorate: { name: '当地院', type: 'unit' },
  localOpinion: { name: '当地院的意见', type: 'text' },
  commonSuperior: { name: '共同的上级院', type: 'unit' },
  serviceRefusal: { name: '拒绝签收的情形', type: 'text' },
  refusalGround: { name: '无正当理由不整改或者整改不到位的情形', type: 'text' },
  industryBody: { name: '同时通报的行业自律组织', type: 'text' },
  supervisionCommission: { name: '纪检监察机关', type: 'unit' },
  publicHarm: { name: '公共利益受损情况', type: 'text' },
  // The fields of `public-interest-clue`, by the same codes: what is handed over arrives there as it is.
  publicInterestField: {
    name: '公共利益领域',
    type: 'choice',
    options: fieldsOfPublicInterest,
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
