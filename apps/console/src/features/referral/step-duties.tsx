import type { Duty } from '../../api/duties.js';
import type { RecordedStep } from '../../api/steps.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly step: RecordedStep;
  readonly duties: readonly Duty[];
}

/** Which duties a step created, and which it discharged. */
export const StepDuties = ({ step, duties }: Props) => {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => duties.find((duty) => duty.id === id)?.name ?? id).join('、');
  return (
    <>
      {step.dutiesDischarged.length > 0 && (
        <p>
          {texts.step.dutiesDischarged}：{names(step.dutiesDischarged)}
        </p>
      )}
      {step.dutiesOpened.length > 0 && (
        <p>
          {texts.step.dutiesOpened}：{names(step.dutiesOpened)}
        </p>
      )}
    </>
  );
};
