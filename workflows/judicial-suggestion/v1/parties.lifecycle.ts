import type { PartyDefinition } from '#libs/lifecycle/vocabulary.js';
import { ADDRESSEES } from '../../suggestion-family/issuer.js';

export const parties = {
  court: { name: '人民法院', kinds: ['court'], joins: 'opening' },
  addressee: { name: '被建议单位', kinds: ADDRESSEES, joins: 'opening' },
  // The court that found the problem, where the court above issues the suggestion.
  originator: { name: '层报的人民法院', kinds: ['court'], joins: 'later' },
  superior: { name: '上级人民法院', kinds: ['court'], joins: 'later' },
  competentDepartment: { name: '有关主管部门', kinds: ADDRESSEES, joins: 'later' },
} as const satisfies Readonly<Record<string, PartyDefinition>>;
