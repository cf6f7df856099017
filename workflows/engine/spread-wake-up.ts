import type { Instant } from '#libs/lifecycle/state.js';

const SPREAD_MS = 5 * 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;

/**
 * Most duties end at midnight in Beijing; a province would wake at once. Instants on the hour are spread over five
 * minutes by the referral's id. Nobody is judged by it: overdue is derived from the due instant at every read.
 */
export const spreadWakeUp = (instant: Instant, referralId: string): Instant => {
  const at = Date.parse(instant);
  const intoHour = at % HOUR_MS;
  if (intoHour > 1 && intoHour < HOUR_MS - 1) return instant;
  let mixed = 0;
  for (const character of referralId) mixed = (mixed * 31 + character.charCodeAt(0)) % SPREAD_MS;
  return new Date(at + mixed).toISOString();
};
