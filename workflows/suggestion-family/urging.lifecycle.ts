import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isUnsatisfied } from './conditions.lifecycle.js';
import { SERVED } from './stages.lifecycle.js';

/** Asking, visiting, conferring: each leaves a record. As often as it takes, hence free. */
export const urgingActs = <const Role extends string>(role: Role) =>
  ({
    urge: {
      name: '督促落实',
      by: [{ party: role }],
      from: SERVED,
      free: true,
      when: isUnsatisfied,
      requires: { facts: ['urgingManner'], documents: ['urgingRecord'] },
      discharges: ['urge'],
      tells: ['addressee', 'originator'],
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;

export const urgingDuties = <const Role extends string>(role: Role) =>
  ({
    urge: {
      name: '督促落实',
      owedBy: role,
      acts: ['urge'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: SERVED,
    },
  }) as const satisfies Readonly<Record<string, DutyDefinition>>;

/** Owed where nothing of the kind is owed yet. */
export const urgeOnce = { duty: 'urge', if: [{ duty: 'urge', is: 'not-open' }] } as const;
