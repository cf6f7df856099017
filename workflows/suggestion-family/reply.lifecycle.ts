import type { ActDefinition, DutyDefinition, Opening, Rung } from '#libs/lifecycle/vocabulary.js';
import type { Issuer } from './issuer.js';
import { replyOnNamedDay, statutoryReply } from './reply-period.js';
import { overdue, remindADayBefore, remindAWeekBefore, tellIssuer } from './rungs.lifecycle.js';
import { urgeOnce } from './urging.lifecycle.js';

/** The written reply, and what it is worth. */
export const replyActs = <
  const Role extends string,
  const Opens extends readonly Opening[],
  const Waives extends readonly string[],
>({
  role,
  uponSilence,
  untilAnswered,
}: Issuer<Role, Opens, Waives>) =>
  ({
    // Late or not: what is owed stays owed.
    reply: {
      name: '书面回复',
      by: [{ party: 'addressee' }],
      from: ['served'],
      requires: { documents: ['replyLetter'], allowsDocuments: ['rectificationEvidence'] },
      to: 'replied',
      submits: ['reply', 'replyByDay'],
      waives: untilAnswered,
      opens: ['assess'],
      tells: [role, 'originator'],
      copies: [{ document: 'replyLetter', to: role }],
    },

    assess: {
      name: '评估回复和整改情况',
      by: [{ party: role }],
      from: ['replied'],
      requires: { documents: ['assessment'] },
      discharges: ['assess'],
      tells: ['addressee', 'originator'],
      outcomes: {
        adopted: { name: '已采纳并整改到位', to: 'settled', discharges: ['reply', 'replyByDay'] },
        // The reply was given; what it promises is owed by the day of its own plan.
        partly: {
          name: '部分采纳或者整改未到位',
          requires: { facts: ['rectifyBy', 'deficiency'] },
          to: 'rectifying',
          discharges: ['reply', 'replyByDay'],
          opens: ['rectify', urgeOnce],
        },
        // Words alone: the reply is owed as before, on its old clock.
        evasive: {
          name: '敷衍应付，没有整改措施',
          requires: { facts: ['deficiency'] },
          to: 'served',
          rejects: ['reply', 'replyByDay'],
          opens: uponSilence,
        },
        justified: {
          name: '不采纳的理由成立',
          requires: { facts: ['justification'] },
          to: 'justified',
          discharges: ['reply', 'replyByDay'],
        },
      },
    },

    reportRectification: {
      name: '报告整改结果',
      by: [{ party: 'addressee' }],
      from: ['rectifying'],
      requires: { documents: ['rectificationReport'], allowsDocuments: ['rectificationEvidence'] },
      to: 'result-reported',
      submits: ['rectify'],
      waives: untilAnswered,
      opens: ['assessRectification'],
      tells: [role, 'originator'],
      copies: [{ document: 'rectificationReport', to: role }],
    },

    assessRectification: {
      name: '评估整改结果',
      by: [{ party: role }],
      from: ['result-reported'],
      requires: { documents: ['assessment'] },
      discharges: ['assessRectification'],
      tells: ['addressee', 'originator'],
      outcomes: {
        sufficient: { name: '整改到位', to: 'settled', discharges: ['rectify'] },
        insufficient: {
          name: '整改不到位',
          requires: { facts: ['deficiency'] },
          to: 'rectifying',
          rejects: ['rectify'],
          opens: uponSilence,
        },
      },
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;

export const replyDuties = <
  const Role extends string,
  const Opens extends readonly Opening[],
  const Rungs extends readonly Rung[],
>({
  role,
  replyRule,
  uponSilence,
  ladder,
}: Issuer<Role, Opens, readonly string[], Rungs>) => {
  const reply = {
    owedBy: 'addressee',
    acts: ['reply'],
    modality: 'shall',
    kind: 'deadline',
    start: { fact: 'receivedOn' },
    during: ['served', 'replied'],
    atDue: { opens: uponSilence },
    ladder: [
      remindAWeekBefore,
      remindADayBefore('addressee'),
      overdue('addressee'),
      tellIssuer(role),
      ...ladder,
    ],
  } as const;

  return {
    reply: { ...reply, name: '处理并书面回复', period: statutoryReply(replyRule) },
    replyByDay: { ...reply, name: '在确定的日期前处理并书面回复', period: replyOnNamedDay(replyRule) },

    assess: {
      name: '评估回复',
      owedBy: role,
      acts: ['assess'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['replied'],
    },

    // The day is that of the plan of whoever rectifies: no text has one.
    rectify: {
      name: '按整改方案整改到位',
      owedBy: 'addressee',
      acts: ['reportRectification'],
      modality: 'shall',
      kind: 'deadline',
      period: { setBy: 'rectifyBy' },
      start: 'act',
      during: ['rectifying', 'result-reported'],
      atDue: { opens: uponSilence },
      ladder: [remindADayBefore('addressee'), overdue('addressee'), tellIssuer(role), ...ladder],
    },

    assessRectification: {
      name: '评估整改结果',
      owedBy: role,
      acts: ['assessRectification'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['result-reported'],
    },
  } as const satisfies Readonly<Record<string, DutyDefinition>>;
};
