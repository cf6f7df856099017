import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isProcuratorates } from './conditions.lifecycle.js';
import { overdue, remindADayBefore } from './rungs.lifecycle.js';

/** From the decision to whoever asks next: another department of the procuratorate, or the authority itself. */
export const handoverActs = {
  // 行刑反向衔接工作指引第九条: the criminal department says whether it thinks a penalty due, and sends the file. Of
  // that file the authority gets no more than the evidence that it needs.
  handOver: {
    name: '刑事检察部门移送行政检察部门',
    by: [{ party: 'initiator' }],
    from: ['decided'],
    when: [isProcuratorates],
    internal: true,
    requires: { facts: ['prosecutorsView'], documents: ['criminalFile'] },
    to: 'handed-over',
    discharges: ['handOver'],
    opens: ['register'],
  },

  register: {
    name: '行政检察部门登记受理',
    by: [{ party: 'issuer' }],
    from: ['handed-over'],
    internal: true,
    to: 'examining',
    silent: true,
    discharges: ['register'],
    opens: ['examine', { duty: 'reviewImpact', if: [{ fact: 'enterprise', is: true }] }],
  },

  // 行政处罚法第二十七条 (courts that exempt from punishment), 移送规定第十三条 (police who withdraw a case): straight to the
  // authority, and nobody examines it before.
  transferDirectly: {
    name: '移送有关主管机关',
    by: [{ party: 'initiator' }],
    from: ['decided'],
    when: [{ not: isProcuratorates }],
    requires: {
      facts: ['competentAuthority'],
      documents: ['transferLetter'],
      allowsDocuments: ['evidence', 'seizedProperty'],
    },
    to: 'served',
    discharges: ['transferDirectly'],
    opens: ['replyPromptly'],
    binds: [{ party: 'authority', to: { fact: 'competentAuthority' } }],
    tells: ['authority', 'agency'],
    copies: [
      { document: 'transferLetter', to: 'authority' },
      { document: 'decision', to: 'authority' },
    ],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const handoverDuties = {
  // 第九条: 自作出不起诉决定之日起三个工作日内
  handOver: {
    name: '刑事检察部门移送行政检察部门',
    owedBy: 'initiator',
    acts: ['handOver'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'REV-01' },
    start: 'act',
    during: ['decided'],
    ladder: [remindADayBefore('initiator'), overdue('initiator')],
  },

  // No text gives a time for the registration.
  register: {
    name: '行政检察部门登记受理',
    owedBy: 'issuer',
    acts: ['register'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['handed-over'],
  },

  // Both texts say 及时, and no number.
  transferDirectly: {
    name: '移送有关主管机关',
    owedBy: 'initiator',
    acts: ['transferDirectly'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['decided'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
