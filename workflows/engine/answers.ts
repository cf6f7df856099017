import type { Answer } from '#libs/contracts/engine.js';

/** Carried through continue-as-new; the request rows remember the rest. */
const KEPT = 1_000;

/** What became of the newest requests, so that an act that arrives twice (update and signal) is performed once. */
export class Answers {
  readonly #byRequest: Map<string, Answer>;

  constructor(carried: readonly (readonly [string, Answer])[] = []) {
    this.#byRequest = new Map(carried);
  }

  find(requestId: string): Answer | undefined {
    return this.#byRequest.get(requestId);
  }

  keep(requestId: string, answer: Answer): void {
    this.#byRequest.set(requestId, answer);
    for (const oldest of this.#byRequest.keys()) {
      if (this.#byRequest.size <= KEPT) break;
      this.#byRequest.delete(oldest);
    }
  }

  toCarry(): readonly (readonly [string, Answer])[] {
    return [...this.#byRequest];
  }
}
