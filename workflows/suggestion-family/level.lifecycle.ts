import type { ActDefinition, DutyDefinition, Relation } from '#libs/lifecycle/vocabulary.js';

/** A suggestion that is not for this level goes upward, step by step, until the level is right. */
export const upwardActs = <const Role extends string, const R extends Relation, const K extends string>(
  role: Role,
  relation: R,
  elsewhere: K,
) =>
  ({
    reportUpward: {
      name: '层报上级',
      by: [{ party: role, positions: ['principal-head'] }],
      from: ['awaiting-signature'],
      when: [{ fact: 'addresseeLevel', is: elsewhere }],
      requires: { documents: ['upwardReport'] },
      to: 'reported-upward',
      opens: ['decideReport'],
      binds: [{ party: 'superior', to: { relation, of: role } }],
      tells: ['superior'],
      copies: [
        { document: 'upwardReport', to: 'superior' },
        { document: 'draft', to: 'superior' },
      ],
    },

    decideReport: {
      name: '对层报作出决定',
      by: [{ party: 'superior', positions: ['principal-head'] }],
      from: ['reported-upward'],
      discharges: ['decideReport'],
      tells: [role, 'originator'],
      outcomes: {
        // Whoever issues drafts on what it knows: the whole preparation is its own.
        takeOver: {
          name: '由本级提出',
          to: 'drafting',
          opens: ['submitDraft'],
          binds: [
            { party: 'originator', to: { party: role } },
            { party: role, to: { party: 'superior' } },
          ],
        },
        passUp: {
          name: '继续层报',
          to: 'reported-upward',
          opens: ['decideReport'],
          binds: [{ party: 'superior', to: { relation, of: 'superior' } }],
          tells: ['superior'],
          copies: [
            { document: 'upwardReport', to: 'superior' },
            { document: 'draft', to: 'superior' },
          ],
        },
        decline: {
          name: '不予提出',
          requires: { facts: ['notIssuingReason'] },
          to: 'not-issued',
        },
      },
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;

export const upwardDuties = {
  decideReport: {
    name: '对层报作出决定',
    owedBy: 'superior',
    acts: ['decideReport'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['reported-upward'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
