export { dutyChanges, type DutyChanges } from './changes.js';
export { simulate } from './simulate.js';
export type { Moment, Simulation } from './simulation.js';
export type {
  SupposedAct,
  SupposedOpening,
  SupposedPerformer,
  SupposedRefusal,
  SupposedWorld,
  Supposition,
} from './supposition.js';
