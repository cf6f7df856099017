import type { Instant } from '#libs/lifecycle/state.js';
import { dayAt, epoch, instantAt, startOf } from '#libs/periods/beijing.js';
import { DAY_MS } from '#libs/periods/iso-date.js';
import type { Light, LightsAt } from '#libs/records/index.js';

export const LIGHTS: readonly Light[] = ['green', 'yellow', 'red'];

/** Yellow begins so long before the end, by the earlier reading of the law. */
const SOON_MS = 3 * DAY_MS;

export const lightsAt = (now: Instant): LightsAt => ({ now, soon: instantAt(epoch(now) + SOON_MS) });

/** What shows of a duty that is open. */
export function lightOf(
  { dueAt, conservativeAt }: { readonly dueAt: Instant | null; readonly conservativeAt: Instant | null },
  { now, soon }: LightsAt,
): Light {
  if (dueAt !== null && dueAt < now) return 'red';
  return dueAt !== null && conservativeAt !== null && conservativeAt <= soon ? 'yellow' : 'green';
}

/** Days in Beijing from the day on which it was due to today: 0 on that day itself, whatever the hour. */
export const daysLate = (dueAt: Instant, now: Instant): number =>
  Math.max(0, dayAt(epoch(now)) - dayAt(epoch(dueAt)));

/** What is at least so many days late was due before this instant. */
export const dueBefore = (minDaysLate: number, now: Instant): Instant =>
  minDaysLate === 0 ? now : instantAt(startOf(dayAt(epoch(now)) - minDaysLate + 1));
