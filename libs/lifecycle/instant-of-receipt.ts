import type { Instant, Log } from './state.js';

/**
 * The legal instant of an act that names none: that of its receipt, never before what is already recorded and never
 * after `now`. The engine decides by it and the API's dry run foresees it.
 */
export const instantOfReceipt = (log: Log, receivedAt: Instant, now: Instant): Instant => {
  const newest = log.reduce((latest, { event }) => (event.at > latest ? event.at : latest), receivedAt);
  return newest < now ? newest : now;
};
