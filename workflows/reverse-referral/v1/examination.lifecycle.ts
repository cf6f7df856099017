import type { ActDefinition, DutyDefinition, OutcomeDefinition } from '#libs/lifecycle/vocabulary.js';
import { isFollowed, isFoundInTime, isImpactReviewed, isUnchallenged } from './conditions.lifecycle.js';
import { chief, heads } from './positions.lifecycle.js';
import { overdue, remindADayBefore } from './rungs.lifecycle.js';

/** While one of these holds, the ten working days stand still (行刑反向衔接工作指引第十二条, 第十三条). */
const standing = {
  stages: [
    'objected',
    'complained',
    'privately-prosecuted',
    'consulting',
    'consultation-disagreed',
    'at-common-superior',
  ],
} as const;

const examined = ['examine', 'examineFurther', 'reexamine'] as const;

const isNotConsulting = {
  any: [{ stage: 'not-consulted' }, { stage: 'consultation-agreed' }],
} as const;

/** A penalty is due, and whose level decides who says so to the authority. */
const penaltyDue = {
  when: [isFollowed('penalise'), isFoundInTime, isNotConsulting],
  to: 'opinion-proposed',
  opens: ['decideOpinion'],
} as const satisfies Partial<OutcomeDefinition>;

/** Whether somebody who is not prosecuted is to be punished by the administration (行刑反向衔接工作指引第十二条至第十四条). */
export const examinationActs = {
  // 行政处罚法第三十六条: two years from the end of the violation, five where the law says so.
  recordViolationEnd: {
    name: '登记违法行为终了之日',
    by: [{ party: 'issuer' }],
    from: ['examining'],
    when: [{ duty: 'limitation', is: 'not-open' }],
    internal: true,
    requires: { facts: ['violationEndedOn'] },
    opens: ['limitation'],
  },

  examineLimitation: {
    name: '审查追责时效',
    by: [{ party: 'issuer' }],
    from: ['examining'],
    when: [{ known: 'violationEndedOn' }],
    internal: true,
    requires: { facts: ['discoveredOn'] },
    outcomes: {
      inTime: { name: '二年内发现' },
      inTimeWithinFive: {
        name: '涉及公民生命健康安全、金融安全且有危害后果，五年内发现',
        extends: [{ duty: 'limitation', rule: 'REV-12:to-5', times: 1 }],
      },
      expired: { name: '已过追责时效' },
    },
  },

  // 第十四条: 不采纳刑事检察部门意见的，说明理由.
  explainDeparture: {
    name: '说明不采纳刑事检察部门意见的理由',
    by: [{ party: 'issuer' }],
    from: ['examining'],
    when: [{ not: { known: 'departureReason' } }],
    internal: true,
    requires: { facts: ['departureReason'] },
  },

  reviewImpact: {
    name: '评估对企业生产经营的影响',
    by: [{ party: 'issuer' }],
    from: ['examining', 'opinion-proposed'],
    internal: true,
    requires: { documents: ['impactAssessment'] },
    discharges: ['reviewImpact'],
  },

  // 第十二条: 重大、疑难、复杂, with the chief procurator's leave, to a day that is named. The text has no number.
  extendExamination: {
    name: '检察长批准延长审查期限',
    by: [{ party: 'issuer', positions: chief }],
    from: ['examining'],
    when: [
      {
        any: [
          { duty: 'examine', is: 'running' },
          { duty: 'examineFurther', is: 'running' },
        ],
      },
    ],
    internal: true,
    requires: { facts: ['examineBy', 'extensionGround'], documents: ['extensionApproval'] },
    waives: ['examine'],
    opens: [{ duty: 'examineFurther', replace: true }],
  },

  concludeExamination: {
    name: '审查终结',
    by: [{ party: 'issuer' }],
    from: ['examining'],
    when: [isUnchallenged],
    internal: true,
    silent: true,
    requires: { documents: ['examinationReport'] },
    submits: examined,
    outcomes: {
      ownLevel: { name: '需要行政处罚，向同级主管机关提出', ...penaltyDue },
      superiorLevel: { name: '需要行政处罚，应向上级主管机关提出', ...penaltyDue },
      subordinateLevel: { name: '需要行政处罚，应向下级主管机关提出', ...penaltyDue },
      elsewhere: {
        name: '需要行政处罚，应向异地主管机关提出',
        ...penaltyDue,
        when: [isFollowed('penalise'), isFoundInTime, { stage: 'consultation-agreed' }],
      },
      noPenalty: {
        name: '不需要行政处罚',
        when: [isFollowed('no-penalty'), isNotConsulting],
        requires: { facts: ['terminationGround'] },
        to: 'termination-proposed',
        opens: ['decideTermination'],
      },
    },
  },

  decideOpinion: {
    name: '审批检察意见',
    by: [{ party: 'issuer', positions: heads }],
    from: ['opinion-proposed'],
    when: [isUnchallenged],
    internal: true,
    silent: true,
    discharges: ['decideOpinion'],
    outcomes: {
      approve: {
        name: '同意提出检察意见',
        when: [isImpactReviewed],
        to: 'opinion-approved',
        discharges: examined,
        opens: ['issue'],
      },
      sendBack: { name: '退回重新审查', to: 'examining', rejects: examined },
    },
  },

  // 报检察长决定.
  decideTermination: {
    name: '决定是否终结审查',
    by: [{ party: 'issuer', positions: chief }],
    from: ['termination-proposed'],
    when: [isUnchallenged],
    discharges: ['decideTermination'],
    outcomes: {
      terminate: {
        name: '终结审查',
        requires: { documents: ['terminationDecision'] },
        to: 'terminated',
        discharges: examined,
        tells: ['initiator', 'agency'],
      },
      sendBack: { name: '退回重新审查', to: 'examining', rejects: examined, silent: true },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const examinationDuties = {
  // 第十二条: 自负责行政检察工作的部门登记受理之日起十个工作日内审查终结
  examine: {
    name: '审查终结',
    owedBy: 'issuer',
    acts: ['concludeExamination'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'REV-02' },
    start: 'act',
    during: ['examining', 'opinion-proposed', 'termination-proposed'],
    pausedWhile: standing,
    ladder: [remindADayBefore('issuer'), overdue('issuer')],
  },

  examineFurther: {
    name: '在延长的期限内审查终结',
    owedBy: 'issuer',
    acts: ['concludeExamination'],
    modality: 'shall',
    kind: 'deadline',
    period: { setBy: 'examineBy' },
    start: 'act',
    during: ['examining', 'opinion-proposed', 'termination-proposed'],
    pausedWhile: standing,
    ladder: [remindADayBefore('issuer'), overdue('issuer')],
  },

  // After the procuratorate above has sent it back. No text gives a time.
  reexamine: {
    name: '上级人民检察院退回后重新审查',
    owedBy: 'issuer',
    acts: ['concludeExamination'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['examining', 'opinion-proposed', 'termination-proposed'],
    pausedWhile: standing,
  },

  // 第三十六条: 违法行为在二年内未被发现的，不再给予行政处罚. Nobody owes it: it shows the last day.
  limitation: {
    name: '追责时效届满之日',
    owedBy: 'issuer',
    acts: [],
    modality: 'may',
    kind: 'trigger',
    period: { rule: 'REV-12' },
    start: { fact: 'violationEndedOn' },
    during: ['examining', 'opinion-proposed', 'termination-proposed'],
  },

  reviewImpact: {
    name: '评估对企业生产经营的影响',
    owedBy: 'issuer',
    acts: ['reviewImpact'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['examining', 'opinion-proposed'],
  },

  decideOpinion: {
    name: '审批检察意见',
    owedBy: 'issuer',
    acts: ['decideOpinion'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['opinion-proposed'],
  },

  decideTermination: {
    name: '决定是否终结审查',
    owedBy: 'issuer',
    acts: ['decideTermination'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['termination-proposed'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
