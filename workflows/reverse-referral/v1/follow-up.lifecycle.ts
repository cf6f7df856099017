import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isProcuratorates, isSilent } from './conditions.lifecycle.js';
import { heads } from './positions.lifecycle.js';
import { withTheAuthority } from './stages.lifecycle.js';

/** Silence goes on, or there was an answer without a reason. */
const isUnsettled = {
  any: [isSilent, { last: 'evaluate', outcome: 'unjustified' }],
} as const;

/** What follows from silence (高检发释字〔2021〕4号第十一条): each step by a decision of its own, and none skipped but the first. */
export const followUpActs = {
  urge: {
    name: '督促主管机关办理并回复',
    by: [{ party: 'issuer' }],
    from: [...withTheAuthority, 'not-urged'],
    when: [isSilent],
    requires: { documents: ['urgingLetter'] },
    to: 'urged',
    tells: ['authority', 'initiator', 'agency'],
    copies: [{ document: 'urgingLetter', to: 'authority' }],
  },

  notifyAdministration: {
    name: '书面通报同级司法行政机关',
    by: [{ party: 'issuer', positions: heads }],
    from: [...withTheAuthority, 'urged'],
    when: [isProcuratorates, isUnsettled],
    requires: { documents: ['circular'] },
    to: 'notified',
    binds: [{ party: 'procuratorate', to: { party: 'issuer' } }],
    tells: ['authority', 'initiator', 'agency'],
    copies: [{ document: 'circular', to: { relation: 'peer-enforcement-supervision', of: 'authority' } }],
  },

  askSuperior: {
    name: '提请上一级人民检察院通报主管机关的上级机关',
    by: [{ party: 'issuer', positions: heads }],
    from: [...withTheAuthority, 'urged', 'notified'],
    when: [isProcuratorates, isUnsettled],
    requires: { documents: ['superiorRequest'] },
    to: 'superior-asked',
    opens: ['notifySuperior'],
    binds: [
      { party: 'procuratorate', to: { party: 'issuer' } },
      { party: 'superiorProcuratorate', to: { relation: 'superior-procuratorate', of: 'issuer' } },
    ],
    tells: ['superiorProcuratorate', 'initiator'],
    copies: [
      { document: 'superiorRequest', to: 'superiorProcuratorate' },
      { document: 'procuratorialOpinion', to: 'superiorProcuratorate' },
    ],
  },

  notifySuperior: {
    name: '通报主管机关的上级机关',
    by: [{ party: 'superiorProcuratorate' }],
    from: [...withTheAuthority, 'superior-asked'],
    discharges: ['notifySuperior'],
    tells: ['issuer', 'initiator'],
    outcomes: {
      notify: {
        name: '通报',
        requires: { documents: ['superiorNotice'] },
        to: 'superior-notified',
        tells: ['authority', 'agency'],
        copies: [{ document: 'superiorNotice', to: { relation: 'line-superior', of: 'authority' } }],
      },
      decline: { name: '不予通报', requires: { facts: ['declineReason'] }, to: 'notified' },
    },
  },

  reportToLeadership: {
    name: '报告同级党委、人大常委会',
    by: [{ party: 'issuer', positions: heads }],
    from: [...withTheAuthority, 'notified', 'superior-notified'],
    when: [isProcuratorates, isUnsettled],
    internal: true,
    requires: { documents: ['leadershipReport'] },
  },

  openPublicInterestClue: {
    name: '作为公益诉讼线索移送',
    by: [{ party: 'procuratorate' }],
    from: [...withTheAuthority, 'notified', 'superior-notified'],
    when: [isUnsettled, { not: { done: 'openPublicInterestClue' } }],
    requires: { facts: ['publicHarm', 'publicInterestField'] },
    tells: ['initiator'],
    links: [{ as: 'publicInterest', lifecycle: 'public-interest-clue' }],
  },

  // 移送规定第十九条. Nobody in the matter learns of it, and nothing of it waits.
  passOnDutyCrimeClue: {
    name: '移送职务犯罪线索',
    by: [{ party: 'issuer' }],
    from: 'any-open',
    confidential: true,
    requires: { facts: ['clue', 'supervisionCommission'], documents: ['dutyCrimeClue'] },
    binds: [{ party: 'supervisionCommission', to: { fact: 'supervisionCommission' } }],
    tells: ['supervisionCommission'],
    copies: [{ document: 'dutyCrimeClue', to: 'supervisionCommission' }],
  },

  closeUnhandled: {
    name: '通报后仍未处理，转其他监督',
    by: [{ party: 'issuer', positions: heads }],
    from: [...withTheAuthority, 'notified', 'superior-notified'],
    when: [isUnsettled],
    requires: { facts: ['furtherSupervision'] },
    to: 'unhandled',
    tells: ['authority', 'initiator', 'agency'],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const followUpDuties = {
  notifySuperior: {
    name: '通报主管机关的上级机关',
    owedBy: 'superiorProcuratorate',
    acts: ['notifySuperior'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['superior-asked'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
