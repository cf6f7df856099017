import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isNotToldToFile, isSupervised } from './conditions.lifecycle.js';
import { remindADayBefore, reportToGovernment, tellProcuratorate, urge } from './rungs.lifecycle.js';

/** The decision on filing, and its service (移送规定第八条). What the transferor may do next begins with the notice. */
export const reviewActs = {
  decideFiling: {
    name: '决定是否立案',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['under-review'],
    discharges: ['review'],
    opens: ['notifyDecision'],
    silent: true,
    outcomes: {
      file: {
        name: '立案',
        requires: { documents: ['filingDecision'] },
        to: 'filing-decided',
        discharges: ['fileUponNotice'],
        opens: [{ duty: 'urge', if: [isSupervised] }],
        copies: [{ document: 'filingDecision', to: 'procuratorate' }],
      },
      notFile: {
        name: '不予立案',
        when: [isNotToldToFile],
        requires: { facts: ['notFilingReason'] },
        to: 'non-filing-decided',
      },
    },
  },

  notifyFiling: {
    name: '送达立案通知书',
    by: [{ party: 'police' }],
    from: ['filing-decided'],
    requires: { documents: ['filingNotice'] },
    to: 'filed',
    discharges: ['notifyDecision'],
    opens: ['handOver', 'conclude'],
    tells: ['transferor', 'procuratorate'],
    copies: [
      { document: 'filingNotice', to: 'transferor' },
      { document: 'filingNotice', to: 'procuratorate' },
    ],
  },

  // Reasons, notice and file are one act: none is recorded without the others.
  notifyNonFiling: {
    name: '送达不予立案通知书并退回案卷材料',
    by: [{ party: 'police' }],
    from: ['non-filing-decided'],
    requires: { documents: ['notFilingNotice', 'returnedFile'] },
    to: 'not-filed',
    discharges: ['notifyDecision'],
    opens: ['reconsider', 'handle'],
    tells: ['transferor', 'procuratorate'],
    copies: [
      { document: 'notFilingNotice', to: 'transferor' },
      { document: 'returnedFile', to: 'transferor' },
      { document: 'notFilingNotice', to: 'procuratorate' },
    ],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const reviewDuties = {
  // 第八条: 自接受行政执法机关移送的涉嫌犯罪案件之日起3日内; the measures of each field for their own. It runs on while materials are supplied.
  review: {
    name: '审查并决定是否立案',
    owedBy: 'police',
    acts: ['decideFiling', 'returnCase'],
    modality: 'shall',
    kind: 'deadline',
    period: {
      choose: [
        {
          when: [
            { fact: 'domain', is: 'environment' },
            { fact: 'leadsToVerify', is: true },
          ],
          use: { rule: 'FWD-07B' },
        },
        { when: { fact: 'domain', is: 'environment' }, use: { rule: 'FWD-07' } },
        { when: { fact: 'domain', is: 'work-safety' }, use: { rule: 'FWD-08' } },
        { when: { fact: 'domain', is: 'drugs' }, use: { rule: 'FWD-09' } },
        { when: { fact: 'domain', is: 'food' }, use: { rule: 'FWD-09B' } },
        { when: { fact: 'domain', is: 'economic-crime' }, use: { rule: 'FWD-06' } },
      ],
      otherwise: { rule: 'FWD-04' },
    },
    start: 'act',
    during: ['under-review'],
    ladder: [
      remindADayBefore('police'),
      urge('police'),
      tellProcuratorate,
      { id: 'supervision', after: '0h', modality: 'may', notify: 'transferor', offers: 'reportDelay' },
      reportToGovernment('police'),
    ],
  },

  // 安全生产行刑衔接办法: 应当自作出决定之日起3日内书面通知应急管理部门. No other field has a text in the catalogue.
  notifyDecision: {
    name: '书面通知是否立案的决定',
    owedBy: 'police',
    acts: ['notifyFiling', 'notifyNonFiling'],
    modality: 'shall',
    kind: 'deadline',
    period: {
      choose: [{ when: { fact: 'domain', is: 'work-safety' }, use: { rule: 'FWD-08B' } }],
      otherwise: { none: '及时' },
    },
    start: 'act',
    during: ['filing-decided', 'non-filing-decided'],
    ladder: [remindADayBefore('police'), urge('police'), tellProcuratorate],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
