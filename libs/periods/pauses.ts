import type { Instant } from '#libs/lifecycle/state.js';
import { epoch } from './beijing.js';

/** While it lasts the clock stands. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
}

/** Milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** In order, without overlap, and none before the clock starts. Throws where one ends before it begins. */
export function pausesSince(startAt: Instant, pauses: readonly Pause[]): Span[] {
  const spans = pauses
    .map(({ from, to }) => ({ from: epoch(from), to: epoch(to) }))
    .sort((a, b) => a.from - b.from);
  let free = epoch(startAt);
  const taken: Span[] = [];
  for (const { from, to } of spans) {
    if (to < from) throw new Error(`a pause ends before it begins: ${JSON.stringify(pauses)}`);
    if (to > free) taken.push({ from: Math.max(from, free), to });
    free = Math.max(free, to);
  }
  return taken;
}
