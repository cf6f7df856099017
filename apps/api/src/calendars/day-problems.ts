import type { FieldProblem } from '#libs/contracts/problems.js';
import { dayOf, weekdayOf } from '#libs/periods/iso-date.js';
import type { ProposeEditionDto } from './propose-edition.dto.js';

interface NamedDay {
  readonly path: string;
  readonly on: string;
}

type NamedDays = Pick<ProposeEditionDto, 'holidays' | 'makeUpDays'>;

function named({ holidays, makeUpDays }: NamedDays) {
  const rest = holidays.map(({ on }, index): NamedDay => ({ path: `holidays.${index}.on`, on }));
  const madeUp = makeUpDays.map((on, index): NamedDay => ({ path: `makeUpDays.${index}`, on }));
  return { madeUp, all: [...rest, ...madeUp] };
}

/**
 * What is wrong with the days of an edition, beside that each is a day: notices name days of their year and of the
 * December before, offices make up on Saturdays and Sundays only, and no day is two things.
 */
export function dayProblems(year: number, days: NamedDays): readonly FieldProblem[] {
  const { all } = named(days);
  return [
    ...all
      .filter(({ on }) => on < `${year - 1}-12-01` || on > `${year}-12-31`)
      .map((day) => invalid(day, `应在${year - 1}年12月1日至${year}年12月31日之间。`)),
    ...contradictions(days),
  ];
}

/** Days that cannot be what they are said to be, of whatever year. */
export function contradictions(days: NamedDays): readonly FieldProblem[] {
  const { all, madeUp } = named(days);
  return [
    ...madeUp
      .filter(({ on }) => !isWeekend(on))
      .map((day) => invalid(day, '调休上班日应为星期六或者星期日。')),
    ...all
      .filter(({ on }, index) => all.findIndex((other) => other.on === on) < index)
      .map((day) => invalid(day, '同一日只能出现一次，也不能既放假又上班。')),
  ];
}

const invalid = ({ path, on }: NamedDay, detail: string): FieldProblem => ({
  path,
  code: 'FIELD_INVALID',
  detail: `${on}：${detail}`,
});

const isWeekend = (on: string): boolean => weekdayOf(dayOf(on)) % 6 === 0;
