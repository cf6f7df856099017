import type {
  DocumentDefinition,
  FactDefinition,
  LinkDefinition,
  PartyDefinition,
  StageDefinition,
} from '#libs/lifecycle/vocabulary.js';

export const parties = {
  procuratorate: { name: '人民检察院', kinds: ['procuratorate'], joins: 'opening' },
  agency: { name: '行政执法机关', kinds: ['enforcement-agency'], joins: 'opening' },
  // 移送规定第十九条.
  supervisionCommission: { name: '监察机关', kinds: ['supervision-commission'], joins: 'later' },
} as const satisfies Readonly<Record<string, PartyDefinition>>;

const underOpinion = ['urged', 'agreed', 'reasons-given'] as const;

export const stages = {
  // The agency reads no more than that something is looked into.
  found: { name: '发现应当移送而未移送', start: true, publicAlias: '核实中' },
  urged: { name: '已提出检察意见待移送' },
  agreed: { name: '同意移送待移送' },
  'reasons-given': { name: '已说明不移送的理由待审查' },
  'not-urged': { name: '核实后不提出检察意见', final: true },
  transferred: { name: '已移送公安机关', final: true },
  'reasons-accepted': { name: '不移送的理由成立', final: true },
  'not-escalated': { name: '未通报', track: 'escalation', start: true, quiet: true },
  'superior-notified': {
    name: '已通报上级机关',
    track: 'escalation',
    quiet: true,
    within: underOpinion,
  },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export const facts = {
  summary: { name: '案情摘要', type: 'text' },
  // It chooses whether the opinion has a term of its own.
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
  dropReason: { name: '不提出检察意见的理由', type: 'text' },
  transferReferral: { name: '所引起的移送案件', type: 'referral' },
  assessment: { name: '对不移送理由的审查意见', type: 'text' },
  clue: { name: '职务犯罪线索', type: 'text' },
  supervisionCommission: { name: '监察机关', type: 'unit' },
} as const satisfies Readonly<Record<string, FactDefinition>>;

export const documents = {
  procuratorialOpinion: { name: '检察意见书', level: 'sensitive', series: '意' },
  reply: { name: '回复函', level: 'sensitive' },
  reasons: { name: '不移送的书面理由', level: 'sensitive' },
  transferLetter: { name: '涉嫌犯罪案件移送书', level: 'sensitive' },
  superiorNotice: { name: '对上级机关的通报', level: 'sensitive' },
  dutyCrimeClue: { name: '职务犯罪线索材料', level: 'specially-restricted' },
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

export const links = {
  // A transfer begins with the report of a handler of the agency, which nobody else can write.
  transfer: {
    name: '移送涉嫌犯罪案件',
    lifecycle: 'criminal-transfer',
    onOutcome: { '*': { tells: ['procuratorate', 'agency'] } },
  },
} as const satisfies Readonly<Record<string, LinkDefinition>>;
