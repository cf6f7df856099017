import type { ActDefinition, Actor, Opening } from '#libs/lifecycle/vocabulary.js';
import type { Issuer } from './issuer.js';
import { changesOf } from './objection.lifecycle.js';
import { SERVED } from './stages.lifecycle.js';

/** Nobody objected: whoever issued it, or stands above, finds it wanting. */
export const changeActs = <
  const By extends readonly Actor[],
  const Role extends string,
  const Waives extends readonly string[],
>(
  by: By,
  { role, untilAnswered }: Issuer<Role, readonly Opening[], Waives>,
) =>
  ({
    changeSuggestion: {
      name: '变更或者撤回建议',
      by,
      from: ['sent', ...SERVED],
      requires: { facts: ['changeReason'], documents: ['changeNotice'] },
      tells: ['addressee', role, 'originator'],
      copies: [{ document: 'changeNotice', to: 'addressee' }],
      outcomes: changesOf(untilAnswered),
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;
