import { dayAt, endOf, epoch } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import type { PeriodAsked } from './compute-due.js';
import { HOUR_MS } from './count-hours.js';
import { countingOf } from './counting-of.js';
import { nominalLastDay } from './nominal-last-day.js';
import { pausesSince } from './pauses.js';
import { resumeCounting } from './resume-counting.js';
import { YearsExamined } from './years-examined.js';

/** How much of a period is used up. Months are used up in days. */
export interface Consumed {
  readonly countedIn: 'hour' | 'day' | 'working-day';
  /** All of it, in `countedIn`. */
  readonly total: number;
  /** Whole units; hours to the minute. */
  readonly consumed: number;
  readonly remaining: number;
}

/**
 * As of the day of `at`, which counts as used up. Nothing is used up before the clock starts, nor while it stands: what
 * is asked of an instant within a pause is as of its beginning.
 */
export function consumedOf(asked: PeriodAsked, at: string, calendar: WorkingCalendar): Consumed {
  const { span, way } = countingOf(asked);
  const startAt = epoch(asked.startAt);
  const all = pausesSince(startAt, asked.pauses);
  const within = all.find(({ from, to }) => from <= epoch(at) && epoch(at) < to);
  const asOf = within?.from ?? epoch(at);
  const pauses = all.filter(({ from }) => from < asOf);
  if (way.unit === 'hour') {
    const stood = pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, asOf) - from), 0);
    const ran = Math.max(0, asOf - startAt - stood) / HOUR_MS;
    return consumedFrom('hour', way.length, Math.floor(ran * 60) / 60);
  }
  const startOn = dayAt(startAt);
  const nominal = nominalLastDay(span, way, startOn, calendar, new YearsExamined());
  const unit = way.unit === 'working-day' ? 'working-day' : 'day';
  const last = resumeCounting(
    { startOn, lastOn: nominal, unit, pauses },
    calendar,
    (day, now) => now > endOf(day),
  );
  const on = Math.max(dayAt(asOf), startOn);
  if (unit === 'working-day') return consumedFrom(unit, way.length, way.length - calendar.between(on, last));
  return consumedFrom(unit, nominal - startOn, nominal - startOn - Math.max(0, last - on));
}

function consumedFrom(countedIn: Consumed['countedIn'], total: number, used: number): Consumed {
  const consumed = Math.min(total, Math.max(0, used));
  return { countedIn, total, consumed, remaining: total - consumed };
}
