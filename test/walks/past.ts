import type { Chance } from '#libs/lifecycle/check/walk/chance.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Long enough for every term that a walk may wait for. */
const LONGEST_DAYS = 300;
/** Most acts follow one another soon; now and then a term passes in silence. */
const PAUSES = [HOUR_MS, 2 * HOUR_MS, 5 * HOUR_MS, DAY_MS, 4 * DAY_MS, 35 * DAY_MS, 65 * DAY_MS] as const;

/**
 * The days on which a walk says that its steps were taken: some walks begin before today and come nearer from step to
 * step, so that terms pass. Once a walk has arrived, or has left the past, its steps count when they are received.
 */
export class Past {
  #at: number | null;

  constructor(
    private readonly chance: Chance,
    private readonly now: number,
    /** How often: 0 to 1. */
    beginsEarlier: number,
  ) {
    const days = 1 + chance.below(LONGEST_DAYS);
    this.#at = chance.happens(beginsEarlier) ? now - days * DAY_MS : null;
  }

  /** When the next step is taken; null where that is now. */
  next(): string | null {
    if (this.#at === null) return null;
    const at = new Date(this.#at).toISOString();
    const pause = this.chance.oneOf(PAUSES) ?? HOUR_MS;
    this.#at = this.#at + pause < this.now - HOUR_MS ? this.#at + pause : null;
    return at;
  }

  leave(): void {
    this.#at = null;
  }
}
