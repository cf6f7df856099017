const ROUND_MS = 400;
const BATCH = 4_096;

export interface Rate {
  readonly what: string;
  /** Wall-clock time, one thread. */
  readonly perSecond: number;
}

/**
 * How often a second `work` is done: the middle of several rounds, so that one disturbance of the machine does not
 * decide. `work` gets a running number and returns something that depends on its result.
 */
export function rateOf(what: string, rounds: number, work: (n: number) => number): Rate {
  let kept = 0;
  for (let n = 0; n < BATCH; n += 1) kept += work(n);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    let done = 0;
    while (performance.now() - startedAt < ROUND_MS) {
      for (let n = 0; n < BATCH; n += 1) kept += work(n);
      done += BATCH;
    }
    rates.push((done * 1_000) / (performance.now() - startedAt));
  }
  if (!Number.isFinite(kept)) throw new Error(`${what} came to nothing`);
  return { what, perSecond: rates.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0 };
}
