import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';

export const heads = ['principal-head', 'deputy-head'] as const;

/** The procuratorate's side: whether to urge, and what follows where the agency stays silent. */
export const opinionActs = {
  // 人民检察院刑事诉讼规则第五百五十七条第三款.
  opine: {
    name: '提出检察意见，督促移送',
    by: [{ party: 'procuratorate', positions: heads }],
    from: ['found'],
    requires: { facts: ['domain'], documents: ['procuratorialOpinion'] },
    to: 'urged',
    discharges: ['decideOpinion'],
    opens: ['transfer'],
    tells: ['agency'],
    copies: [{ document: 'procuratorialOpinion', to: 'agency' }],
    outcomes: {
      plain: { name: '督促移送' },
      withCopy: {
        name: '督促移送，并抄送司法行政机关',
        copies: [
          {
            document: 'procuratorialOpinion',
            to: { relation: 'peer-enforcement-supervision', of: 'agency' },
          },
        ],
      },
    },
  },

  drop: {
    name: '核实后不提出检察意见',
    by: [{ party: 'procuratorate', positions: heads }],
    from: ['found'],
    requires: { facts: ['dropReason'] },
    to: 'not-urged',
    discharges: ['decideOpinion'],
    tells: ['agency'],
  },

  assessReasons: {
    name: '审查不移送的理由',
    by: [{ party: 'procuratorate' }],
    from: ['reasons-given'],
    requires: { facts: ['assessment'] },
    discharges: ['assessReasons'],
    tells: ['agency'],
    outcomes: {
      accept: { name: '理由成立，办结', to: 'reasons-accepted', discharges: ['transfer'] },
      reject: { name: '理由不成立，仍应移送', to: 'urged', rejects: ['transfer'] },
    },
  },

  notifySuperior: {
    name: '通报行政执法机关的上级机关',
    by: [{ party: 'procuratorate', positions: heads }],
    from: ['urged', 'agreed', 'not-escalated'],
    requires: { documents: ['superiorNotice'] },
    to: 'superior-notified',
    tells: ['agency'],
    copies: [
      { document: 'superiorNotice', to: { relation: 'line-superior', of: 'agency' } },
      { document: 'procuratorialOpinion', to: { relation: 'line-superior', of: 'agency' } },
    ],
  },

  // 移送规定第十九条: that nothing was transferred may be a crime of its own. The agency learns nothing of it.
  passOnDutyCrimeClue: {
    name: '移送职务犯罪线索',
    by: [{ party: 'procuratorate' }],
    from: 'any-open',
    confidential: true,
    requires: { facts: ['clue', 'supervisionCommission'], documents: ['dutyCrimeClue'] },
    binds: [{ party: 'supervisionCommission', to: { fact: 'supervisionCommission' } }],
    tells: ['supervisionCommission'],
    copies: [{ document: 'dutyCrimeClue', to: 'supervisionCommission' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const opinionDuties = {
  // No text gives a time.
  decideOpinion: {
    name: '决定是否督促移送',
    owedBy: 'procuratorate',
    acts: ['opine', 'drop'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['found'],
  },

  assessReasons: {
    name: '审查不移送的理由',
    owedBy: 'procuratorate',
    acts: ['assessReasons'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['reasons-given'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
