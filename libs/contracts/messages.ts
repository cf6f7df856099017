import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { DueTable, Log } from '#libs/lifecycle/state.js';
import type { ActRequest, Answer, CorrectionRequest, LinkNews } from './engine.js';

/** Performs an act. Completed once it is recorded; refused with an ApplicationFailure whose type is the code. */
export const act = defineUpdate<Answer, [ActRequest]>('act');
/** The same request when no worker answers: durable at once, judged on arrival. */
export const actSignal = defineSignal<[ActRequest]>('act');
/** Strikes a recorded act or puts another in its place. Completed and refused as an act is. */
export const correct = defineUpdate<Answer, [CorrectionRequest]>('correct');
/** The same request when no worker answers. */
export const correctSignal = defineSignal<[CorrectionRequest]>('correct');
/** Calendar or rules have changed. */
export interface RecomputeRequest {
  readonly kind: 'calendar' | 'rule';
  /** Id of the recomputation; the step names it as its edition. */
  readonly edition: string;
}
/** Has the open duties computed again, as a step of its own. A referral that has a step of that edition does nothing. */
export const recompute = defineSignal<[RecomputeRequest]>('recompute');
/** A referral that this one started tells where it stands. What is known already does nothing. */
export const hearLink = defineSignal<[LinkNews]>('hearLink');
/** All that the referral is made of. */
export const view = defineQuery<{ readonly log: Log; readonly dues: DueTable }>('view');
/**
 * The records hold this sequence. A referral that knows less takes over what is recorded; one that knows it refuses with
 * `UP_TO_DATE`, which leaves no trace in its history.
 */
export const catchUp = defineUpdate<void, [recordedSequence: number]>('catchUp');
export const UP_TO_DATE = 'UP_TO_DATE';
