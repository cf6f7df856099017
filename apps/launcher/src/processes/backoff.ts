/** Pause before the next attempt, in milliseconds: doubling from half a second to five. */
export const backoffMs = (failures: number): number => Math.min(5_000, 500 * 2 ** (failures - 1));
