import type { Instant } from '#libs/lifecycle/state.js';
import { epoch } from './beijing.js';

/** While it lasts the clock stands. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
}

/** Milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Stretch[] = [];

/** In order, overlapping ones made one, and none before the clock starts. Throws where one ends before it begins. */
export function pausesSince(startAt: number, pauses: readonly Pause[]): readonly Stretch[] {
  if (pauses.length === 0) return NONE;
  const stretches = pauses
    .map(({ from, to }) => ({ from: epoch(from), to: epoch(to) }))
    .sort((a, b) => a.from - b.from);
  const taken: Stretch[] = [];
  for (const { from, to } of stretches) {
    if (to < from) throw new Error(`a pause ends before it begins: ${JSON.stringify(pauses)}`);
    const last = taken.at(-1);
    if (last && from <= last.to) taken[taken.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else if (to > startAt) taken.push({ from: Math.max(from, startAt), to });
  }
  return taken;
}
