import {
  civilHours,
  civilPeriods,
  correspondingDays,
  criminalMonths,
  criminalPeriods,
  enforcementWorkingDays,
  penaltyWorkingDays,
  reconsiderationWorkingDays,
} from '#libs/law/counting.rules.js';
import type { Counting, Rule, Span } from '#libs/law/rule.js';

/** How a span of a rule is counted, once the law that governs the counting has been asked. */
export interface Way {
  readonly unit: 'hour' | 'day' | 'working-day' | 'month';
  /** In that unit. */
  readonly length: number;
  /** What happens when the last day is a day of rest. `silent`: nobody says, so both days are answered. */
  readonly rollover: 'none' | 'rolls' | 'silent';
  readonly rolloverBasis: Rule | null;
  /** The article by which the text's words become this unit, where there is one. */
  readonly unitBasis: Rule | null;
  /** Which day a month ends on that begins on a month's last. */
  readonly monthEnds: 'last-to-last' | 'corresponding';
  readonly monthBasis: Rule;
  /** Hours: whether they start with the next full hour. */
  readonly fromNextHour: boolean;
}

const HALF_MONTH_DAYS = 15;
const MONTHS_IN_YEAR = 12;

const PENALTY_WORKING_DAYS: readonly number[] = [2, 3, 5, 7];
const ENFORCEMENT_WORKING_DAYS_UP_TO = 10;
const RECONSIDERATION_WORKING_DAYS: readonly number[] = [3, 5, 7, 10];

/**
 * Throws for a unit that the way of counting does not know: half a month has fifteen days in criminal procedure, and
 * no source says how many elsewhere.
 */
export function wayOf({ length, unit }: Span, counting: Counting, inCustody = false): Way {
  const way = { ...plain, ...rolloverOf(counting, inCustody) };
  switch (unit) {
    case 'hour':
      return counting === 'hours-from-next'
        ? { ...hours, length, fromNextHour: true, unitBasis: civilHours }
        : { ...hours, length };
    case 'working-day':
      return { ...workingDays, length };
    case 'day': {
      const basis = workingDayBasis(counting, length);
      return basis ? { ...workingDays, length, unitBasis: basis } : { ...way, length };
    }
    case 'half-month':
      if (counting !== 'criminal') throw new Error(`no source says how half a month is counted: ${counting}`);
      return { ...way, length: length * HALF_MONTH_DAYS, unitBasis: criminalMonths };
    case 'month':
      return { ...way, ...monthsOf(counting), unit: 'month', length };
    case 'year':
      return { ...way, unit: 'month', length: length * MONTHS_IN_YEAR };
  }
}

const plain: Way = {
  unit: 'day',
  length: 0,
  rollover: 'none',
  rolloverBasis: null,
  unitBasis: null,
  monthEnds: 'corresponding',
  monthBasis: correspondingDays,
  fromNextHour: false,
};
const hours: Way = { ...plain, unit: 'hour' };
/** A working day is never a day of rest: nothing rolls. */
const workingDays: Way = { ...plain, unit: 'working-day' };

/** 行政处罚法第85条, 行政强制法第69条, 行政复议法第88条: which “days” are working days. */
function workingDayBasis(counting: Counting, length: number): Rule | null {
  if (counting === 'administrative-penalty-law')
    return PENALTY_WORKING_DAYS.includes(length) ? penaltyWorkingDays : null;
  if (counting === 'administrative-enforcement-law')
    return length <= ENFORCEMENT_WORKING_DAYS_UP_TO ? enforcementWorkingDays : null;
  if (counting === 'administrative-reconsideration-law')
    return RECONSIDERATION_WORKING_DAYS.includes(length) ? reconsiderationWorkingDays : null;
  return null;
}

function rolloverOf(counting: Counting, inCustody: boolean): Pick<Way, 'rollover' | 'rolloverBasis'> {
  switch (counting) {
    case 'criminal':
      return { rollover: inCustody ? 'none' : 'rolls', rolloverBasis: criminalPeriods };
    case 'civil':
    case 'administrative-reconsideration-law':
      return { rollover: 'rolls', rolloverBasis: civilPeriods };
    case 'silent':
    case 'administrative-penalty-law':
    case 'administrative-enforcement-law':
      return { rollover: 'silent', rolloverBasis: null };
    case 'hours':
    case 'hours-from-next':
    case 'working-days':
    case 'calendar-days':
      return { rollover: 'none', rolloverBasis: null };
  }
}

const monthsOf = (counting: Counting): Pick<Way, 'monthEnds' | 'monthBasis'> =>
  counting === 'criminal'
    ? { monthEnds: 'last-to-last', monthBasis: criminalMonths }
    : { monthEnds: 'corresponding', monthBasis: correspondingDays };
