/** How much each part does. */
export interface Sizes {
  /** Rounds of each comparison, alternating. */
  readonly rounds: number;
  /** Referrals, or requests, under way at once. */
  readonly concurrency: number;
  /** Full lives of each form in a round. */
  readonly lifecycles: number;
  /** Acts of each form in a round, one after the other. */
  readonly acts: number;
  /** Referrals that the worker of the cold acts keeps in memory; at least twice its workflow tasks at once. */
  readonly cache: number;
  /** Full lives whose histories and statements are counted. */
  readonly counted: number;
  /** Generated referrals. */
  readonly referrals: number;
  /** Requests of each kind in a round. */
  readonly reads: number;
  /** Duties that end at one midnight. */
  readonly duties: number;
  /** Seconds over which their wake-ups are spread: the engine takes 300. */
  readonly midnightSeconds: number;
  /** Seconds of interactive acts with nothing else going on. */
  readonly quietSeconds: number;
  /** Histories that are replayed. */
  readonly histories: number;
}

export const FULL: Sizes = {
  rounds: 5,
  concurrency: 16,
  lifecycles: 32,
  acts: 120,
  cache: 40,
  counted: 5,
  referrals: 1_000_000,
  reads: 100,
  duties: 1_000,
  midnightSeconds: 300,
  quietSeconds: 40,
  histories: 500,
};

/** Shows that everything runs, and nothing else: the figures mean nothing. */
export const QUICK: Sizes = {
  rounds: 1,
  concurrency: 4,
  lifecycles: 4,
  acts: 4,
  cache: 8,
  counted: 1,
  referrals: 2_000,
  reads: 5,
  duties: 10,
  midnightSeconds: 2,
  quietSeconds: 1,
  histories: 5,
};
