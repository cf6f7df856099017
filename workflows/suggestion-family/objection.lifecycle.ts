import type { ActDefinition, DutyDefinition, Opening } from '#libs/lifecycle/vocabulary.js';
import type { Issuer } from './issuer.js';

/** What becomes of a suggestion that was found wanting, by its issuer or from above. No clock stops for it. */
export const changesOf = <const Waives extends readonly string[]>(untilAnswered: Waives) =>
  ({
    amend: {
      name: '变更，回复期限不变',
      requires: { documents: ['amendedSuggestion'] },
      copies: [{ document: 'amendedSuggestion', to: 'addressee' }],
    },
    // The only way in which an objection moves the last day: in writing.
    amendTerm: {
      name: '变更，并另定回复日期',
      when: [{ any: [{ stage: 'served' }, { stage: 'replied' }] }],
      requires: { facts: ['replyBy'], documents: ['amendedSuggestion'] },
      to: 'served',
      waives: ['reply', ...untilAnswered],
      opens: [{ duty: 'replyByDay', replace: true }],
      copies: [{ document: 'amendedSuggestion', to: 'addressee' }],
    },
    withdraw: { name: '撤回', to: 'withdrawn' },
  }) as const;

export const objectionActs = <const Role extends string, const Waives extends readonly string[]>({
  role,
  untilAnswered,
}: Issuer<Role, readonly Opening[], Waives>) =>
  ({
    object: {
      name: '提出异议',
      by: [{ party: 'addressee' }],
      from: ['served', 'replied', 'unobjected'],
      requires: { facts: ['objectionGround'], documents: ['objectionLetter'] },
      to: 'objected',
      opens: ['examineObjection'],
      tells: [role],
      copies: [{ document: 'objectionLetter', to: role }],
    },

    examineObjection: {
      name: '复核异议',
      by: [{ party: role, positions: ['principal-head'] }],
      from: ['objected'],
      requires: { documents: ['objectionAnswer'] },
      to: 'unobjected',
      discharges: ['examineObjection'],
      tells: ['addressee', 'originator'],
      copies: [{ document: 'objectionAnswer', to: 'addressee' }],
      outcomes: { maintain: { name: '异议不成立，维持并说明理由' }, ...changesOf(untilAnswered) },
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;

export const objectionDuties = <const Role extends string>({ role, examination }: Issuer<Role>) =>
  ({
    examineObjection: {
      name: '复核异议',
      owedBy: role,
      acts: ['examineObjection'],
      modality: 'shall',
      kind: 'deadline',
      period: examination,
      start: 'act',
      during: ['objected'],
    },
  }) as const satisfies Readonly<Record<string, DutyDefinition>>;
