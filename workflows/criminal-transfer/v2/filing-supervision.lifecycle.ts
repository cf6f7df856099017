import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, tellProcuratorate, urge } from './rungs.lifecycle.js';

/** 立案监督 of a decision not to file: proposal, reasons, their assessment (人民检察院刑事诉讼规则第五百五十七条至第五百六十一条). */
export const filingSupervisionActs = {
  // 移送规定第九条: with reconsideration, after it or instead of it. Free: FWD-14 makes it a duty, never a condition. Where an
  // earlier supervision has ended, it may be proposed again against the decision on reconsideration.
  proposeSupervision: {
    name: '建议立案监督',
    by: [{ party: 'transferor' }],
    from: ['not-filed', 'unsupervised', 'supervision-closed'],
    free: true,
    when: [{ any: [{ stage: 'unsupervised' }, { duty: 'proposeSupervision', is: 'open' }] }],
    requires: { facts: ['supervisionGround'], documents: ['supervisionProposal'] },
    to: 'supervision-proposed',
    discharges: ['proposeSupervision'],
    opens: ['examineProposal'],
    tells: ['procuratorate'],
    copies: [{ document: 'supervisionProposal', to: 'procuratorate' }],
  },

  // Free: the procuratorate needs nobody's proposal.
  demandReasons: {
    name: '要求说明不立案理由',
    by: [{ party: 'procuratorate' }],
    from: ['not-filed', 'unsupervised', 'supervision-proposed'],
    free: true,
    requires: { documents: ['demandForReasons'] },
    to: 'reasons-demanded',
    discharges: ['examineProposal'],
    opens: ['giveReasons'],
    tells: ['police', 'transferor'],
    copies: [{ document: 'demandForReasons', to: 'police' }],
  },

  declineProposal: {
    name: '审查后不要求说明理由',
    by: [{ party: 'procuratorate' }],
    from: ['not-filed', 'supervision-proposed'],
    requires: { facts: ['reasonNotToDemand'], documents: ['resultNotice'] },
    to: 'supervision-closed',
    discharges: ['examineProposal'],
    tells: ['transferor'],
    copies: [{ document: 'resultNotice', to: 'transferor' }],
  },

  giveReasons: {
    name: '书面说明不立案或者立案的情况',
    by: [{ party: 'police' }],
    from: ['not-filed', 'reasons-demanded'],
    requires: { documents: ['reasonsStatement'] },
    discharges: ['giveReasons'],
    tells: ['procuratorate'],
    copies: [{ document: 'reasonsStatement', to: 'procuratorate' }],
    outcomes: {
      notFiled: { name: '说明不立案的理由', to: 'reasons-given', opens: ['assessReasons'] },
      filed: {
        name: '说明已决定立案',
        requires: { documents: ['filingDecision'] },
        to: 'filing-decided',
        waives: ['decidePenalty'],
        opens: ['notifyDecision', 'urge'],
        tells: ['transferor'],
        copies: [{ document: 'filingDecision', to: 'procuratorate' }],
      },
    },
  },

  assessReasons: {
    name: '审查不立案理由',
    by: [{ party: 'procuratorate', positions: ['principal-head', 'deputy-head'] }],
    from: ['not-filed', 'reasons-given'],
    discharges: ['assessReasons'],
    outcomes: {
      accepted: { name: '不立案理由成立', to: 'reasons-accepted', opens: ['tellResult'] },
      rejected: {
        name: '不立案理由不成立，通知立案',
        requires: { documents: ['noticeToFile'] },
        to: 'told-to-file',
        opens: ['fileUponNotice'],
        tells: ['police', 'transferor'],
        copies: [{ document: 'noticeToFile', to: 'police' }],
      },
    },
  },

  tellResult: {
    name: '告知不立案的依据和理由',
    by: [{ party: 'procuratorate' }],
    from: ['not-filed', 'reasons-accepted'],
    requires: { documents: ['resultNotice'] },
    to: 'supervision-closed',
    discharges: ['tellResult'],
    tells: ['transferor', 'police'],
    copies: [{ document: 'resultNotice', to: 'transferor' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const filingSupervisionDuties = {
  // No text gives a time for the examination.
  examineProposal: {
    name: '审查立案监督建议',
    owedBy: 'procuratorate',
    acts: ['demandReasons', 'declineProposal'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['supervision-proposed'],
  },

  // 第五百六十条: 告知公安机关在收到通知后七日以内，书面说明不立案或者立案的情况
  giveReasons: {
    name: '书面说明不立案或者立案的情况',
    owedBy: 'police',
    acts: ['giveReasons'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'SUP-01' },
    start: 'act',
    during: ['reasons-demanded'],
    ladder: [remindADayBefore('police'), urge('police'), tellProcuratorate],
  },

  assessReasons: {
    name: '审查不立案理由',
    owedBy: 'procuratorate',
    acts: ['assessReasons'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['reasons-given'],
  },

  // 第五百六十一条第二款: 应当在十日以内将不立案或者立案的依据和理由告知
  tellResult: {
    name: '告知不立案的依据和理由',
    owedBy: 'procuratorate',
    acts: ['tellResult'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'SUP-02' },
    start: 'act',
    during: ['reasons-accepted'],
    ladder: [remindADayBefore('procuratorate'), urge('procuratorate')],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
