import { monthEnd, type IsoDate } from './iso-date.js';

export interface Corresponding {
  readonly on: IsoDate;
  /** `day`: the same day of the month. `none`: there is none, so the month's last. `last-to-last`: the criminal reading. */
  readonly how: 'day' | 'none' | 'last-to-last';
}

/**
 * The day that ends a period in months. In the criminal reading (《刑事诉讼法》解释第202条) a period that starts on the last
 * day of a month ends on the last day of a month; in the civil one (民法典第202条) on the day of the same number.
 */
export function correspondingDay(on: IsoDate, months: number, reading: 'criminal' | 'civil'): Corresponding {
  const end = monthEnd(on, months);
  if (reading === 'criminal' && on === monthEnd(on, 0)) return { on: end, how: 'last-to-last' };
  const same = `${end.slice(0, 8)}${on.slice(8)}`;
  return same <= end ? { on: same, how: 'day' } : { on: end, how: 'none' };
}
