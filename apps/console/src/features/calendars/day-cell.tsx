import type { DayStatus } from '#libs/periods/calendar.js';
import { dayOf, dayOfMonth } from '#libs/periods/iso-date.js';
import { texts } from '../../texts/texts.js';
import { formatDay } from '../../time/beijing-time.js';
import { markOf } from './year-calendar.js';

interface Props {
  readonly status: DayStatus;
  /** The other edition treats it differently. */
  readonly differs: boolean;
  /** Absent: only to look at. */
  readonly onPick?: (() => void) | undefined;
  /** Whether the Tab key stops here. */
  readonly isTabStop?: boolean;
}

const words = texts.calendars.year;

/** A day in the grid: its number, 休 or 班 where the edition says so, and the same in words for those who listen. */
export const DayCell = ({ status, differs, onPick, isTabStop = false }: Props) => {
  const { on, why } = status;
  const mark = markOf(status);
  const kind = mark ?? (status.working ? 'plain' : 'weekend');
  const said = `${formatDay(on)} ${why}${differs ? words.differs : ''}`;
  const shown = (
    <>
      <span aria-hidden="true">{dayOfMonth(dayOf(on))}</span>
      {mark !== null && (
        <span className="day-mark" aria-hidden="true">
          {words.marks[mark]}
        </span>
      )}
      <span className="hidden">{said}</span>
    </>
  );
  return (
    <td className={`day day-${kind}${differs ? ' day-differs' : ''}`} title={mark === null ? undefined : why}>
      {onPick === undefined ? (
        shown
      ) : (
        <button
          type="button"
          data-on={on}
          tabIndex={isTabStop ? 0 : -1}
          aria-pressed={mark !== null}
          onClick={onPick}
        >
          {shown}
        </button>
      )}
    </td>
  );
};
