import type { Instant } from './state.js';

const HOUR = 3_600_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const SPAN = /^(-?\d{1,5})([hd])$/;

/** The instant that many milliseconds later (earlier where negative). */
export const shift = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** The first instant that is past this one. An act at an instant is in time; what follows from silence is after it. */
export const justAfter = (instant: Instant): Instant => shift(instant, 1);

/** The first instant of a day in Beijing. */
export const startOfDay = (on: string): Instant => new Date(`${on}T00:00:00.000+08:00`).toISOString();

/** A span as rungs write it (`-24h`, `0h`, `2d`), in milliseconds. Days are 24 hours. Throws on anything else. */
export function spanOf(text: string): number {
  const [, amount, unit] = SPAN.exec(text) ?? [];
  if (amount === undefined) throw new Error(`Not a span of hours or days: ${text}`);
  return Number(amount) * (unit === 'd' ? 24 * HOUR : HOUR);
}

/** A day that the calendar has, as `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const midnight = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
}

/** An ISO 8601 instant with offset, on a day that the calendar has. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, day] = INSTANT.exec(value) ?? [];
  return isDate(day) && !Number.isNaN(Date.parse(value));
}
