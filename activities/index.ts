import type { EngineActivities } from '#libs/contracts/engine.js';
import { createLinkActivities, type LinkActivitiesDependencies } from './links/open-linked.activities.js';
import { createDeliveryActivities, type DeliveryDependencies } from './notices/deliver-notices.activities.js';
import type { DeliveryActivities } from '#libs/contracts/notices.js';
import type { RecomputationActivities } from '#libs/contracts/recomputation.js';
import {
  createRecomputationActivities,
  type RecomputationDependencies,
} from './recomputation/recomputation.activities.js';
import {
  createRecordActivities,
  type RecordActivitiesDependencies,
} from './records/record-step.activities.js';

export type { Carriage } from './notices/deliver-notices.activities.js';
export { openAddresses } from './notices/open-addresses.js';
export { postTo, type LookUp } from './notices/post.js';
export type { DefinitionLookup } from './records/record-step.activities.js';

export type ActivitiesDependencies = RecordActivitiesDependencies &
  RecomputationDependencies &
  LinkActivitiesDependencies &
  DeliveryDependencies;

/** Every activity, ready for `Worker.create({ activities })`. */
export const createActivities = (
  dependencies: ActivitiesDependencies,
): EngineActivities & RecomputationActivities & DeliveryActivities => ({
  ...createRecordActivities(dependencies),
  ...createLinkActivities(dependencies),
  ...createRecomputationActivities(dependencies),
  ...createDeliveryActivities(dependencies),
});
