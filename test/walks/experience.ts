/** An act, with its outcome where it has several: `decide/approve`. */
export type StepName = string;

export const stepName = (act: string, outcome?: string): StepName =>
  outcome === undefined ? act : `${act}/${outcome}`;

/** The way of one referral, from its first step to its end. */
export interface Trail {
  readonly lifecycle: string;
  readonly steps: readonly StepName[];
}

/** What walkers of one lifecycle have learned from answers alone: how often each step was taken, and how near to an end it once was. */
export class Experience {
  readonly #taken = new Map<StepName, number>();
  readonly #nearest = new Map<StepName, number>();

  /** A walk that ended, from its first step to its last. */
  learn(steps: readonly StepName[]): void {
    steps.forEach((step, index) => {
      this.#taken.set(step, this.timesTaken(step) + 1);
      this.#nearest.set(step, Math.min(this.toTheEnd(step) ?? Infinity, steps.length - index));
    });
  }

  timesTaken(step: StepName): number {
    return this.#taken.get(step) ?? 0;
  }

  /** Fewest steps, this one included, that ever led from it to an end; undefined of what never did. */
  toTheEnd(step: StepName): number | undefined {
    return this.#nearest.get(step);
  }
}
