import type { Extension, Rule, RuleVersion } from '#libs/law/rule.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { dayAt, epoch } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import { countBack } from './count-back.js';
import { countDays } from './count-days.js';
import { countHours } from './count-hours.js';
import type { Counted } from './counted.js';
import { countingOf } from './counting-of.js';
import { CountedDue, type Due } from './due.js';
import type { Notes } from './notes.js';
import { pausesSince, type Pause } from './pauses.js';
import { citationText, extensionText } from './wording.js';

export interface PeriodAsked {
  readonly rule: Rule;
  /** The version in force on the day of the start. */
  readonly version: RuleVersion;
  /** The instant of the event that starts the clock, or from which it is counted back. */
  readonly startAt: Instant;
  readonly pauses: readonly Pause[];
  /** Oldest first. */
  readonly extensions: readonly Extension[];
  /** A criminal period while the suspect is in custody: it ends on its last day, whatever day that is. */
  readonly inCustody?: boolean;
}

/**
 * The last instant of a statutory period, and why. Pure: the same question and calendar give the same answer on every
 * host. Throws on what no caller may ask: a malformed instant, a pause that ends before it begins, a rule that gives no
 * span, an extension in another unit, a pause of a period that is counted back.
 */
export function computeDue(asked: PeriodAsked, calendar: WorkingCalendar): Due {
  const counted = count(asked, calendar);
  return new CountedDue(counted, calendar, () => {
    const notes = sources(asked);
    count(asked, calendar, notes);
    return notes;
  });
}

function count(asked: PeriodAsked, calendar: WorkingCalendar, notes?: Notes): Counted {
  const { rule, version } = asked;
  const { span, way } = countingOf(asked);
  const startAt = epoch(asked.startAt);
  const startOn = dayAt(startAt);
  const name = rule.clockStartsOnName;
  if (version.direction === 'before') {
    if (asked.pauses.length > 0) throw new Error(`${rule.id} is counted back and never pauses`);
    return countBack(span, way, startAt, startOn, name, version.dayEnds, calendar, notes);
  }
  const pauses = pausesSince(startAt, asked.pauses);
  return way.unit === 'hour'
    ? countHours(span, way, startAt, startOn, name, pauses, notes)
    : countDays(span, way, startAt, startOn, name, pauses, version.dayEnds, calendar, notes);
}

function sources({ version, extensions }: PeriodAsked): Notes {
  const notes: Notes = [`依据：${citationText(version.citation)}。`];
  if (version.reading !== null) notes.push(`读法：${version.reading}。`);
  for (const extension of extensions) {
    const words = extension.quote === null ? '延长条文未核对原文' : `“${extension.quote}”`;
    notes.push(`延长：${extensionText(extension)}：${words}。`);
  }
  return notes;
}
