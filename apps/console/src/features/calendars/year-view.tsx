import { addDays, isoOf, type IsoDate } from '#libs/periods/iso-date.js';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { EditionDays } from '../../api/calendars.js';
import { texts } from '../../texts/texts.js';
import { DayCell } from './day-cell.js';
import { MonthTable } from './month-table.js';
import { yearCalendar } from './year-calendar.js';

interface Props {
  readonly year: number;
  /** Null: none is published. */
  readonly edition: EditionDays | null;
  /** Days that another edition treats differently. */
  readonly differing?: ReadonlySet<IsoDate>;
  readonly onPick?: (on: IsoDate) => void;
  /** What it shows, for those who listen. */
  readonly label: string;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const NONE: ReadonlySet<IsoDate> = new Set();
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Twelve months of an edition. To pick days in it, the Tab key stops once and the arrows walk through the year. */
export const YearView = ({ year, edition, differing = NONE, onPick, label }: Props) => {
  const calendar = yearCalendar(year, edition);
  const place = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<IsoDate>(`${year}-01-01`);

  const walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (onPick === undefined || step === undefined) return;
    event.preventDefault();
    const next = addDays(stop, step);
    const button = place.current?.querySelector<HTMLButtonElement>(`button[data-on="${next}"]`);
    if (!button) return;
    setStop(next);
    button.focus();
  };

  return (
    <div className="year" role="group" aria-label={label} ref={place} onKeyDown={walk}>
      {MONTHS.map((month) => (
        <MonthTable
          key={month}
          year={year}
          month={month}
          cell={(day) => {
            const on = isoOf(day);
            const pick = (): void => {
              setStop(on);
              onPick?.(on);
            };
            return (
              <DayCell
                key={on}
                status={calendar.statusOf(day)}
                differs={differing.has(on)}
                onPick={onPick && pick}
                isTabStop={on === stop}
              />
            );
          }}
        />
      ))}
      <p className="legend">
        {texts.calendars.year.legend}
        {(['rest', 'make-up', 'weekend'] as const).map((kind) => (
          <span key={kind}>
            <i className={`day day-${kind}`} aria-hidden="true">
              {kind === 'weekend' ? '' : texts.calendars.year.marks[kind]}
            </i>
            {texts.calendars.year.legendOf[kind]}
          </span>
        ))}
        {differing.size > 0 && (
          <span>
            <i className="day day-differs" aria-hidden="true" />
            {texts.calendars.year.legendOf.differs}
          </span>
        )}
      </p>
    </div>
  );
};
