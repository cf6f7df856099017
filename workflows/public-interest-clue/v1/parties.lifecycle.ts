import type { LinkDefinition, PartyDefinition, UnitKind } from '#libs/lifecycle/vocabulary.js';

/** Everybody with duties of supervision in a field of public interest. */
const SUPERVISING: readonly UnitKind[] = [
  'enforcement-agency',
  'government',
  'public-security',
  'judicial-administration',
];

export const parties = {
  // 第二十四条: who comes upon it in the course of its own work.
  finder: {
    name: '线索发现单位',
    kinds: [
      'enforcement-agency',
      'procuratorate',
      'court',
      'public-security',
      'government',
      'supervision-commission',
      'linkage-office',
      'judicial-administration',
    ],
    joins: 'opening',
  },
  procuratorate: { name: '人民检察院', kinds: ['procuratorate'], joins: 'opening' },
  // 第二十六条, 第七十九条: the one that passed the clue or the case on. It keeps reading what it could see up to then.
  formerProcuratorate: { name: '原人民检察院', kinds: ['procuratorate'], joins: 'later' },
  superiorProcuratorate: { name: '上一级人民检察院', kinds: ['procuratorate'], joins: 'later' },
  // 第四十三条.
  entrustedProcuratorate: { name: '受委托人民检察院', kinds: ['procuratorate'], joins: 'later' },
  // 第六十七条. Several agencies are several cases (第六十九条).
  respondent: { name: '行政机关', kinds: SUPERVISING, joins: 'later' },
  assistant: {
    name: '协助单位',
    kinds: [...SUPERVISING, 'mediation-organisation', 'linkage-office', 'supervision-commission', 'court'],
    joins: 'later',
  },
  // Of a suggestion on governance, where no case of public interest is filed.
  addressee: {
    name: '拟被建议单位',
    kinds: [...SUPERVISING, 'mediation-organisation', 'linkage-office', 'supervision-commission'],
    joins: 'later',
  },
  court: { name: '人民法院', kinds: ['court'], joins: 'later' },
  // 第三十一条, 第四十五条.
  supervisionCommission: { name: '监察机关', kinds: ['supervision-commission'], joins: 'later' },
} as const satisfies Readonly<Record<string, PartyDefinition>>;

export const links = {
  governance: {
    name: '社会治理检察建议',
    lifecycle: 'procuratorial-suggestion',
    opensWith: {
      parties: { procuratorate: 'procuratorate', addressee: 'addressee' },
      facts: { suggestionType: { is: 'governance' }, summary: 'summary' },
    },
    onOutcome: { '*': { to: 'not-filed', tells: ['finder', 'procuratorate'] } },
  },
  // The wrongdoer is pursued in a case of its own, beside the one against the agency.
  civil: {
    name: '民事公益诉讼线索',
    lifecycle: 'public-interest-clue',
    opensWith: {
      parties: { finder: 'procuratorate', procuratorate: 'procuratorate' },
      facts: { summary: 'summary', field: 'field' },
    },
    onOutcome: { '*': { tells: ['finder', 'procuratorate'] } },
  },
  // The agency that has the matter opens it.
  crime: {
    name: '涉嫌犯罪案件移送',
    lifecycle: 'criminal-transfer',
    onOutcome: { '*': { tells: ['procuratorate'] } },
  },
} as const satisfies Readonly<Record<string, LinkDefinition>>;
