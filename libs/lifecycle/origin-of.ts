import type { Log, Origin } from './state.js';

/** The referral that this one comes from; undefined for one that a unit began of itself. */
export const originOf = (log: Log): Origin | undefined => {
  const event = log[0]?.event;
  return event?.kind === 'opening' ? event.origin : undefined;
};
