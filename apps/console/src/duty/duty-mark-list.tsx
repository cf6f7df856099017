import { Popover } from 'antd';
import type { Duty } from '../api/duties.js';
import { Mark } from '../app/mark.js';
import { texts } from '../texts/texts.js';
import { dutyMarks } from './duty-marks.js';

/** The words beside a due day; pointed at or focused, they say what they mean and how the day came about. */
export const DutyMarkList = ({ duty }: { readonly duty: Duty }) => {
  const marks = dutyMarks(duty);
  if (marks.length === 0) return null;
  return (
    <span className="duty-marks">
      {marks.map(({ name, says }) => (
        <Popover
          key={name}
          trigger={['hover', 'focus', 'click']}
          classNames={{ root: 'duty-why' }}
          content={
            <>
              <p>{says}</p>
              {duty.explanation.length > 0 && (
                <ol>
                  {duty.explanation.map((line, index) => (
                    <li key={index}>{line}</li>
                  ))}
                </ol>
              )}
            </>
          }
        >
          <button type="button" className="mark-button" aria-label={texts.due.about(name)}>
            <Mark kind="warning">{name}</Mark>
          </button>
        </Popover>
      ))}
    </span>
  );
};
