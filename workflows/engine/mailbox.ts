/**
 * One thing at a time, in the order of arrival: a referral judges a request only when everything accepted
 * before it is recorded. No lock, no timer, deterministic under replay. Work that nothing precedes begins at once.
 *
 * Here and around it promises are few on purpose: for each one of a workflow the SDK takes a stack trace, and that is
 * most of what a replay costs.
 */
export class Mailbox {
  readonly #waiting: (() => void)[] = [];
  #busy = false;

  get idle(): boolean {
    return !this.#busy;
  }

  /** Runs `work` after all earlier work. Its failure is its caller's and does not stop later work. */
  async post<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.#busy) await new Promise<void>((begin) => this.#waiting.push(begin));
    this.#busy = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // Stays busy until the next one has begun: nothing slips in between.
      if (next) next();
      else this.#busy = false;
    }
  }
}
