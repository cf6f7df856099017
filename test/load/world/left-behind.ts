import type { World } from './world.js';

/** What a referral that has ended left in Temporal. */
export const leftBehind = async ({ temporal }: Pick<World, 'temporal'>, id: string) => {
  const handle = temporal.workflow.getHandle(id);
  const { historyLength, historySize, raw } = await handle.describe();
  const { events } = await handle.fetchHistory();
  return {
    events: historyLength,
    bytes: historySize ?? 0,
    timers: (events ?? []).filter((event) => event.timerStartedEventAttributes).length,
    transitions: Number(raw.workflowExecutionInfo?.stateTransitionCount ?? 0),
  };
};
