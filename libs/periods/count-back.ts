import type { Span } from '#libs/law/rule.js';
import { instantAt } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import { correspondingDay } from './corresponding-day.js';
import { explainCalendar } from './count-days.js';
import { HOUR_MS } from './count-hours.js';
import type { Counted } from './counted.js';
import { endOfLastDay, lastInstantText } from './end-of-business.js';
import type { Day } from './iso-date.js';
import type { Notes } from './notes.js';
import type { Way } from './way-of-counting.js';
import { basisText, datedText, dayText, instantText, spanText, statusText } from './wording.js';
import { YearsExamined } from './years-examined.js';

/**
 * “举行听证的七日前”: the day of the event is not counted, the whole period lies between, and the last lawful day is the
 * one before it. No text says what happens where that is a day of rest: the strict reading is the working day before.
 */
export function countBack(
  span: Span,
  way: Way,
  eventAt: number,
  eventOn: Day,
  clockStartsOnName: string,
  dayEnds: string | undefined,
  calendar: WorkingCalendar,
  notes?: Notes,
): Counted {
  notes?.push(
    `倒算：${clockStartsOnName.replace(/前$/, '')}的时间为${instantText(instantAt(eventAt))}（北京时间）；当日不计，向前计算。`,
  );
  if (way.unit === 'hour') {
    const due = eventAt - way.length * HOUR_MS;
    notes?.push(`结论：最迟${instantText(instantAt(due))}（北京时间）。`);
    return { due, conservative: due, years: [] };
  }
  const examined = new YearsExamined();
  const first = firstOfPeriod(way, eventOn, calendar);
  if (way.unit === 'working-day') examined.add(first, eventOn - 1);
  const last = first - 1;
  const conservative = calendar.previous(last);
  examined.add(conservative, last);
  if (notes) {
    if (way.unit === 'working-day' && way.unitBasis)
      notes.push(`工作日：该期间的“日”是指工作日${basisText(way.unitBasis, eventOn)}。`);
    const counted =
      way.unit === 'working-day' ? spanText({ length: way.length, unit: way.unit }) : spanText(span);
    notes.push(
      `期间：其间须有完整的${counted}，自${datedText(first)}至${datedText(eventOn - 1)}；末日为${datedText(last)}。`,
    );
    if (conservative !== last)
      notes.push(
        `末日遇休息日：${statusText(calendar.statusOf(last))}；倒算期间遇休息日如何处理没有规定，从严提前至${statusText(calendar.statusOf(conservative))}。`,
      );
    explainCalendar(calendar, examined.years, notes);
    notes.push(
      conservative === last
        ? `结论：最迟${lastInstantText(last, dayEnds)}（北京时间）。`
        : `结论：从严最迟${lastInstantText(conservative, dayEnds)}，预警按此日；最迟${dayText(last)}${dayEnds ?? '24时'}（北京时间），逾期按此日认定。`,
    );
  }
  return {
    due: endOfLastDay(last, dayEnds),
    conservative: endOfLastDay(conservative, dayEnds),
    years: examined.years,
  };
}

/** The earliest day of the period that has to lie between notice and event. */
function firstOfPeriod(way: Way, eventOn: Day, calendar: WorkingCalendar): Day {
  if (way.unit === 'working-day') return calendar.earlier(eventOn, way.length);
  if (way.unit === 'month') return correspondingDay(eventOn, -way.length, way.monthEnds).day;
  return eventOn - way.length;
}
