import type { Duty } from '../api/duties.js';
import { texts } from '../texts/texts.js';
import { formatInstant } from '../time/beijing-time.js';
import { DutyMarkList } from './duty-mark-list.js';

/** 最后期限, the earlier reading of the law where it gives another day, and whatever makes the day less than certain. */
export const DueCell = ({ duty }: { readonly duty: Duty }) => {
  const { dueAt, dueOn, conservativeDueOn } = duty;
  const earlier = conservativeDueOn !== null && conservativeDueOn !== dueOn ? conservativeDueOn : null;
  return (
    <>
      {dueAt === null ? '—' : <time dateTime={dueAt}>{formatInstant(dueAt)}</time>}
      {dueAt !== null && earlier !== null && <small>{texts.due.earlier(earlier)}</small>}
      <DutyMarkList duty={duty} />
    </>
  );
};
