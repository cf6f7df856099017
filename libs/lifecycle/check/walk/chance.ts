/** Chance that can be repeated: the same seed, the same walks. */
export interface Chance {
  /** True with this probability. */
  happens(probability: number): boolean;
  /** An integer from 0, below `limit`. */
  below(limit: number): number;
  /** One of them; undefined of none. */
  oneOf<T>(choices: readonly T[]): T | undefined;
}

/** Mulberry32: 32 bits of state are plenty for walks. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    happens: (probability) => next() < probability,
    below,
    oneOf: (choices) => choices[below(choices.length)],
  };
};
