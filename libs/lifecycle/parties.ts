import { own } from './own.js';
import type { ResolvedRef } from './state.js';
import type { LifecycleDefinition, PartyRef } from './vocabulary.js';

/** A party or its relation as units of this moment; null where nobody holds the role. */
export function resolveRef(
  parties: Readonly<Record<string, string | null>>,
  ref: PartyRef,
): ResolvedRef | null {
  const unit = own(parties, typeof ref === 'string' ? ref : ref.of) ?? null;
  if (unit === null) return null;
  return typeof ref === 'string' ? { unit } : { relation: ref.relation, of: unit };
}

/** Whether a role admits units of this kind. */
export const admits = (definition: LifecycleDefinition, party: string, kind: string | undefined): boolean =>
  own(definition.parties, party)?.kinds.some((admitted) => admitted === kind) === true;
