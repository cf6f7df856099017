import type { ActDefinition, DutyDefinition, OutcomeDefinition } from '#libs/lifecycle/vocabulary.js';
import { isProcuratorates } from './conditions.lifecycle.js';
import { offerUrging, overdue, remindADayBefore, tellIssuer } from './rungs.lifecycle.js';
import { withTheAuthority } from './stages.lifecycle.js';

/** Whichever of them was opened by the way in which the matter came to the authority. */
const replies = ['reply', 'replyUrgently', 'replyPromptly'] as const;

const redirected = {
  requires: { facts: ['competentAuthority'], documents: ['serviceReceipt'] },
  waives: [...replies, 'reportResult'],
  binds: [
    { party: 'formerAuthority', to: { party: 'authority' } },
    { party: 'authority', to: { fact: 'competentAuthority' } },
  ],
  tells: ['formerAuthority'],
} as const satisfies Partial<OutcomeDefinition>;

/** What the authority answers, and what is made of it. */
export const replyActs = {
  // 高检发释字〔2021〕4号: 处理结果或者办理情况. It answers in time; the penalty and its result stay owed, and may be reported on again.
  replyInProgress: {
    name: '书面回复办理情况',
    by: [{ party: 'authority' }],
    from: ['served', 'penalty-proceedings'],
    requires: { facts: ['progress'], documents: ['reply'] },
    to: 'not-urged',
    discharges: [...replies, 'reportResult'],
    opens: ['reportResult'],
    tells: ['issuer', 'initiator', 'agency'],
    copies: [{ document: 'reply', to: 'issuer' }],
  },

  // Both are on record before anything can be closed: whether the opinion was adopted, and the penalty or why there is none.
  replyResult: {
    name: '书面回复处理结果',
    by: [{ party: 'authority' }],
    from: ['penalty-decided', 'no-penalty-decided'],
    requires: { facts: ['adopted'], documents: ['reply'] },
    to: 'replied',
    discharges: [...replies, 'reportResult'],
    opens: ['evaluate'],
    tells: ['issuer', 'initiator', 'agency'],
    copies: [{ document: 'reply', to: 'issuer' }],
    outcomes: {
      penalised: {
        name: '回复行政处罚结果',
        when: [{ last: 'decideOnPenalty', outcome: 'penalise' }],
        copies: [{ document: 'penaltyDecision', to: 'issuer' }],
      },
      notPenalised: {
        name: '回复不予行政处罚的理由',
        when: [{ last: 'decideOnPenalty', outcome: 'noPenalty' }],
      },
    },
  },

  // It does not stop the two months.
  denyJurisdiction: {
    name: '书面回复无管辖权',
    by: [{ party: 'authority' }],
    from: ['served'],
    requires: {
      facts: ['noJurisdictionReason'],
      documents: ['reply'],
      allowsFacts: ['suggestedAuthority'],
    },
    to: 'jurisdiction-disputed',
    opens: ['answerDenial'],
    tells: ['issuer', 'initiator', 'agency'],
    copies: [{ document: 'reply', to: 'issuer' }],
  },

  answerDenial: {
    name: '处理管辖异议',
    by: [{ party: 'issuer' }],
    from: ['jurisdiction-disputed'],
    discharges: ['answerDenial'],
    to: 'served',
    tells: ['authority', 'initiator', 'agency'],
    outcomes: {
      // The new authority has two months of its own.
      redirect: {
        name: '改送有管辖权的主管机关',
        when: [isProcuratorates],
        ...redirected,
        opens: ['reply'],
        copies: [
          { document: 'procuratorialOpinion', to: 'authority' },
          { document: 'decision', to: 'authority' },
          {
            document: 'procuratorialOpinion',
            to: { relation: 'peer-enforcement-supervision', of: 'authority' },
          },
        ],
      },
      redirectTransfer: {
        name: '改移送有管辖权的主管机关',
        when: [{ not: isProcuratorates }],
        ...redirected,
        opens: ['replyPromptly'],
        copies: [
          { document: 'transferLetter', to: 'authority' },
          { document: 'decision', to: 'authority' },
        ],
      },
      insist: { name: '仍由该机关办理', requires: { facts: ['jurisdictionReason'] } },
    },
  },

  // 行政处罚法第三十三条: a first violation may go unpunished, and so may others for a reason. Want of a penalty is no fault by itself.
  evaluate: {
    name: '评估处理结果',
    by: [{ party: 'issuer' }],
    from: ['replied'],
    discharges: ['evaluate'],
    tells: ['authority', 'initiator', 'agency'],
    outcomes: {
      penalised: {
        name: '已处罚，办结',
        when: [{ last: 'decideOnPenalty', outcome: 'penalise' }],
        to: 'penalised',
      },
      reasonsAccepted: {
        name: '不予处罚的理由成立，办结',
        when: [{ last: 'decideOnPenalty', outcome: 'noPenalty' }],
        to: 'not-penalised',
      },
      unjustified: {
        name: '无正当理由不处理，督促',
        when: [
          isProcuratorates,
          { last: 'decideOnPenalty', outcome: 'noPenalty' },
          { not: { fact: 'noPenaltyGround', is: 'first-violation' } },
        ],
        requires: { facts: ['evaluation'], documents: ['urgingLetter'] },
        to: ['served', 'urged'],
        opens: ['replyPromptly'],
        copies: [{ document: 'urgingLetter', to: 'authority' }],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

const answering = ['replyInProgress', 'replyResult'] as const;
const replyLadder = [remindADayBefore('authority'), overdue('authority'), tellIssuer, offerUrging] as const;

export const replyDuties = {
  // 高检发释字〔2021〕4号, within two months of the receipt of the opinion: the result, or how far it has come.
  reply: {
    name: '书面回复处理结果或者办理情况',
    owedBy: 'authority',
    acts: answering,
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'REV-05' },
    start: 'act',
    during: withTheAuthority,
    ladder: replyLadder,
  },

  // 情况紧急的: the day that the opinion names, and never later than two months.
  replyUrgently: {
    name: '在另定的期限内书面回复',
    owedBy: 'authority',
    acts: answering,
    modality: 'shall',
    kind: 'deadline',
    period: { setBy: 'replyBy', maximum: 'REV-05' },
    start: 'act',
    during: withTheAuthority,
    ladder: replyLadder,
  },

  // What courts and police send, and what is asked again: no text gives a time.
  replyPromptly: {
    name: '及时回复处理结果或者办理情况',
    owedBy: 'authority',
    acts: answering,
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: withTheAuthority,
  },

  // 刑事诉讼法第一百七十七条第三款: 有关主管机关应当将处理结果及时通知人民检察院
  reportResult: {
    name: '及时通知处理结果',
    owedBy: 'authority',
    acts: answering,
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'REV-06' },
    start: 'act',
    during: withTheAuthority,
  },

  answerDenial: {
    name: '处理管辖异议',
    owedBy: 'issuer',
    acts: ['answerDenial'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['jurisdiction-disputed'],
  },

  evaluate: {
    name: '评估处理结果',
    owedBy: 'issuer',
    acts: ['evaluate'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['replied'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
