/** The value below which so much of them lies (0 to 1); nothing is thrown away. @throws for no values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Smallest and largest. */
export type Spread = readonly [number, number];

export const spreadOf = (values: readonly number[]): Spread => [quantile(values, 0), quantile(values, 1)];

/** Of pairs that were measured side by side, round by round. */
export const ratiosOf = (measured: readonly number[], against: readonly number[]): readonly number[] =>
  measured.map((value, round) => value / (against[round] ?? Number.NaN));
