import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { overdue, remindADayBefore } from './rungs.lifecycle.js';
import { beforeService } from './stages.lifecycle.js';

/** Complaint, reconsideration and private prosecution, each of which must suspend the examination (行刑反向衔接工作指引第十三条). */
export const challengeActs = {
  // 刑事诉讼规则第三百七十七条: from the day on which the victim got the decision.
  recordService: {
    name: '登记不起诉决定书送达被害人之日',
    by: [{ party: 'issuer' }],
    from: [...beforeService, 'handed-over'],
    when: [
      { fact: 'origin', is: 'non-prosecution' },
      { duty: 'complaintPeriod', is: 'not-open' },
    ],
    internal: true,
    requires: { facts: ['victimServedOn'] },
    opens: ['complaintPeriod'],
  },

  // 应当中止审查并制作《中止审查决定书》. Several grounds may hold at once: the clock stands until the last of them has gone.
  suspend: {
    name: '中止审查',
    by: [{ party: 'issuer' }],
    from: beforeService,
    when: [{ fact: 'origin', is: 'non-prosecution' }],
    requires: { documents: ['suspensionDecision'] },
    tells: ['initiator', 'agency'],
    outcomes: {
      objection: {
        name: '公安机关要求复议或者提请复核',
        when: [{ stage: 'no-objection' }],
        requires: { facts: ['objectionKind'] },
        to: 'objected',
        opens: ['settleObjection'],
      },
      complaint: {
        name: '被害人或者被不起诉人申诉',
        when: [{ stage: 'no-complaint' }],
        requires: { facts: ['complainant'] },
        to: 'complained',
        opens: ['followComplaint'],
      },
      privateProsecution: {
        name: '被害人提起自诉',
        when: [{ stage: 'no-private-prosecution' }],
        to: 'privately-prosecuted',
        opens: ['followSuit'],
      },
    },
  },

  // From the day on which the decision that leaves everything as it was is received.
  resume: {
    name: '恢复审查',
    by: [{ party: 'issuer' }],
    from: beforeService,
    requires: { documents: ['challengeResult'] },
    tells: ['initiator', 'agency'],
    outcomes: {
      objection: {
        name: '收到维持的复议、复核决定',
        when: [{ stage: 'objected' }],
        to: 'no-objection',
        discharges: ['settleObjection'],
      },
      complaint: {
        name: '收到维持的复查决定',
        when: [{ stage: 'complained' }],
        to: 'no-complaint',
        discharges: ['followComplaint'],
      },
      privateProsecution: {
        name: '收到不予立案或者驳回起诉的裁定',
        when: [{ stage: 'privately-prosecuted' }],
        to: 'no-private-prosecution',
        discharges: ['followSuit'],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const challengeDuties = {
  // 刑事诉讼规则第三百七十七条: 可以自收到不起诉决定书后七日以内向上一级人民检察院申诉. The victim is no party: nobody here owes
  // it, and a later complaint suspends as well (第三百八十二条).
  complaintPeriod: {
    name: '被害人申诉期限',
    owedBy: 'issuer',
    acts: [],
    modality: 'may',
    kind: 'trigger',
    period: { rule: 'REV-09' },
    start: { fact: 'victimServedOn' },
    during: [...beforeService, 'handed-over'],
  },

  // 刑事诉讼规则第三百七十九条 for reconsideration; that for the procuratorate above (第三百八十条) is not in the catalogue.
  settleObjection: {
    name: '办理公安机关的复议、复核要求',
    owedBy: 'issuer',
    acts: ['resume'],
    modality: 'shall',
    kind: 'deadline',
    period: {
      choose: [{ when: { fact: 'objectionKind', is: 'reconsideration' }, use: { rule: 'REV-10' } }],
      otherwise: { none: '及时' },
    },
    start: 'act',
    during: ['objected'],
    ladder: [remindADayBefore('issuer'), overdue('issuer')],
  },

  // The re-examination has a procedure and a clock of its own (REV-11), which begin when it is opened.
  followComplaint: {
    name: '跟进申诉复查结果',
    owedBy: 'issuer',
    acts: ['resume'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['complained'],
  },

  followSuit: {
    name: '跟进自诉结果',
    owedBy: 'issuer',
    acts: ['resume'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['privately-prosecuted'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
