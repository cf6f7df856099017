import { proxyLocalActivities } from '@temporalio/workflow';
import type { EngineActivities } from '#libs/contracts/engine.js';

/** What the engine has done outside, each in the workflow task that asks for it, and until it is done. */
export const { recordStep, readSteps, recordRefusal, openLinked } = proxyLocalActivities<EngineActivities>({
  startToCloseTimeout: '20s',
  localRetryThreshold: '10s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '2m' },
});
