import type { ActDefinition, Condition, DutyDefinition, Opening, Rung } from '#libs/lifecycle/vocabulary.js';
import type { Issuer } from './issuer.js';

/** More time for the reply: asked for before it has run out, granted by naming another day. */
export const extensionActs = <
  const Role extends string,
  const Waives extends readonly string[],
  const When extends readonly Condition[],
>({
  role,
  untilAnswered,
  extendable,
}: Issuer<Role, readonly Opening[], Waives, readonly Rung[], When>) =>
  ({
    requestExtension: {
      name: '申请延长回复期限',
      by: [{ party: 'addressee' }],
      from: ['served'],
      when: [{ duty: 'decideExtension', is: 'not-open' }, ...extendable],
      requires: { facts: ['extensionGround'] },
      opens: ['decideExtension'],
      tells: [role],
    },

    // The clock never waits for the decision.
    decideExtension: {
      name: '决定是否延长回复期限',
      by: [{ party: role, positions: ['principal-head', 'deputy-head'] }],
      from: ['served'],
      discharges: ['decideExtension'],
      tells: ['addressee'],
      outcomes: {
        grant: {
          name: '同意，另定日期',
          requires: { facts: ['replyBy'] },
          waives: ['reply', ...untilAnswered],
          opens: [{ duty: 'replyByDay', replace: true }],
        },
        decline: { name: '不同意', requires: { facts: ['extensionRefusal'] } },
      },
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;

export const extensionDuties = <const Role extends string>(role: Role) =>
  ({
    decideExtension: {
      name: '决定是否延长回复期限',
      owedBy: role,
      acts: ['decideExtension'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['served'],
    },
  }) as const satisfies Readonly<Record<string, DutyDefinition>>;
