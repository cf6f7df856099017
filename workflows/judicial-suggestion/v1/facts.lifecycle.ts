import type { FactDefinition } from '#libs/lifecycle/vocabulary.js';
import { familyFacts } from '../../suggestion-family/facts.lifecycle.js';

export const facts = {
  ...familyFacts,
  addresseeLevel: {
    name: '被建议单位的层级',
    type: 'choice',
    options: { same: '同级', elsewhere: '异地' },
  },
  noticeGround: { name: '不反馈、不落实的情况', type: 'text' },
  competentDepartment: { name: '有关主管部门', type: 'unit' },
  handlingResult: { name: '主管部门处理情况', type: 'text' },
  closingReason: { name: '终结督促的理由', type: 'text' },
} as const satisfies Readonly<Record<string, FactDefinition>>;
