import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import {
  remindADayBefore,
  remindAWeekBefore,
  tellEnforcementSupervision,
  tellLineSuperior,
  tellProcuratorate,
  urge,
} from './rungs.lifecycle.js';

/** Two things are owed, and one does not stand for the other: an answer in writing, and that the wrong is put right. */
export const rectificationActs = {
  replySuggestion: {
    name: '书面回复检察建议',
    by: [{ party: 'respondent' }],
    from: ['rectifying', 'examining'],
    requires: { documents: ['reply'] },
    discharges: ['reply'],
    tells: ['procuratorate'],
    copies: [{ document: 'reply', to: 'procuratorate' }],
    outcomes: {
      rectified: {
        name: '已依法履职、整改到位',
        requires: { documents: ['rectificationEvidence'] },
        submits: ['rectify'],
        opens: [{ duty: 'assessRectification', if: [{ duty: 'assessRectification', is: 'not-open' }] }],
        copies: [{ document: 'rectificationEvidence', to: 'procuratorate' }],
      },
      underWay: {
        name: '已作出行政决定或者制定整改方案，正在整改',
        requires: { documents: ['rectificationPlan'] },
        copies: [{ document: 'rectificationPlan', to: 'procuratorate' }],
      },
      // 第八十二条: neither silence nor a reply without measures performs the duty, nor that the police have the case.
      noMeasures: { name: '未采取整改措施', requires: { facts: ['noMeasuresReason'] } },
    },
  },

  // 第七十七条: what the agency did, and how the public interest fares, is looked at on the spot (回头看).
  assessRectification: {
    name: '跟进调查整改情况',
    by: [{ party: 'procuratorate' }],
    from: ['rectifying', 'examining'],
    requires: { documents: ['followUpRecord'] },
    discharges: ['assessRectification'],
    tells: ['respondent', 'finder'],
    outcomes: {
      fulfilled: { name: '已全面整改', discharges: ['rectify'] },
      unfulfilled: {
        name: '未全面整改',
        requires: { facts: ['shortfall'] },
        rejects: ['rectify'],
      },
    },
  },

  // 第七十八条: by decision of the chief procurator, on record with the procuratorate above.
  suspend: {
    name: '中止审查',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['rectifying', 'examining', 'not-suspended'],
    when: [{ done: 'replySuggestion', outcome: 'underWay' }],
    requires: { facts: ['obstacle'], documents: ['suspensionDecision'] },
    to: 'suspended',
    opens: ['resume'],
    tells: ['respondent', 'finder'],
    copies: [
      { document: 'suspensionDecision', to: 'respondent' },
      { document: 'suspensionDecision', to: { relation: 'superior-procuratorate', of: 'procuratorate' } },
    ],
  },

  resume: {
    name: '恢复审查',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['suspended'],
    requires: { documents: ['resumptionDecision'] },
    to: 'not-suspended',
    discharges: ['resume'],
    tells: ['respondent', 'finder'],
    copies: [{ document: 'resumptionDecision', to: 'respondent' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

/** While the review stands for objective grounds, so does the time of whoever they hinder. */
const pausedWhile = { stages: ['suspended'] } as const;

export const rectificationDuties = {
  // 检察公益诉讼解释第二十一条第二款: two months; where harm goes on growing, fifteen days for the answer alone (D-3).
  reply: {
    name: '书面回复检察建议',
    owedBy: 'respondent',
    acts: ['replySuggestion'],
    modality: 'shall',
    kind: 'deadline',
    period: {
      choose: [{ when: { fact: 'urgency', is: 'urgent' }, use: { rule: 'PIL-05' } }],
      otherwise: { rule: 'PIL-04' },
    },
    start: 'act',
    during: ['rectifying', 'examining'],
    pausedWhile,
    ladder: [
      remindAWeekBefore('respondent'),
      remindADayBefore('respondent'),
      urge('respondent'),
      tellProcuratorate,
      tellLineSuperior('respondent'),
      tellEnforcementSupervision('respondent'),
    ],
  },

  // 检察公益诉讼解释第二十一条第二款: 两个月内依法履行职责.
  rectify: {
    name: '依法履行职责、全面整改',
    owedBy: 'respondent',
    acts: ['replySuggestion'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PIL-04' },
    start: 'act',
    during: ['rectifying', 'examining', 'suit-transferred'],
    pausedWhile,
    ladder: [
      remindAWeekBefore('respondent'),
      urge('respondent'),
      tellProcuratorate,
      tellLineSuperior('respondent'),
      tellEnforcementSupervision('respondent'),
    ],
  },

  // What ends is the period, whether the duty has been performed or waits to be judged.
  endRectification: {
    name: '整改期满，转入审查起诉',
    owedBy: 'procuratorate',
    acts: [],
    modality: 'may',
    kind: 'trigger',
    period: { rule: 'PIL-04' },
    start: 'act',
    during: ['rectifying'],
    pausedWhile,
    atDue: { to: 'examining', tells: ['procuratorate', 'respondent', 'finder'] },
  },

  assessRectification: {
    name: '跟进调查整改情况',
    owedBy: 'procuratorate',
    acts: ['assessRectification'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['rectifying', 'examining'],
  },

  resume: {
    name: '中止原因消除后恢复审查',
    owedBy: 'procuratorate',
    acts: ['resume'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['suspended'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
