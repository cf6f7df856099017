import type { Duty } from '../../api/duties.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { DueCell } from '../../duty/due-cell.js';
import { DueLight } from '../../duty/due-light.js';
import { remainingText } from '../../duty/remaining-text.js';
import { RuleBasis } from '../../duty/rule-basis.js';
import { texts } from '../../texts/texts.js';
import { lightOf } from '../../time/remaining-time.js';
import { useNow } from '../../time/use-now.js';

const COUNTING = new Set<Duty['status']>(['open', 'overdue', 'pending', 'suspended']);

interface Props {
  readonly duty: Duty;
  /** Lifecycle id of its referral. */
  readonly lifecycle: string;
}

/** One duty with its clock and, behind a fold, how the clock was computed. */
export const DutyCard = ({ duty, lifecycle }: Props) => {
  const now = useNow();
  const unitName = useUnitNames();
  const counting = COUNTING.has(duty.status);
  return (
    <article className="duty">
      <h3>
        {duty.name} <small>{texts.referral.owes(unitName(duty.owedBy), duty.modality)}</small>
      </h3>
      <dl>
        <div>
          <dt>{texts.duties.columns.remaining}</dt>
          <dd>
            {counting ? (
              <>
                <DueLight light={lightOf(duty, now)} /> {remainingText(duty, now)}
              </>
            ) : (
              texts.dutyStatus[duty.status]
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.duties.columns.due}</dt>
          <dd>
            <DueCell duty={duty} />
          </dd>
        </div>
        <div>
          <dt>{texts.duties.columns.basis}</dt>
          <dd>
            <RuleBasis duty={duty} lifecycle={lifecycle} />
          </dd>
        </div>
      </dl>
      {duty.explanation.length > 0 && (
        <details>
          <summary>{texts.referral.explanation}</summary>
          <ol>
            {duty.explanation.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
};
