import type { Reviews } from './reviews.js';

/** Acts that go on by themselves. */
export interface SteadyActs {
  /** Milliseconds of the acts answered since the last call, and from now on those of the next. */
  taken(): readonly number[];
  /** Sends no more, and waits for the answers under way. */
  stop(): Promise<void>;
}

/**
 * So many acts a second over HTTP, whether or not earlier ones were answered. Each counts from the moment at which it was
 * to be sent: an act that had to wait because this process or the server was busy has waited.
 */
export const steadyActs = (reviews: Reviews, perSecond: number): SteadyActs => {
  let times: number[] = [];
  let failure: unknown;
  const underWay = new Set<Promise<void>>();
  const startedAt = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    while (startedAt + (sent * 1_000) / perSecond <= performance.now()) {
      const wantedAt = startedAt + (sent * 1_000) / perSecond;
      sent += 1;
      for (const review of reviews.oldest(1)) {
        const act = review
          .actOverHttp()
          .then(() => void times.push(performance.now() - wantedAt))
          .catch((error: unknown) => (failure ??= error))
          .then(() => void underWay.delete(act));
        underWay.add(act);
      }
    }
  }, 5);
  return {
    taken: () => {
      const taken = times;
      times = [];
      return taken;
    },
    stop: async () => {
      clearInterval(timer);
      await Promise.all(underWay);
      if (failure !== undefined) throw failure;
    },
  };
};
