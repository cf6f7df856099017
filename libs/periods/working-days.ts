import { nextWorkingDay, type DayStatus, type WorkingCalendar } from './calendar.js';
import { addDays, type IsoDate } from './iso-date.js';

/** The `count`-th working day after `on`; for 0 the first working day not before it. */
export function addWorkingDays(
  calendar: WorkingCalendar,
  on: IsoDate,
  count: number,
): { last: IsoDate; passed: DayStatus[]; madeUp: DayStatus[] } {
  if (count === 0) {
    const { day, passed } = nextWorkingDay(calendar, on);
    return { last: day.on, passed, madeUp: [] };
  }
  const passed: DayStatus[] = [];
  const madeUp: DayStatus[] = [];
  let last = on;
  for (let counted = 0; counted < count; counted += 1) {
    const next = nextWorkingDay(calendar, addDays(last, 1));
    passed.push(...next.passed);
    if (next.day.makeUp) madeUp.push(next.day);
    last = next.day.on;
  }
  return { last, passed, madeUp };
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1))
    if (calendar.statusOf(on).working) count += 1;
  return count;
}
