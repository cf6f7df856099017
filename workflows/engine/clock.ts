import type { Instant } from '#libs/lifecycle/state.js';

/** Clocks of the API and of the engine may differ by so much before an instant counts as in the future. */
const TOLERANCE_MS = 5_000;

/** The history's clock, and no other. */
export const clock = (): Instant => new Date(Date.now()).toISOString();

/** When something that counts from `at` is recorded: now, or `at` itself where the caller's clock is a little ahead. */
export const recordedAt = (at: Instant): Instant => {
  const now = Date.now();
  const ahead = Date.parse(at) - now;
  return ahead > 0 && ahead <= TOLERANCE_MS ? at : new Date(now).toISOString();
};
