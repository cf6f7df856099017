import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isUnsatisfied } from '../../suggestion-family/conditions.lifecycle.js';
import { SERVED } from '../../suggestion-family/stages.lifecycle.js';

const president = [{ party: 'court', positions: ['principal-head'] }] as const;

/** D02: no feedback, or nothing done, is made known to the competent department, and followed to its answer. */
export const noticeActs = {
  draftNotice: {
    name: '拟制通报函',
    by: [{ party: 'court' }],
    from: [...SERVED, 'not-noticed'],
    internal: true,
    when: [...isUnsatisfied, { duty: 'sendNotice', is: 'open' }],
    requires: { facts: ['noticeGround'], documents: ['noticeDraft'] },
    to: 'notice-drafted',
  },

  sendNotice: {
    name: '审批并发出通报',
    by: president,
    from: [...SERVED, 'notice-drafted'],
    when: isUnsatisfied,
    requires: { documents: ['notice'] },
    to: 'noticed',
    discharges: ['sendNotice'],
    opens: ['answerNotice'],
    tells: ['addressee', 'competentDepartment', 'originator'],
    copies: [{ document: 'notice', to: 'competentDepartment' }],
    outcomes: {
      lineSuperior: {
        name: '通报上级主管机关',
        binds: [{ party: 'competentDepartment', to: { relation: 'line-superior', of: 'addressee' } }],
      },
      named: {
        name: '通报指定的主管部门',
        requires: { facts: ['competentDepartment'] },
        binds: [{ party: 'competentDepartment', to: { fact: 'competentDepartment' } }],
      },
    },
  },

  answerNotice: {
    name: '反馈处理情况',
    by: [{ party: 'competentDepartment' }],
    from: ['noticed'],
    requires: { facts: ['handlingResult'], documents: ['noticeAnswer'] },
    to: 'notice-answered',
    discharges: ['answerNotice'],
    tells: ['court', 'addressee', 'originator'],
    copies: [{ document: 'noticeAnswer', to: 'court' }],
  },

  // It has no sanction of its own: assessment of the unit and the report to the people's congress take it from here.
  closeUnanswered: {
    name: '未答复、未落实，终结督促',
    by: president,
    from: ['served', 'rectifying', 'notice-answered'],
    when: isUnsatisfied,
    requires: { facts: ['closingReason'] },
    to: 'unanswered',
    waives: ['reply', 'replyByDay', 'rectify'],
    tells: ['addressee', 'competentDepartment', 'originator'],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const noticeDuties = {
  sendNotice: {
    name: '通报有关主管部门',
    owedBy: 'court',
    acts: ['sendNotice'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: SERVED,
  },

  // No text gives the department a time.
  answerNotice: {
    name: '反馈通报事项的处理情况',
    owedBy: 'competentDepartment',
    acts: ['answerNotice'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['noticed'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
