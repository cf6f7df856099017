import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, tellProcuratorate, urge } from './rungs.lifecycle.js';

/** What the transferor learns of a case that was filed, and what it owes to it. Nothing of the investigation itself. */
export const investigationActs = {
  // 第十二条.
  handOver: {
    name: '移交涉案物品及材料',
    by: [{ party: 'transferor' }],
    from: ['filed'],
    requires: { documents: ['handoverList'] },
    to: 'investigating',
    discharges: ['handOver'],
    tells: ['police'],
    copies: [{ document: 'handoverList', to: 'police' }],
  },

  // 公安程序第一百八十四条: another police organ takes the filed case on.
  moveCase: {
    name: '立案后移送其他公安机关',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['filed', 'investigating'],
    when: [{ duty: 'tellMove', is: 'not-open' }],
    requires: { facts: ['competentPolice'], documents: ['forwardingNotice'] },
    opens: [
      'tellMove',
      { duty: 'conclude', replace: true },
      { duty: 'reportProgress', replace: true, if: [{ duty: 'reportProgress', is: 'open' }] },
    ],
    binds: [
      { party: 'formerPolice', to: { party: 'police' } },
      { party: 'police', to: { fact: 'competentPolice' } },
    ],
    tells: ['police', 'procuratorate'],
  },

  tellMove: {
    name: '书面通知案件已移送其他公安机关',
    by: [{ party: 'formerPolice' }],
    from: ['filed', 'investigating', 'withdrawal-decided', 'case-withdrawn', 'prosecution'],
    discharges: ['tellMove'],
    tells: ['transferor'],
    copies: [{ document: 'forwardingNotice', to: 'transferor' }],
  },

  // 人民检察院刑事诉讼规则第五百六十四条第三款.
  urge: {
    name: '催办立案监督案件',
    by: [{ party: 'procuratorate' }],
    from: ['filed', 'investigating'],
    when: [{ duty: 'reportProgress', is: 'not-open' }],
    requires: { documents: ['urgingLetter'] },
    discharges: ['urge'],
    opens: ['reportProgress'],
    tells: ['police'],
    copies: [{ document: 'urgingLetter', to: 'police' }],
  },

  reportProgress: {
    name: '反馈侦查工作进展情况',
    by: [{ party: 'police' }],
    from: ['filed', 'investigating'],
    requires: { documents: ['progressReport'] },
    discharges: ['reportProgress'],
    tells: ['procuratorate'],
    copies: [{ document: 'progressReport', to: 'procuratorate' }],
  },

  withdrawCase: {
    name: '决定撤销案件',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['filed', 'investigating'],
    requires: { documents: ['withdrawalDecision'] },
    to: 'withdrawal-decided',
    silent: true,
    discharges: ['conclude'],
    opens: ['tellWithdrawal'],
  },

  // 公安程序第一百八十九条第一款; 移送规定第十三条 for what goes back with it.
  tellWithdrawal: {
    name: '告知撤销案件',
    by: [{ party: 'police' }],
    from: ['withdrawal-decided'],
    requires: { allowsDocuments: ['returnedFile'] },
    to: 'case-withdrawn',
    discharges: ['tellWithdrawal'],
    opens: ['handle'],
    tells: ['transferor', 'procuratorate'],
    copies: [
      { document: 'withdrawalDecision', to: 'transferor' },
      { document: 'withdrawalDecision', to: 'procuratorate' },
    ],
  },

  sendForProsecution: {
    name: '移送起诉',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['filed', 'investigating'],
    to: 'prosecution',
    discharges: ['conclude'],
    opens: ['decideProsecution'],
    tells: ['transferor', 'procuratorate'],
  },

  // Which of its prosecutors may sign is the procuratorate's own list of powers.
  decideProsecution: {
    name: '决定是否起诉',
    by: [{ party: 'procuratorate' }],
    from: ['prosecution'],
    discharges: ['decideProsecution'],
    tells: ['transferor', 'police'],
    outcomes: {
      prosecute: { name: '起诉', requires: { documents: ['indictment'] }, to: 'prosecuted' },
      notProsecute: {
        name: '不起诉',
        requires: { documents: ['nonProsecutionDecision'] },
        to: 'not-prosecuted',
        copies: [{ document: 'nonProsecutionDecision', to: 'transferor' }],
        links: [{ as: 'reverse', lifecycle: 'reverse-referral' }],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const investigationDuties = {
  // 第十二条: 自接到立案通知书之日起3日内将涉案物品
  handOver: {
    name: '移交涉案物品及材料',
    owedBy: 'transferor',
    acts: ['handOver'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-15' },
    start: 'act',
    during: ['filed'],
    ladder: [
      remindADayBefore('transferor'),
      urge('transferor'),
      { id: 'police', after: '0h', modality: 'shall', notify: 'police' },
    ],
  },

  // 公安程序第一百八十四条: 在移送案件后三日以内书面通知
  tellMove: {
    name: '通知案件已移送其他公安机关',
    owedBy: 'formerPolice',
    acts: ['tellMove'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-16' },
    start: 'act',
    during: ['filed', 'investigating', 'withdrawal-decided', 'case-withdrawn', 'prosecution'],
    ladder: [remindADayBefore('formerPolice'), urge('formerPolice'), tellProcuratorate],
  },

  // 第五百六十四条第三款: 公安机关立案后三个月以内未侦查终结的. Of cases that were filed under supervision.
  urge: {
    name: '三个月未侦查终结的可以催办',
    owedBy: 'procuratorate',
    acts: ['urge'],
    modality: 'may',
    kind: 'trigger',
    period: { rule: 'SUP-05' },
    start: 'act',
    during: ['filing-decided', 'filed', 'investigating'],
    ladder: [{ id: 'ripe', after: '0h', modality: 'shall', notify: 'procuratorate' }],
  },

  reportProgress: {
    name: '反馈侦查工作进展情况',
    owedBy: 'police',
    acts: ['reportProgress'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['filed', 'investigating'],
  },

  // The time of an investigation is not this catalogue's: the sender is owed its result.
  conclude: {
    name: '侦查终结并反馈结果',
    owedBy: 'police',
    acts: ['withdrawCase', 'sendForProsecution'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['filed', 'investigating'],
  },

  // 公安程序第一百八十九条第一款: 公安机关作出撤销案件决定后，应当在三日以内告知
  tellWithdrawal: {
    name: '告知撤销案件',
    owedBy: 'police',
    acts: ['tellWithdrawal'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-17' },
    start: 'act',
    during: ['withdrawal-decided'],
    ladder: [remindADayBefore('police'), urge('police'), tellProcuratorate],
  },

  decideProsecution: {
    name: '决定是否起诉',
    owedBy: 'procuratorate',
    acts: ['decideProsecution'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['prosecution'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
