import { dayOf, monthEnd, weekdayOf, type Day } from '#libs/periods/iso-date.js';
import type { ReactNode } from 'react';
import { texts } from '../../texts/texts.js';
import { daysFrom } from './year-calendar.js';

interface Props {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly cell: (day: Day) => ReactNode;
}

const words = texts.calendars.year;
const WEEK = 7;

/** The weeks of a month, Monday first; null where a week has days of another month. */
const weeksOf = (year: number, month: number): readonly (readonly (Day | null)[])[] => {
  const first = dayOf(`${year}-${String(month).padStart(2, '0')}-01`);
  const before = (weekdayOf(first) + WEEK - 1) % WEEK;
  const days = [...Array<null>(before).fill(null), ...daysFrom(first, monthEnd(first, 0) + 1)];
  return Array.from({ length: Math.ceil(days.length / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_, place) => days[week * WEEK + place] ?? null),
  );
};

/** One month as a table of weeks. */
export const MonthTable = ({ year, month, cell }: Props) => (
  <table className="month">
    <caption>{words.month(month)}</caption>
    <thead>
      <tr>
        {words.weekdays.map((weekday) => (
          <th key={weekday} scope="col">
            {weekday}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(year, month).map((week, index) => (
        <tr key={index}>{week.map((day, place) => (day === null ? <td key={place} /> : cell(day)))}</tr>
      ))}
    </tbody>
  </table>
);
