import { dayAt, endOf, epoch } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import type { Counted } from './counted.js';
import { CountedDue, type Due } from './due.js';
import { dayOf, type IsoDate } from './iso-date.js';
import type { Notes } from './notes.js';
import { pausesSince, type Pause } from './pauses.js';
import { resumeCounting } from './resume-counting.js';
import { dayText, endText } from './wording.js';

export interface SetDayAsked {
  /** The day that the issuing unit named. */
  readonly setOn: IsoDate;
  readonly startAt: string;
  readonly pauses: readonly Pause[];
}

/**
 * A day that the issuing unit named is the last day as it stands: it is no period, so nothing rolls over, and only
 * pauses move it. Where a rule sets a maximum, the earlier of the two counts; extensions lengthen that maximum, for
 * an issuer who grants more time names another day.
 */
export function dueOfSetDay(asked: SetDayAsked, maximum: Due | null, calendar: WorkingCalendar): Due {
  const end = settledEnd(asked, calendar);
  const counted: Counted = {
    due: maximum ? Math.min(end, epoch(maximum.dueAt)) : end,
    conservative: maximum ? Math.min(end, epoch(maximum.conservativeAt)) : end,
    years: maximum?.years ?? [],
  };
  return new CountedDue(counted, calendar, () => explain(asked, maximum, counted, calendar));
}

function settledEnd(
  { setOn, startAt, pauses }: SetDayAsked,
  calendar: WorkingCalendar,
  notes?: Notes,
): number {
  const startsAt = epoch(startAt);
  const asked = {
    startOn: dayAt(startsAt),
    lastOn: dayOf(setOn),
    unit: 'day',
    pauses: pausesSince(startsAt, pauses),
  } as const;
  return endOf(resumeCounting(asked, calendar, (last, at) => at > endOf(last), notes));
}

function explain(
  asked: SetDayAsked,
  maximum: Due | null,
  { due }: Counted,
  calendar: WorkingCalendar,
): Notes {
  const notes: Notes = [`起算：办理期限由发出机关指定，末日为${dayText(dayOf(asked.setOn))}，不顺延。`];
  const end = settledEnd(asked, calendar, notes);
  if (maximum) {
    notes.push('上限：指定的末日不得超过下列规定的期限。', ...maximum.explanation);
    if (end > epoch(maximum.dueAt)) notes.push(`指定的末日${dayText(dayAt(end))}超过上限，以上限为准。`);
  }
  notes.push(`结论：期限至${endText(new Date(due).toISOString())}（北京时间）届满。`);
  return notes;
}
