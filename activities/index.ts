import type { EngineActivities } from '#libs/contracts/engine.js';
import { createLinkActivities, type LinkActivitiesDependencies } from './links/open-linked.activities.js';
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

export type ActivitiesDependencies = RecordActivitiesDependencies &
  RecomputationDependencies &
  LinkActivitiesDependencies;

/** Every activity, ready for `Worker.create({ activities })`. */
export const createActivities = (
  dependencies: ActivitiesDependencies,
): EngineActivities & RecomputationActivities => ({
  ...createRecordActivities(dependencies),
  ...createLinkActivities(dependencies),
  ...createRecomputationActivities(dependencies),
});
