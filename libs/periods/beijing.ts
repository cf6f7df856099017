import type { Instant } from '#libs/lifecycle/state.js';
import { type IsoDate } from './iso-date.js';

/** Beijing time is +08:00 all year, written out here and nowhere read from the host. */
const OFFSET = 8 * 3_600_000;
const WITH_OFFSET = /T.*(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970. Throws on text without an offset: it would mean another instant on another host. */
export function epoch(instant: string): number {
  const value = WITH_OFFSET.test(instant) ? Date.parse(instant) : NaN;
  if (Number.isNaN(value)) throw new Error(`not an instant: ${instant}`);
  return value;
}

export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** `2026-02-24T15:59:59.999Z` → `2026-02-24T23:59:59.999+08:00`. */
export const toBeijing = (instant: Instant): string =>
  `${new Date(epoch(instant) + OFFSET).toISOString().slice(0, -1)}+08:00`;

/** The day in Beijing on which the instant falls. */
export const beijingDay = (instant: Instant): IsoDate => toBeijing(instant).slice(0, 10);

/** The last instant of a day in Beijing: one millisecond later is the next day. */
export const endOfDay = (on: IsoDate): Instant => instantAt(epoch(`${on}T23:59:59.999+08:00`));
