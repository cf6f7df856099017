import { dayOfMonth, monthEnd, type Day } from './iso-date.js';
import type { Way } from './way-of-counting.js';

export interface Corresponding {
  readonly day: Day;
  /** `day`: the same day of the month. `none`: there is none, so the month's last. `last-to-last`: the criminal reading. */
  readonly how: 'day' | 'none' | 'last-to-last';
}

/**
 * The day that ends a period in months. In the criminal reading (《刑事诉讼法》解释第202条) a period that starts on the last
 * day of a month ends on the last day of a month; in the civil one (民法典第202条) on the day of the same number.
 */
export function correspondingDay(day: Day, months: number, monthEnds: Way['monthEnds']): Corresponding {
  const end = monthEnd(day, months);
  if (monthEnds === 'last-to-last' && day === monthEnd(day, 0)) return { day: end, how: 'last-to-last' };
  const same = end - dayOfMonth(end) + dayOfMonth(day);
  return same <= end ? { day: same, how: 'day' } : { day: end, how: 'none' };
}
