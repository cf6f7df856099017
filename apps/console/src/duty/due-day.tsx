import type { DueOf } from '../api/duties.js';
import { Mark } from '../app/mark.js';
import { texts } from '../texts/texts.js';
import { formatInstant } from '../time/beijing-time.js';

/** What a duty is or was due by, in one line: with its earlier reading, and whether it is provisional. */
export const DueDay = ({
  due: { dueAt, dueOn, conservativeDueOn, provisional },
}: {
  readonly due: DueOf;
}) => {
  if (dueAt === null) return <>{texts.step.noDue}</>;
  const earlier = conservativeDueOn !== null && conservativeDueOn !== dueOn ? conservativeDueOn : null;
  return (
    <>
      <time dateTime={dueAt}>{formatInstant(dueAt)}</time>
      {provisional && (
        <>
          {' '}
          <Mark kind="warning">{texts.due.provisional}</Mark>
        </>
      )}
      {earlier !== null && <small>{texts.due.earlier(earlier)}</small>}
    </>
  );
};
