import type { Duty } from '../api/duties.js';
import { texts } from '../texts/texts.js';
import { formatInstant } from '../time/beijing-time.js';

/** 最后期限, and the earlier reading of the law where it gives another day. */
export const DueCell = ({ duty }: { readonly duty: Duty }) => {
  if (duty.dueAt === null) return <>—</>;
  const earlier = duty.conservativeDueOn !== null && duty.conservativeDueOn !== duty.dueOn;
  return (
    <>
      <time dateTime={duty.dueAt}>{formatInstant(duty.dueAt)}</time>
      {earlier && duty.conservativeDueOn !== null && (
        <small>{texts.due.earlier(duty.conservativeDueOn)}</small>
      )}
      {duty.provisional && <small>{texts.due.provisional}</small>}
    </>
  );
};
