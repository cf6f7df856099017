import type { LinkDefinition, PartyDefinition } from '#libs/lifecycle/vocabulary.js';

export const parties = {
  transferor: { name: '移送机关', kinds: ['enforcement-agency'], joins: 'opening' },
  police: { name: '公安机关', kinds: ['public-security'], joins: 'opening' },
  procuratorate: { name: '人民检察院', kinds: ['procuratorate'], joins: 'opening' },
  // 第七条, 公安程序第一百八十四条: the organ that passed the case on. It keeps reading what it could see up to then.
  formerPolice: { name: '原公安机关', kinds: ['public-security'], joins: 'later' },
  // 上一级负责人 approves the last extension (FWD-06, FWD-09).
  superiorPolice: { name: '上一级公安机关', kinds: ['public-security'], joins: 'later' },
  // 人民检察院刑事诉讼规则第五百六十四条.
  superiorProcuratorate: { name: '上一级人民检察院', kinds: ['procuratorate'], joins: 'later' },
  // 移送规定第十九条.
  supervisionCommission: { name: '监察机关', kinds: ['supervision-commission'], joins: 'later' },
} as const satisfies Readonly<Record<string, PartyDefinition>>;

export const links = {
  // Whether somebody who is not prosecuted is punished by the administration is asked there, from the beginning.
  reverse: {
    name: '行刑反向衔接',
    lifecycle: 'reverse-referral',
    opensWith: {
      parties: { initiator: 'procuratorate', agency: 'transferor' },
      facts: { summary: 'summary', origin: { is: 'non-prosecution' }, enterprise: 'enterprise' },
      documents: { decision: 'nonProsecutionDecision' },
    },
    // The transfer has ended by then. Whoever sent it is told all the same what became of it.
    onOutcome: { '*': { tells: ['transferor'] } },
  },
} as const satisfies Readonly<Record<string, LinkDefinition>>;
