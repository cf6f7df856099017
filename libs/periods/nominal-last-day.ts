import { noCorrespondingDay, criminalMonthEnd } from '#libs/law/counting-bases.js';
import type { Period, Rollover } from '#libs/law/rule.js';
import type { WorkingCalendar } from './calendar.js';
import { correspondingDay, type Corresponding } from './corresponding-day.js';
import { addDays, type IsoDate } from './iso-date.js';
import { basisText, datedText, daysText, periodText } from './wording.js';
import { addWorkingDays } from './working-days.js';

export interface NominalLastDay {
  readonly on: IsoDate;
  readonly explanation: readonly string[];
}

/** The last day by counting alone, before pauses and roll-over. The day of the start is day 0. */
export function nominalLastDay(
  period: Period,
  rollover: Rollover,
  startOn: IsoDate,
  calendar: WorkingCalendar,
): NominalLastDay {
  const counted = `期间：${periodText(period)}，`;
  switch (period.unit) {
    case 'hour':
      throw new Error('hours have no last day');
    case 'day': {
      const on = addDays(startOn, period.length);
      return { on, explanation: [`${counted}末日为${datedText(on)}。`] };
    }
    case 'working-day': {
      const { last, passed, madeUp } = addWorkingDays(calendar, startOn, period.length);
      const explanation = [`${counted}末日为${datedText(last)}。`];
      if (passed.length > 0) explanation.push(`不计的日：${daysText(passed)}。`);
      if (madeUp.length > 0) explanation.push(`计入的调休上班日：${daysText(madeUp)}。`);
      return { on: last, explanation };
    }
    case 'month': {
      const reading = rollover === 'criminal' ? 'criminal' : 'civil';
      return onCorrespondingDay(counted, startOn, correspondingDay(startOn, period.length, reading));
    }
    case 'year':
      return onCorrespondingDay(counted, startOn, correspondingDay(startOn, period.length * 12, 'civil'));
  }
}

function onCorrespondingDay(counted: string, startOn: IsoDate, { on, how }: Corresponding): NominalLastDay {
  const why = {
    day: '到期月的对应日',
    none: `到期月没有对应日，以月末日为末日${basisText(noCorrespondingDay, startOn)}`,
    'last-to-last': `起算日为当月最后一日，至到期月最后一日${basisText(criminalMonthEnd, startOn)}`,
  }[how];
  return { on, explanation: [`${counted}${why}，末日为${datedText(on)}。`] };
}
