import type { Instant } from '#libs/lifecycle/state.js';
import { DAY_MS, isoOf, keptByDay, type Day, type IsoDate } from './iso-date.js';

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
export const beijingDay = (instant: Instant): IsoDate => isoOf(dayAt(epoch(instant)));

/** The same, of milliseconds since 1970. */
export const dayAt = (milliseconds: number): Day => Math.floor((milliseconds + OFFSET) / DAY_MS);

/** The first millisecond of a day in Beijing. */
export const startOf = (day: Day): number => day * DAY_MS - OFFSET;

/** The last millisecond of a day in Beijing: one later is the next day. */
export const endOf = (day: Day): number => (day + 1) * DAY_MS - OFFSET - 1;

/** Most instants that anybody asks for are such ends, and writing one costs more than counting to it. */
const endTexts = keptByDay((day) => instantAt(endOf(day)));

export const writtenInstant = (milliseconds: number): Instant => {
  const day = dayAt(milliseconds);
  return milliseconds === endOf(day) ? endTexts(day) : instantAt(milliseconds);
};
