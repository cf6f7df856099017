import type { LinkDefinition, PartyDefinition } from '#libs/lifecycle/vocabulary.js';

export const parties = {
  initiator: {
    name: '作出决定的机关',
    kinds: ['procuratorate', 'court', 'public-security'],
    joins: 'opening',
  },
  // It sent the suspected crime once, and is told what becomes of it.
  agency: { name: '原移送机关', kinds: ['enforcement-agency'], joins: 'opening', optional: true },
  // With whom the matter stands: the initiator, until a procuratorate above or below gives the opinion in its place.
  issuer: {
    name: '提出意见的机关',
    kinds: ['procuratorate', 'court', 'public-security'],
    joins: 'later',
  },
  authority: { name: '有关主管机关', kinds: ['enforcement-agency', 'public-security'], joins: 'later' },
  // It denied its jurisdiction, and reads what it could see up to then.
  formerAuthority: {
    name: '原主管机关',
    kinds: ['enforcement-agency', 'public-security'],
    joins: 'later',
  },
  // It reported upward, and takes the matter back where the procuratorate above declines it.
  reporter: { name: '层报的人民检察院', kinds: ['procuratorate'], joins: 'later' },
  localProcuratorate: { name: '主管机关所在地的人民检察院', kinds: ['procuratorate'], joins: 'later' },
  superiorProcuratorate: { name: '上一级人民检察院', kinds: ['procuratorate'], joins: 'later' },
  // The issuer of what was met with silence: only a procuratorate looks after the public interest.
  procuratorate: { name: '跟踪督促的人民检察院', kinds: ['procuratorate'], joins: 'later' },
  superiorPolice: { name: '上一级公安机关', kinds: ['public-security'], joins: 'later' },
  // 移送规定第十九条.
  supervisionCommission: { name: '监察机关', kinds: ['supervision-commission'], joins: 'later' },
} as const satisfies Readonly<Record<string, PartyDefinition>>;

export const links = {
  // Silence that harms the public interest. The procuratorate hands the clue to itself.
  publicInterest: {
    name: '公益诉讼线索',
    lifecycle: 'public-interest-clue',
    opensWith: {
      parties: { finder: 'procuratorate', procuratorate: 'procuratorate' },
      facts: { summary: 'publicHarm', field: 'publicInterestField' },
    },
    onOutcome: { '*': { tells: ['issuer', 'initiator'] } },
  },
} as const satisfies Readonly<Record<string, LinkDefinition>>;
