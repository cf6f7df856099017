import type { Instant } from '#libs/lifecycle/state.js';
import { beijingDay, endOfDay } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import type { Due } from './due.js';
import type { IsoDate } from './iso-date.js';
import { pausesSince, type Pause } from './pauses.js';
import { resumeCounting } from './resume-counting.js';
import { dayText, endText } from './wording.js';

/**
 * A day that the issuing unit named is the last day as it stands: it is no period, so nothing rolls over, and only
 * pauses move it. Where a rule sets a maximum, the earlier of the two counts; extensions lengthen that maximum, for
 * an issuer who grants more time names another day.
 */
export function dueOfSetDay(
  asked: { readonly setOn: IsoDate; readonly startAt: Instant; readonly pauses: readonly Pause[] },
  maximum: Due | null,
  calendar: WorkingCalendar,
): Due {
  const spans = pausesSince(asked.startAt, asked.pauses);
  const { last, explanation } = resumeCounting(asked.setOn, spans, 'day', calendar, (day) => day);
  const end = endOfDay(last);
  const dueAt = maximum ? earlier(end, maximum.dueAt) : end;
  const conservativeAt = maximum ? earlier(end, maximum.conservativeAt) : end;
  const sentences = [`起算：办理期限由发出机关指定，末日为${dayText(asked.setOn)}，不顺延。`, ...explanation];
  if (maximum) {
    sentences.push('上限：指定的末日不得超过下列规定的期限。', ...maximum.explanation);
    if (end > maximum.dueAt) sentences.push(`指定的末日${dayText(last)}超过上限，以上限为准。`);
  }
  return {
    dueAt,
    dueOn: beijingDay(dueAt),
    conservativeDueOn: beijingDay(conservativeAt),
    conservativeAt,
    provisional: maximum?.provisional ?? false,
    editions: maximum?.editions ?? [],
    explanation: [...sentences, `结论：期限至${endText(dueAt)}（北京时间）届满。`],
  };
}

/** Instants in UTC with milliseconds sort as text. */
const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b);
