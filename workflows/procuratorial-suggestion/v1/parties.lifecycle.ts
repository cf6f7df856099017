import type { LinkDefinition, PartyDefinition } from '#libs/lifecycle/vocabulary.js';
import { ADDRESSEES } from '../../suggestion-family/issuer.js';

export const parties = {
  procuratorate: { name: '人民检察院', kinds: ['procuratorate'], joins: 'opening' },
  addressee: { name: '被建议单位', kinds: ADDRESSEES, joins: 'opening' },
  // Whoever found the matter, where another procuratorate issues the suggestion: it hears what becomes of it.
  originator: { name: '移交线索的人民检察院', kinds: ['procuratorate'], joins: 'later' },
  superior: { name: '上级人民检察院', kinds: ['procuratorate'], joins: 'later' },
  localProcuratorate: { name: '当地人民检察院', kinds: ['procuratorate'], joins: 'later' },
  commonSuperior: { name: '共同的上级人民检察院', kinds: ['procuratorate'], joins: 'later' },
  supervisionCommission: { name: '监察机关', kinds: ['supervision-commission'], joins: 'later' },
} as const satisfies Readonly<Record<string, PartyDefinition>>;

export const links = {
  // 第二十五条: where the conditions of a public-interest suit are met. The procuratorate hands the clue to itself.
  publicInterest: {
    name: '公益诉讼',
    lifecycle: 'public-interest-clue',
    opensWith: {
      parties: { finder: 'procuratorate', procuratorate: 'procuratorate' },
      facts: { summary: 'publicHarm', field: 'publicInterestField' },
    },
    onOutcome: { '*': { tells: ['procuratorate', 'originator'] } },
  },
} as const satisfies Readonly<Record<string, LinkDefinition>>;
