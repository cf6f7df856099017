import type { EngineActivities } from '#libs/contracts/engine.js';
import {
  createRecordActivities,
  type RecordActivitiesDependencies,
} from './records/record-step.activities.js';

export type { AnsweredDue } from './records/answer-all.js';
export type { DefinitionLookup, RecordActivitiesDependencies } from './records/record-step.activities.js';

/** Every activity, ready for `Worker.create({ activities })`. */
export const createActivities = (dependencies: RecordActivitiesDependencies): EngineActivities =>
  createRecordActivities(dependencies);
