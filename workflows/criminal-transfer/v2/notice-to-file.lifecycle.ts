import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, reportToGovernment, tellProcuratorate, urge } from './rungs.lifecycle.js';

/** What a notice to file brings, obeyed or not (人民检察院刑事诉讼规则第五百六十三条, 第五百六十四条). No act of the police declines it. */
export const noticeToFileActs = {
  fileUponNotice: {
    name: '按通知立案',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['told-to-file', 'corrected', 'at-superior', 'consulted'],
    requires: { documents: ['filingDecision'] },
    to: 'filing-decided',
    discharges: ['fileUponNotice'],
    opens: ['notifyDecision', 'urge'],
    tells: ['procuratorate', 'transferor'],
    copies: [{ document: 'filingDecision', to: 'procuratorate' }],
    outcomes: {
      // The penalty, whose period had begun to run again, waits for the end of the criminal case.
      instead: { name: '撤销不予立案决定，立案', when: [{ stage: 'not-filed' }], waives: ['decidePenalty'] },
      first: { name: '立案', when: [{ stage: 'under-review' }], discharges: ['review'] },
    },
  },

  issueCorrection: {
    name: '发出纠正违法通知书',
    by: [{ party: 'procuratorate' }],
    from: ['told-to-file'],
    requires: { facts: ['filingRefusal'], documents: ['correctionNotice'] },
    to: 'corrected',
    tells: ['police', 'transferor'],
    copies: [{ document: 'correctionNotice', to: 'police' }],
  },

  reportToSuperior: {
    name: '报上一级人民检察院协商',
    by: [{ party: 'procuratorate', positions: ['principal-head', 'deputy-head'] }],
    from: ['corrected'],
    to: 'at-superior',
    opens: ['consult'],
    binds: [
      {
        party: 'superiorProcuratorate',
        to: { relation: 'superior-procuratorate', of: 'procuratorate' },
      },
    ],
    tells: ['superiorProcuratorate', 'transferor'],
    copies: [
      { document: 'noticeToFile', to: 'superiorProcuratorate' },
      { document: 'correctionNotice', to: 'superiorProcuratorate' },
    ],
  },

  consult: {
    name: '与同级公安机关协商处理',
    by: [{ party: 'superiorProcuratorate' }],
    from: ['at-superior'],
    requires: { facts: ['consultationResult'] },
    discharges: ['consult'],
    tells: ['procuratorate', 'police', 'transferor'],
    outcomes: {
      file: { name: '应当立案', to: 'consulted' },
      notFile: { name: '不再要求立案', to: 'supervision-closed', waives: ['fileUponNotice'] },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const noticeToFileDuties = {
  // 第五百六十三条: 公安机关应当在收到通知立案书后十五日以内立案. It stays owed, and late, until the case is filed.
  fileUponNotice: {
    name: '按通知立案',
    owedBy: 'police',
    acts: ['fileUponNotice'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'SUP-04' },
    start: 'act',
    during: ['told-to-file', 'corrected', 'at-superior', 'consulted'],
    ladder: [
      remindADayBefore('police'),
      urge('police'),
      tellProcuratorate,
      reportToGovernment('police'),
      {
        id: 'superior',
        after: '24h',
        modality: 'may',
        notify: { relation: 'superior-procuratorate', of: 'procuratorate' },
      },
    ],
  },

  consult: {
    name: '与同级公安机关协商处理',
    owedBy: 'superiorProcuratorate',
    acts: ['consult'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['at-superior'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
