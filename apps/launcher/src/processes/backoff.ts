/** Pause before the next attempt, in milliseconds: doubling from half a second to half a minute. */
export const backoffMs = (failures: number): number => Math.min(30_000, 500 * 2 ** (failures - 1));
