import type { CountingBasis } from '#libs/law/counting-bases.js';
import type { Citation, Period, PeriodUnit } from '#libs/law/rule.js';
import { toBeijing } from './beijing.js';
import type { DayStatus } from './calendar.js';
import { weekday, type IsoDate } from './iso-date.js';

/** The Chinese of an explanation: days, instants, periods and citations as a lawyer writes them. */

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** 2026年2月16日 */
export const dayText = (on: IsoDate): string =>
  `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`;

/** 2026年2月16日（星期一） */
export const datedText = (on: IsoDate): string => `${dayText(on)}（${WEEKDAYS[weekday(on)]}）`;

/** 2026年2月16日（星期一，春节放假） */
export const statusText = (day: DayStatus): string =>
  `${dayText(day.on)}（${WEEKDAYS[weekday(day.on)]}，${day.why}）`;

export const daysText = (days: readonly DayStatus[]): string => days.map(statusText).join('、');

/** 2026年3月3日09:30:00, with milliseconds where there are any. */
export function instantText(instant: string): string {
  const beijing = toBeijing(instant);
  const time = beijing.slice(11, 23);
  return `${dayText(beijing.slice(0, 10))}${time.endsWith('.000') ? time.slice(0, 8) : time}`;
}

/** 2026年2月16日24时 for the last instant of a day, otherwise the instant itself. */
export function endText(instant: string): string {
  const beijing = toBeijing(instant);
  return beijing.includes('T23:59:59.999') ? `${dayText(beijing.slice(0, 10))}24时` : instantText(instant);
}

const UNITS: Readonly<Record<PeriodUnit, string>> = {
  hour: '小时',
  day: '日',
  'working-day': '个工作日',
  month: '个月',
  year: '年',
};

export const periodText = ({ length, unit }: Period): string => `${length}${UNITS[unit]}`;

/** 《…》第八条：“…” */
export function citationText({
  title,
  documentNumber,
  documentNumberVerified,
  article,
  quote,
}: Citation): string {
  const number = documentNumberVerified ? documentNumber : `${documentNumber}，文号待核`;
  const source = `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》（${number}）${article}`;
  return quote === null ? `${source}（条文未核对原文，不引用）` : `${source}：“${quote}”`;
}

/** The citation of an article of counting, or nothing for a start before it was in force. */
export const basisText = ({ citation, inForceFrom }: CountingBasis, startOn: IsoDate): string =>
  inForceFrom <= startOn ? `（${citationText(citation)}）` : '';
