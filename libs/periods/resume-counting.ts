import type { PeriodUnit } from '#libs/law/rule.js';
import { beijingDay, instantAt } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import { addDays, daysBetween, type IsoDate } from './iso-date.js';
import type { Span } from './pauses.js';
import { dayText, periodText } from './wording.js';
import { addWorkingDays, workingDaysBetween } from './working-days.js';

/**
 * Moves the last day behind the pauses. `end` says until which day a period with that last day runs: a pause that
 * begins later finds it over.
 *
 * The day on which the clock stops is used up, the day on which it starts again is not counted, and what was left
 * is counted on from there: in working days for a period of working days, otherwise in calendar days, for months and
 * years too. What is left may be nothing; then the period ends on the day of resumption. This is our reading
 * (unverified): the texts say that pauses do not count, not how their edges do.
 */
export function resumeCounting(
  lastOn: IsoDate,
  pauses: readonly Span[],
  unit: PeriodUnit,
  calendar: WorkingCalendar,
  end: (last: IsoDate) => IsoDate,
): { last: IsoDate; explanation: string[] } {
  let last = lastOn;
  const explanation: string[] = [];
  for (const { from, to } of pauses) {
    const stoppedOn = beijingDay(instantAt(from));
    const resumedOn = beijingDay(instantAt(to));
    if (stoppedOn > end(last)) break;
    const left =
      unit === 'working-day'
        ? workingDaysBetween(calendar, stoppedOn, last)
        : Math.max(0, daysBetween(stoppedOn, last));
    last = unit === 'working-day' ? addWorkingDays(calendar, resumedOn, left).last : addDays(resumedOn, left);
    const leftText = periodText({ length: left, unit: unit === 'working-day' ? unit : 'day' });
    explanation.push(
      `中止：${dayText(stoppedOn)}中止，${dayText(resumedOn)}恢复；中止当日计入已用期间，尚余${leftText}，` +
        `恢复当日不计，末日移至${dayText(last)}（首尾日的算法为系统读法，待核）。`,
    );
  }
  return { last, explanation };
}
