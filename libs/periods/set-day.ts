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
  /** The text says what is usual (“一般不超过”), and binds nobody to it. */
  readonly isOnlyUsual?: boolean;
}

/**
 * A day that the issuing unit named is the last day as it stands: it is no period, so nothing rolls over, and only
 * pauses move it. Where a rule sets a maximum, the earlier of the two counts; extensions lengthen that maximum, for
 * an issuer who grants more time names another day.
 */
export function dueOfSetDay(asked: SetDayAsked, maximum: Due | null, calendar: WorkingCalendar): Due {
  const end = settledEnd(asked, calendar);
  const bound = asked.isOnlyUsual === true ? null : maximum;
  const counted: Counted = {
    due: bound ? Math.min(end, epoch(bound.dueAt)) : end,
    conservative: bound ? Math.min(end, epoch(bound.conservativeAt)) : end,
    years: bound?.years ?? [],
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
    const usual = asked.isOnlyUsual === true;
    notes.push(
      usual
        ? '通常期限：条文只说“一般不超过”，指定的末日可以晚于下列期限。'
        : '上限：指定的末日不得超过下列规定的期限。',
      ...maximum.explanation.map((sentence) =>
        sentence.replace(/^结论：/, usual ? '通常期限届满：' : '上限届满：'),
      ),
    );
    if (end > epoch(maximum.dueAt))
      notes.push(
        usual
          ? `指定的末日${dayText(dayAt(end))}超过通常期限，以指定的为准。`
          : `指定的末日${dayText(dayAt(end))}超过上限，以上限为准。`,
      );
  }
  notes.push(`结论：期限至${endText(new Date(due).toISOString())}（北京时间）届满。`);
  return notes;
}
