import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, tellProcuratorate, urge } from './rungs.lifecycle.js';

/** Where a remedy against the decision not to file is under way, nobody punishes instead. */
const remediesUnderWay = [
  'reconsidering',
  'supervision-proposed',
  'reasons-demanded',
  'reasons-given',
  'reasons-accepted',
  'told-to-file',
  'corrected',
  'at-superior',
  'consulted',
] as const;

/** From the transfer until the paper that gives the case back has arrived. */
const withTheCriminalAuthorities = [
  'sent',
  'receipt-refused',
  'under-review',
  'filing-decided',
  'non-filing-decided',
  'filed',
  'investigating',
  'withdrawal-decided',
  'prosecution',
] as const;

const beforeTheTransfer = ['reported', 'approved', 'not-transferred', 'opinion-received'] as const;
const givenBack = ['returned', 'not-filed', 'case-withdrawn'] as const;
const ends = ['closed-without-transfer', 'handled', 'prosecuted', 'not-prosecuted'] as const;

/** What is administrative in it: the handling of what is no crime, penalties already imposed, clues that are others' business. */
export const administrativeActs = {
  // Only where the criminal way has ended and no remedy is under way: a penalty in place of a transfer cannot be recorded.
  handleAdministratively: {
    name: '作出行政处理',
    by: [{ party: 'transferor' }],
    from: [...givenBack, 'no-reconsideration', 'reconsidered', 'unsupervised', 'supervision-closed'],
    requires: { facts: ['handlingResult'], allowsDocuments: ['handlingDocument'] },
    to: 'handled',
    discharges: ['handle', 'decidePenalty'],
    tells: ['police', 'procuratorate'],
    outcomes: {
      punish: { name: '作出行政处罚', requires: { documents: ['penaltyDecision'] } },
      noPenalty: { name: '不予行政处罚' },
      passOn: {
        name: '移送有管辖权的其他主管机关',
        when: [{ stage: 'returned' }],
        requires: { facts: ['competentAuthority'] },
      },
    },
  },

  // The period for the penalty may end before a remedy does. The penalty ends nothing else.
  punish: {
    name: '在处罚期限内先行作出处罚决定',
    by: [{ party: 'transferor' }],
    from: givenBack,
    requires: { documents: ['penaltyDecision'] },
    discharges: ['decidePenalty'],
    tells: ['police', 'procuratorate'],
  },

  // 移送规定第十一条: what was imposed before the transfer stands; it never stands for the transfer.
  recordPenalty: {
    name: '登记移送前已作出的行政处罚',
    by: [{ party: 'transferor' }],
    from: ['reported', 'approved', 'opinion-received', 'sent', 'receipt-refused', 'under-review'],
    internal: true,
    requires: { facts: ['penaltyDecidedOn'], documents: ['penaltyDecision'] },
    opens: ['copyPenalty'],
  },

  copyPenalty: {
    name: '抄送行政处罚决定书副本',
    by: [{ party: 'transferor' }],
    from: [...beforeTheTransfer, ...withTheCriminalAuthorities, ...givenBack, ...ends],
    targets: 'copyPenalty',
    requires: { documents: ['penaltyDecision'] },
    discharges: ['copyPenalty'],
    tells: ['police', 'procuratorate'],
    copies: [
      { document: 'penaltyDecision', to: 'police' },
      { document: 'penaltyDecision', to: 'procuratorate' },
    ],
  },

  // 移送规定第十九条. It goes its own way: nothing of the transfer waits for it, and nobody in it learns of the clue.
  passOnDutyCrimeClue: {
    name: '移送职务犯罪线索',
    by: [{ party: 'transferor' }, { party: 'police' }, { party: 'procuratorate' }],
    from: 'any-open',
    confidential: true,
    requires: { facts: ['clue', 'supervisionCommission'], documents: ['dutyCrimeClue'] },
    binds: [{ party: 'supervisionCommission', to: { fact: 'supervisionCommission' } }],
    tells: ['supervisionCommission'],
    copies: [{ document: 'dutyCrimeClue', to: 'supervisionCommission' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const administrativeDuties = {
  // No article in the catalogue gives it a time; it waits for the remedies.
  handle: {
    name: '依法作出行政处理',
    owedBy: 'transferor',
    acts: ['handleAdministratively', 'closeWithoutTransfer'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['not-transferred', ...givenBack],
    pausedWhile: { stages: remediesUnderWay },
  },

  // 行政处罚法第六十条, of a penalty case that was open before the transfer. 环保行刑衔接办法 leaves the time with the criminal authorities
  // out (FWD-20), and so far says it of its own field alone.
  decidePenalty: {
    name: '作出行政处罚决定（移送期间停止计算）',
    owedBy: 'transferor',
    acts: ['punish', 'handleAdministratively'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PEN-01' },
    start: { fact: 'penaltyCaseFiledOn' },
    during: [...withTheCriminalAuthorities, ...givenBack],
    pausedWhile: { stages: [...withTheCriminalAuthorities, ...remediesUnderWay] },
    ladder: [remindADayBefore('transferor'), urge('transferor')],
  },

  // 高检会〔2006〕2号: 于作出行政处罚十日以内向同级公安机关、人民检察院抄送. Each penalty has its own copy to send.
  copyPenalty: {
    name: '抄送行政处罚决定书副本',
    owedBy: 'transferor',
    acts: ['copyPenalty'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-18' },
    start: { fact: 'penaltyDecidedOn' },
    during: [...beforeTheTransfer, ...withTheCriminalAuthorities, ...givenBack, ...ends],
    many: true,
    survivesEnd: true,
    ladder: [remindADayBefore('transferor'), urge('transferor'), tellProcuratorate],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
