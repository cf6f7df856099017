/**
 * One thing at a time, in the order of arrival: a referral judges a request only when everything accepted
 * before it is recorded. No lock, no timer: a chain of promises, deterministic under replay.
 */
export class Mailbox {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  get idle(): boolean {
    return this.#waiting === 0;
  }

  /** Runs `work` after all earlier work. Its failure is its caller's and does not stop later work. */
  post<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const done = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
