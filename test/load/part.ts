import type { Figure } from './figure.js';
import type { Sizes } from './sizes.js';
import type { World } from './world/world.js';

/** One line of progress, on stderr. */
export type Progress = (line: string) => void;

export interface Surroundings {
  /** Starts the servers and programs when first asked for; the same ones for every part. */
  readonly world: () => Promise<World>;
  readonly sizes: Sizes;
  readonly progress: Progress;
}

export interface Measured {
  readonly figures: readonly Figure[];
  /** What a reader of the figures has to know. */
  readonly notes: readonly string[];
}

/** A part of the benchmark: one table. */
export interface Part {
  readonly title: string;
  readonly run: (surroundings: Surroundings) => Promise<Measured>;
}
