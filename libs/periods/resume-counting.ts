import { dayAt } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import type { Day } from './iso-date.js';
import type { Notes } from './notes.js';
import type { Stretch } from './pauses.js';
import { dayText, explainDays, spanText } from './wording.js';

export interface Stoppable {
  readonly startOn: Day;
  /** By counting alone. */
  readonly lastOn: Day;
  readonly unit: 'day' | 'working-day';
  readonly pauses: readonly Stretch[];
}

/**
 * Moves the last day behind the pauses. `isOver` says whether a period with that last day has run out at an
 * instant (milliseconds since 1970): a pause that begins then changes nothing.
 *
 * The day on which the clock stops is used up, the day on which it starts again is not counted, and what was left
 * is counted on from there: in working days for a period of working days, otherwise in calendar days, for months and
 * years too. What is left may be nothing; then the period ends on the day of resumption. This is our reading
 * (unverified): the texts say that pauses do not count, not how their edges do.
 */
export function resumeCounting(
  { startOn, lastOn, unit, pauses }: Stoppable,
  calendar: WorkingCalendar,
  isOver: (last: Day, at: number) => boolean,
  notes?: Notes,
): Day {
  const between = (from: Day, to: Day): number =>
    unit === 'working-day' ? calendar.between(from, to) : Math.max(0, to - from);
  const after = (day: Day, count: number): Day =>
    unit === 'working-day' ? calendar.later(day, count) : day + count;

  let last = lastOn;
  let since = startOn;
  let left: number | null = null;
  for (const { from, to } of pauses) {
    if (isOver(last, from)) break;
    left ??= between(startOn, lastOn);
    const used = Math.min(left, between(since, dayAt(from)));
    left -= used;
    if (notes && unit === 'working-day') explainDays(calendar, since + 1, dayAt(from), notes);
    since = dayAt(to);
    last = after(since, left);
    notes?.push(
      `停止计算：${dayText(dayAt(from))}停止，${dayText(since)}恢复；停止当日计入已用期间，此前用去${spanText({ length: used, unit })}，` +
        `尚余${spanText({ length: left, unit })}，恢复当日不计，末日移至${dayText(last)}（首尾日的算法为系统读法，待核）。`,
    );
  }
  if (notes && left !== null && unit === 'working-day') explainDays(calendar, since + 1, last, notes);
  return last;
}
