import type { Position, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Me } from '../api/me.js';
import type { Unit } from '../api/units.js';

/** What binds every unit of the deployment. */
export type WideDecision = 'calendar.propose' | 'calendar.approve' | 'rule.activate';

const TAKEN_BY: Position = 'principal-head';
const TAKEN_IN: Readonly<Record<WideDecision, readonly UnitKind[]>> = {
  'calendar.propose': ['judicial-administration', 'government'],
  'calendar.approve': ['government'],
  'rule.activate': ['judicial-administration'],
};

/** Whether the API would let this person decide it: asked before a form is shown, judged again by the API. */
export const mayDecide = (
  decision: WideDecision,
  { position }: Pick<Me, 'position'>,
  unit: Pick<Unit, 'kind' | 'level'> | undefined,
): boolean =>
  unit !== undefined &&
  unit.level === 'province' &&
  position === TAKEN_BY &&
  TAKEN_IN[decision].includes(unit.kind);
