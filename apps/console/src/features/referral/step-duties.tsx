import type { Lifecycle } from '../../api/lifecycles.js';
import type { RecordedStep } from '../../api/steps.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly step: RecordedStep;
  readonly lifecycle: Lifecycle | undefined;
}

/** `review#7` is an instance of `review`. */
const dutyOf = (instance: string): string => instance.split('#', 1)[0] ?? instance;

/** Which duties a step created, and which it discharged. */
export const StepDuties = ({ step, lifecycle }: Props) => {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => lifecycle?.duties[dutyOf(id)]?.name ?? id).join('、');
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
