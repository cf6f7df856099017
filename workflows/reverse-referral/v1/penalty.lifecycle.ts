import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isAgencys, isPolices } from './conditions.lifecycle.js';
import { heads } from './positions.lifecycle.js';
import { offerUrging, overdue, remindADayBefore, tellIssuer } from './rungs.lifecycle.js';

const isRunning = { duty: 'decidePolicePenalty', is: 'running' } as const;

/** The authority's own proceedings: from the filing to the penalty, or to the reasons for none. */
export const penaltyActs = {
  // The period runs from the filing, not from the opinion: both clocks run side by side.
  fileCase: {
    name: '行政处罚立案',
    by: [{ party: 'authority' }],
    from: ['served'],
    requires: { facts: ['caseFiledOn'], documents: ['caseFiling'] },
    to: 'penalty-proceedings',
    opens: [
      { duty: 'decidePenalty', if: [isAgencys] },
      { duty: 'decidePolicePenalty', if: [isPolices] },
    ],
    tells: ['issuer', 'initiator', 'agency'],
  },

  // 治安管理处罚法第一百一十八条: 案情重大、复杂的，经上一级公安机关批准.
  requestExtension: {
    name: '报请上一级公安机关延长办案期限',
    by: [{ party: 'authority', positions: heads }],
    from: ['penalty-proceedings'],
    when: [
      isPolices,
      isRunning,
      { duty: 'decideExtension', is: 'not-open' },
      { not: { done: 'extendStationCase' } },
    ],
    requires: { facts: ['extensionGround'] },
    opens: ['decideExtension'],
    binds: [{ party: 'superiorPolice', to: { relation: 'line-superior', of: 'authority' } }],
    tells: ['superiorPolice'],
  },

  decideExtension: {
    name: '决定是否延长办案期限',
    by: [{ party: 'superiorPolice', positions: heads }],
    from: ['penalty-proceedings'],
    discharges: ['decideExtension'],
    tells: ['authority', 'issuer'],
    outcomes: {
      approve: {
        name: '批准延长三十日',
        when: [isRunning],
        requires: { documents: ['extensionApproval'] },
        extends: [{ duty: 'decidePolicePenalty', rule: 'REV-08:by-30', times: 2 }],
      },
      decline: { name: '不批准' },
    },
  },

  // 派出所办理的案件, approved by the police organ that the station belongs to.
  extendStationCase: {
    name: '批准延长派出所案件的办案期限',
    by: [{ party: 'authority', positions: heads }],
    from: ['penalty-proceedings'],
    when: [isPolices, isRunning, { not: { done: 'decideExtension', outcome: 'approve' } }],
    requires: { facts: ['extensionGround'], documents: ['extensionApproval'] },
    extends: [{ duty: 'decidePolicePenalty', rule: 'REV-08:by-30-station', times: 2 }],
    tells: ['issuer'],
  },

  // 鉴定、听证期间不计入. Both may be under way at once.
  beginExcludedTime: {
    name: '开始鉴定或者听证',
    by: [{ party: 'authority' }],
    from: ['penalty-proceedings'],
    when: [isPolices],
    outcomes: {
      appraisal: {
        name: '委托鉴定',
        when: [{ duty: 'finishAppraisal', is: 'not-open' }],
        opens: ['finishAppraisal'],
      },
      hearing: {
        name: '组织听证',
        when: [{ duty: 'finishHearing', is: 'not-open' }],
        opens: ['finishHearing'],
      },
    },
  },

  endExcludedTime: {
    name: '鉴定或者听证结束',
    by: [{ party: 'authority' }],
    from: ['penalty-proceedings'],
    outcomes: {
      appraisal: {
        name: '收到鉴定意见',
        when: [{ duty: 'finishAppraisal', is: 'open' }],
        discharges: ['finishAppraisal'],
      },
      hearing: {
        name: '听证结束',
        when: [{ duty: 'finishHearing', is: 'open' }],
        discharges: ['finishHearing'],
      },
    },
  },

  // Free: who sees from the opinion that there is nothing to punish need not file first.
  decideOnPenalty: {
    name: '作出行政处罚或者不予行政处罚的决定',
    by: [{ party: 'authority', positions: heads }],
    from: ['served', 'penalty-proceedings'],
    free: true,
    discharges: ['decidePenalty', 'decidePolicePenalty'],
    opens: [{ duty: 'reportResult', if: [{ duty: 'reportResult', is: 'not-open' }] }],
    tells: ['issuer', 'initiator', 'agency'],
    outcomes: {
      penalise: {
        name: '作出行政处罚',
        when: [{ stage: 'penalty-proceedings' }],
        requires: { documents: ['penaltyDecision'] },
        to: 'penalty-decided',
      },
      noPenalty: {
        name: '不予行政处罚',
        requires: {
          facts: ['noPenaltyGround', 'noPenaltyReason'],
          allowsDocuments: ['noPenaltyDecision'],
        },
        to: 'no-penalty-decided',
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

const decisionLadder = [
  remindADayBefore('authority'),
  overdue('authority'),
  tellIssuer,
  offerUrging,
] as const;

export const penaltyDuties = {
  // 行政处罚法第六十条: 自行政处罚案件立案之日起九十日内作出行政处罚决定
  decidePenalty: {
    name: '作出行政处罚决定',
    owedBy: 'authority',
    acts: ['decideOnPenalty'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'REV-07' },
    start: { fact: 'caseFiledOn' },
    during: ['penalty-proceedings'],
    ladder: decisionLadder,
  },

  // 治安管理处罚法第一百一十八条: 自立案之日起不得超过三十日. Ninety days are not theirs.
  decidePolicePenalty: {
    name: '作出治安管理处罚决定',
    owedBy: 'authority',
    acts: ['decideOnPenalty'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'REV-08' },
    start: { fact: 'caseFiledOn' },
    during: ['penalty-proceedings'],
    pausedWhile: { duties: ['finishAppraisal', 'finishHearing'] },
    ladder: decisionLadder,
  },

  decideExtension: {
    name: '决定是否延长办案期限',
    owedBy: 'superiorPolice',
    acts: ['decideExtension'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['penalty-proceedings'],
  },

  finishAppraisal: {
    name: '完成鉴定',
    owedBy: 'authority',
    acts: ['endExcludedTime'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['penalty-proceedings'],
  },

  finishHearing: {
    name: '完成听证',
    owedBy: 'authority',
    acts: ['endExcludedTime'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['penalty-proceedings'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
