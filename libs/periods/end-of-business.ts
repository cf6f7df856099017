import { endOfBusiness } from '#libs/law/counting.rules.js';
import { endOf, startOf } from './beijing.js';
import type { Day } from './iso-date.js';
import { basisText, dayText } from './wording.js';

const CLOCK = /^(\d{2}):(\d{2})$/;

/**
 * The last instant of a last day: midnight, or where there is business time its end (民法典第203条第2款). `dayEnds` is
 * Beijing time, `17:30`; an act at that very instant is in time.
 */
export function endOfLastDay(day: Day, dayEnds: string | undefined): number {
  if (dayEnds === undefined) return endOf(day);
  const [, hours, minutes] = CLOCK.exec(dayEnds) ?? [];
  if (hours === undefined) throw new Error(`not a time of day: ${dayEnds}`);
  return startOf(day) + (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** 2026年2月24日24时, 2026年2月24日17:30 */
export const lastInstantText = (day: Day, dayEnds: string | undefined): string =>
  `${dayText(day)}${dayEnds ?? '24时'}`;

export const businessTimeText = (dayEnds: string, startOn: Day): string =>
  `截止时刻：有业务时间，末日${dayEnds}停止业务活动时截止${basisText(endOfBusiness, startOn)}。`;
