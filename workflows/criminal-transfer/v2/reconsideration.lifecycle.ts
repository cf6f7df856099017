import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isNotBeingSupervised, isSupervised } from './conditions.lifecycle.js';
import { remindADayBefore, reportToGovernment, urge } from './rungs.lifecycle.js';

/** 复议 by the police of their own decision not to file (移送规定第九条), beside the supervision of filing and not before it. */
export const reconsiderationActs = {
  requestReconsideration: {
    name: '提请复议',
    by: [{ party: 'transferor' }],
    from: ['not-filed', 'no-reconsideration'],
    requires: { facts: ['reconsiderationGround'], documents: ['reconsiderationRequest'] },
    to: 'reconsidering',
    discharges: ['reconsider'],
    opens: ['decideReconsideration'],
    tells: ['police'],
    copies: [{ document: 'reconsiderationRequest', to: 'police' }],
  },

  decideReconsideration: {
    name: '作出复议决定',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['not-filed', 'reconsidering'],
    requires: { documents: ['reconsiderationDecision'] },
    discharges: ['decideReconsideration'],
    tells: ['transferor', 'procuratorate'],
    copies: [{ document: 'reconsiderationDecision', to: 'transferor' }],
    outcomes: {
      file: {
        name: '变更原决定，予以立案',
        requires: { documents: ['filingDecision'] },
        to: 'filing-decided',
        discharges: ['fileUponNotice'],
        waives: ['decidePenalty'],
        opens: ['notifyDecision', { duty: 'urge', if: [isSupervised] }],
        copies: [{ document: 'filingDecision', to: 'procuratorate' }],
      },
      uphold: {
        name: '维持不予立案',
        to: 'reconsidered',
        opens: [{ duty: 'proposeSupervision', if: [isNotBeingSupervised] }],
      },
    },
  },

  // 第九条第二款 presupposes that the transferor still objects. Who does not says so, and owes nothing more here.
  acceptReconsideration: {
    name: '对复议决定无异议',
    by: [{ party: 'transferor' }],
    from: ['not-filed', 'reconsidered'],
    discharges: ['proposeSupervision'],
    tells: ['police', 'procuratorate'],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const reconsiderationDuties = {
  // 第九条第一款: 自接到不予立案通知书之日起3日内，提请. A right that is lost with the period.
  reconsider: {
    name: '提请复议',
    owedBy: 'transferor',
    acts: ['requestReconsideration'],
    modality: 'may',
    kind: 'window',
    period: { rule: 'FWD-12' },
    start: 'act',
    during: ['not-filed'],
    ladder: [remindADayBefore('transferor')],
  },

  // 第九条第二款: 自收到行政执法机关提请复议的文件之日起3日内作出
  decideReconsideration: {
    name: '作出复议决定',
    owedBy: 'police',
    acts: ['decideReconsideration'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-13' },
    start: 'act',
    during: ['reconsidering'],
    ladder: [
      remindADayBefore('police'),
      urge('police'),
      {
        id: 'supervision',
        after: '0h',
        modality: 'may',
        notify: 'transferor',
        offers: 'proposeSupervision',
      },
      reportToGovernment('police'),
    ],
  },

  // 第九条第二款: 应当自收到复议决定通知书之日起3日内建议人民检察院. A duty and not a bar: the text takes nothing away from who is late.
  proposeSupervision: {
    name: '建议人民检察院立案监督',
    owedBy: 'transferor',
    acts: ['proposeSupervision', 'acceptReconsideration'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-14' },
    start: 'act',
    during: ['reconsidered'],
    ladder: [remindADayBefore('transferor'), urge('transferor')],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
