import type { Span } from '#libs/law/rule.js';
import type { WorkingCalendar } from './calendar.js';
import { correspondingDay } from './corresponding-day.js';
import type { Day } from './iso-date.js';
import type { Notes } from './notes.js';
import type { Way } from './way-of-counting.js';
import { basisText, datedText, explainDays, spanText } from './wording.js';
import type { YearsExamined } from './years-examined.js';

/**
 * The last day by counting alone, before pauses and roll-over. The day of the start is day 0. Where the clock `stops`,
 * the days passed over are told with what remains of them.
 */
export function nominalLastDay(
  span: Span,
  way: Way,
  startOn: Day,
  calendar: WorkingCalendar,
  examined: YearsExamined,
  stops = false,
  notes?: Notes,
): Day {
  switch (way.unit) {
    case 'hour':
      throw new Error('hours have no last day');
    case 'day': {
      const last = startOn + way.length;
      const basis = way.unitBasis;
      if (basis) notes?.push(`换算：${spanText(span)}按${way.length}日计算${basisText(basis, startOn)}。`);
      notes?.push(`期间：${spanText({ length: way.length, unit: 'day' })}，末日为${datedText(last)}。`);
      return last;
    }
    case 'working-day': {
      const last = calendar.later(startOn, way.length);
      examined.add(startOn + 1, last);
      if (notes) explainWorkingDays(way, startOn, last, calendar, stops, notes);
      return last;
    }
    case 'month': {
      const { day, how } = correspondingDay(startOn, way.length, way.monthEnds);
      const why = () =>
        ({
          day: '到期月的对应日',
          none: `到期月没有对应日，以月末日为末日${basisText(way.monthBasis, startOn)}`,
          'last-to-last': `起算日为当月最后一日，至到期月最后一日${basisText(way.monthBasis, startOn)}`,
        })[how];
      notes?.push(`期间：${spanText(span)}，${why()}，末日为${datedText(day)}。`);
      return day;
    }
  }
}

function explainWorkingDays(
  way: Way,
  startOn: Day,
  last: Day,
  calendar: WorkingCalendar,
  stops: boolean,
  notes: Notes,
): void {
  if (way.unitBasis) notes.push(`工作日：该期间的“日”是指工作日${basisText(way.unitBasis, startOn)}。`);
  notes.push(
    `期间：${spanText({ length: way.length, unit: 'working-day' })}，末日为${datedText(last)}${stops ? '（未计停止计算的时间）' : ''}。`,
  );
  if (!stops) explainDays(calendar, startOn + 1, last, notes);
}
