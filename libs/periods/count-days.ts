import type { Span } from '#libs/law/rule.js';
import { instantAt } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import type { Counted } from './counted.js';
import { businessTimeText, endOfLastDay, lastInstantText } from './end-of-business.js';
import type { Day } from './iso-date.js';
import { nominalLastDay } from './nominal-last-day.js';
import type { Notes } from './notes.js';
import type { Stretch } from './pauses.js';
import { resumeCounting } from './resume-counting.js';
import type { Way } from './way-of-counting.js';
import { basisText, datedText, daysText, instantText, sourceText, statusText } from './wording.js';
import { YearsExamined } from './years-examined.js';

/** Days, working days and months: they end with a day in Beijing. */
export function countDays(
  span: Span,
  way: Way,
  startAt: number,
  startOn: Day,
  clockStartsOnName: string,
  pauses: readonly Stretch[],
  dayEnds: string | undefined,
  calendar: WorkingCalendar,
  notes?: Notes,
): Counted {
  notes?.push(
    `起算：${clockStartsOnName}，即${instantText(instantAt(startAt))}（北京时间）；当日不计，自${datedText(startOn + 1)}起计算。`,
  );
  const examined = new YearsExamined();
  const nominal = nominalLastDay(span, way, startOn, calendar, examined, pauses.length > 0, notes);
  const unit = way.unit === 'working-day' ? 'working-day' : 'day';

  const stoppable = { startOn, lastOn: nominal, unit, pauses } as const;
  const stays = (last: Day): Day => last;
  const rolls = (last: Day): Day => {
    const rolled = calendar.next(last);
    examined.add(last, rolled);
    return rolled;
  };
  const end = way.rollover === 'none' ? stays : rolls;
  const endsAt = (day: Day): number => endOfLastDay(day, dayEnds);
  const settled = resumeCounting(
    stoppable,
    calendar,
    (last, at) => at > endsAt(last) && at > endsAt(end(last)),
    notes,
  );
  if (unit === 'working-day' && settled > nominal) examined.add(nominal, settled);
  const due = end(settled);
  if (notes) explainRollover(settled, due, way, startOn, calendar, notes);
  const conservative =
    way.rollover === 'silent' ? resumeCounting(stoppable, calendar, (last, at) => at > endsAt(last)) : due;

  if (notes) {
    explainCalendar(calendar, examined.years, notes);
    if (dayEnds !== undefined) notes.push(businessTimeText(dayEnds, startOn));
    notes.push(conclusion(due, conservative, dayEnds));
  }
  return {
    due: endsAt(due),
    conservative: endsAt(conservative),
    years: examined.years,
  };
}

function explainRollover(
  last: Day,
  rolled: Day,
  way: Way,
  startOn: Day,
  calendar: WorkingCalendar,
  notes: Notes,
): void {
  if (way.rollover === 'none') {
    if (way.rolloverBasis && !calendar.isWorking(last))
      notes.push(
        `末日遇休息日：在押期间至期满日为止，不因节假日延长（${sourceText(way.rolloverBasis.versions[0].citation)}）。`,
      );
    return;
  }
  if (rolled === last) {
    notes.push(`末日：${statusText(calendar.statusOf(last))}，不发生顺延。`);
    return;
  }
  const because =
    way.rollover === 'rolls' && way.rolloverBasis
      ? `依法顺延${basisText(way.rolloverBasis, startOn)}`
      : '规定未明确末日遇休息日是否顺延；从严计算不顺延，类推适用则顺延';
  const passed = daysText(calendar, last, rolled - 1, () => true);
  notes.push(
    `末日遇休息日：${because}。`,
    `顺延：${passed}为休息日，顺延至${statusText(calendar.statusOf(rolled))}。`,
  );
}

export function explainCalendar(calendar: WorkingCalendar, years: readonly number[], notes: Notes): void {
  for (const year of years) {
    const edition = calendar.editionOf(year);
    notes.push(
      edition
        ? `日历：${year}年放假安排${edition.notice ? `（${edition.notice}）` : ''}，日历版本${edition.id}。`
        : `暂定：尚无${year}年放假安排的日历版本（未公布或未录入），该年各日暂按周一至周五为工作日、周末为休息日计算；日历版本公布后重新计算。`,
    );
  }
}

function conclusion(due: Day, conservative: Day, dayEnds: string | undefined): string {
  if (due === conservative) return `结论：期限至${lastInstantText(due, dayEnds)}（北京时间）届满。`;
  return (
    `结论：从严计算至${lastInstantText(conservative, dayEnds)}届满，预警按此日；` +
    `类推顺延至${lastInstantText(due, dayEnds)}（北京时间）届满，逾期按此日认定。`
  );
}
