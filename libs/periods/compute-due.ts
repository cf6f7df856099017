import type { Rule, RuleVersion } from '#libs/law/rule.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { WorkingCalendar } from './calendar.js';
import type { Due } from './due.js';
import { dueOfDays } from './due-of-days.js';
import { dueOfHours } from './due-of-hours.js';
import { pausesSince, type Pause } from './pauses.js';
import { totalPeriod, type RuleInForce } from './total-period.js';
import { citationText, periodText } from './wording.js';

export interface PeriodAsked {
  readonly rule: Rule;
  /** The version in force on the day of the start. */
  readonly version: RuleVersion;
  /** The instant of the event that starts the clock. */
  readonly startAt: Instant;
  readonly pauses: readonly Pause[];
  /** Oldest first. */
  readonly extensions: readonly RuleInForce[];
}

/**
 * The last instant of a statutory period, and why. Pure: the same question and calendar give the same answer on every
 * host. Throws on what no caller may ask: a malformed instant, a pause that ends before it begins, an extension by a
 * rule that extends nothing or counts in another unit.
 */
export function computeDue(
  { rule, version, startAt, pauses, extensions }: PeriodAsked,
  calendar: WorkingCalendar,
): Due {
  const period = totalPeriod({ rule, version }, extensions);
  const spans = pausesSince(startAt, pauses);
  const due =
    period.unit === 'hour'
      ? dueOfHours(rule, period, startAt, spans)
      : dueOfDays(rule, period, version.rollover, startAt, spans, calendar);
  return { ...due, explanation: [...sources(version, extensions), ...due.explanation] };
}

function sources(version: RuleVersion, extensions: readonly RuleInForce[]): string[] {
  const sentences = [`依据：${citationText(version.citation)}。`];
  if (version.reading !== null) sentences.push(`读法：${version.reading}。`);
  for (const { version: longer } of extensions) {
    const how = longer.extends === 'to' ? '延长至' : '延长';
    sentences.push(`延长：${how}${periodText(longer.period)}，依据${citationText(longer.citation)}。`);
  }
  return sentences;
}
