import type { Approver, Citation, Extension, PeriodUnit, Rule, Span } from '#libs/law/rule.js';
import { dayAt, epoch, toBeijing } from './beijing.js';
import type { DayStatus, WorkingCalendar } from './calendar.js';
import { dayOf, isoOf, weekdayOf, type Day, type IsoDate } from './iso-date.js';

/** The Chinese of an explanation: days, instants, periods and citations as a lawyer writes them. */

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** 2026年2月16日 */
export function dayText(day: Day): string {
  const on = isoOf(day);
  return `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`;
}

export const isoDayText = (on: IsoDate): string => dayText(dayOf(on));

/** 2026年2月16日（星期一） */
export const datedText = (day: Day): string => `${dayText(day)}（${WEEKDAYS[weekdayOf(day)]}）`;

/** 2026年2月16日（星期一，春节放假） */
export function statusText({ on, why }: DayStatus): string {
  const day = dayOf(on);
  return `${dayText(day)}（${WEEKDAYS[weekdayOf(day)]}，${why}）`;
}

/** The days from `from` to `to`, both included, that are of the wanted kind; null where there is none. */
export function daysText(
  calendar: WorkingCalendar,
  from: Day,
  to: Day,
  wanted: (day: DayStatus) => boolean,
): string | null {
  const found: string[] = [];
  for (let day = from; day <= to; day += 1) {
    const status = calendar.statusOf(day);
    if (wanted(status)) found.push(statusText(status));
  }
  return found.length === 0 ? null : found.join('、');
}

/** The days of rest that a count of working days passed over, and the made-up ones that it took in. */
export function explainDays(calendar: WorkingCalendar, from: Day, to: Day, notes: string[]): void {
  const passed = daysText(calendar, from, to, ({ working }) => !working);
  if (passed !== null) notes.push(`不计的日：${passed}。`);
  const madeUp = daysText(calendar, from, to, ({ makeUp }) => makeUp);
  if (madeUp !== null) notes.push(`计入的调休上班日：${madeUp}。`);
}

/** 2026年3月3日09:30:00, with milliseconds where there are any. */
export function instantText(instant: string): string {
  const time = toBeijing(instant).slice(11, 23);
  return `${dayText(dayAt(epoch(instant)))}${time.endsWith('.000') ? time.slice(0, 8) : time}`;
}

/** 2026年2月16日24时 for the last instant of a day, otherwise the instant itself. */
export function endText(instant: string): string {
  return toBeijing(instant).includes('T23:59:59.999')
    ? `${dayText(dayAt(epoch(instant)))}24时`
    : instantText(instant);
}

const UNITS: Readonly<Record<PeriodUnit, string>> = {
  hour: '小时',
  day: '日',
  'working-day': '个工作日',
  'half-month': '个半月',
  month: '个月',
  year: '年',
};

/** 3日, 2个月; half a month is 半个月. */
export function spanText({ length, unit }: Span): string {
  if (unit === 'half-month' && length === 1) return '半个月';
  return `${length}${UNITS[unit]}`;
}

/** 延长至30日（重大疑难复杂，县级以上公安机关负责人批准） */
export function extensionText({ by, to, times, ground, approver }: Extension): string {
  const how = to ? `延长至${spanText(to)}` : by ? `延长${spanText(by)}` : '延长';
  const often = times === undefined ? '' : `，至多${times}次`;
  return `${how}${often}（${[ground, ...approverText(approver)].join('，')}）`;
}

/** Parties agree; everybody else approves. */
const approverText = (approver: Approver | null): readonly string[] => {
  if (approver === null) return [];
  return [approver.level === 'parties' ? approver.name : `${approver.name}批准`];
};

/** 《…》（国务院令第310号）第八条：“…” */
export function citationText(citation: Citation): string {
  const source = sourceText(citation);
  const { quote } = citation;
  if (quote === null) return `${source}（条文未核对原文，不引用）`;
  return `${source}：“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** 《…》（国务院令第310号）第八条 */
export function sourceText(citation: Citation): string {
  const { title, documentNumber, documentNumberVerified, article, articleVerified } = citation;
  const isOpen = (text: string): boolean => text.includes('未核');
  const number =
    documentNumberVerified || isOpen(documentNumber) ? documentNumber : `${documentNumber}，文号待核`;
  const place = articleVerified === false && !isOpen(article) ? `${article}（条号待核）` : article;
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》（${number}）${place}`;
}

/** The citation of an article of counting; for a start before it was in force, that ours is a later one. */
export function basisText(basis: Rule, startOn: Day): string {
  const [version] = basis.versions;
  return dayOf(version.inForceFrom) <= startOn
    ? `（${citationText(version.citation)}）`
    : '（起算时施行的条文未收录，待核）';
}
