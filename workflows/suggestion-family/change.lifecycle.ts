import type { ActDefinition, Actor } from '#libs/lifecycle/vocabulary.js';
import { changes } from './objection.lifecycle.js';
import { SERVED } from './stages.lifecycle.js';

/** Nobody objected: whoever issued it, or stands above, finds it wanting. */
export const changeActs = <const By extends readonly Actor[], const Role extends string>(
  by: By,
  role: Role,
) =>
  ({
    changeSuggestion: {
      name: '变更或者撤回建议',
      by,
      from: ['sent', ...SERVED],
      requires: { facts: ['changeReason'], documents: ['changeNotice'] },
      tells: ['addressee', role, 'originator'],
      copies: [{ document: 'changeNotice', to: 'addressee' }],
      outcomes: changes,
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;
