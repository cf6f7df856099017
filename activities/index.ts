import type { EngineActivities } from '#libs/contracts/engine.js';
import type { RecomputationActivities } from '#libs/contracts/recomputation.js';
import {
  createRecomputationActivities,
  type RecomputationDependencies,
} from './recomputation/recomputation.activities.js';
import {
  createRecordActivities,
  type RecordActivitiesDependencies,
} from './records/record-step.activities.js';

export type { DefinitionLookup } from './records/record-step.activities.js';

export type ActivitiesDependencies = RecordActivitiesDependencies & RecomputationDependencies;

/** Every activity, ready for `Worker.create({ activities })`. */
export const createActivities = (
  dependencies: ActivitiesDependencies,
): EngineActivities & RecomputationActivities => ({
  ...createRecordActivities(dependencies),
  ...createRecomputationActivities(dependencies),
});
