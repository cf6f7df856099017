import type { Lifecycle } from '../../api/lifecycles.js';
import type { Me } from '../../api/me.js';

/** Whoever handles matters: the vocabulary's default where an actor names no positions. */
const HANDLING = ['handler', 'deputy-head', 'principal-head'] as const;

/** Whether the API would let this person open one: asked before the form is filled in, judged again by the API. */
export const mayStart = (
  { opening }: Pick<Lifecycle, 'opening'>,
  { unit, position }: Pick<Me, 'unit' | 'position'>,
): boolean => {
  const { party, positions } = opening.by;
  const kinds = opening.parties[party]?.kinds ?? [];
  return (
    unit !== null &&
    unit.kind !== null &&
    kinds.includes(unit.kind) &&
    (positions ?? HANDLING).some((allowed) => allowed === position)
  );
};
