import { Button } from 'antd';
import type { RecordedStep } from '../../api/steps.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';
import type { CorrectionKind } from './correction-body.js';
import { StepLink } from './step-link.js';

interface Props {
  readonly step: RecordedStep;
  readonly onOpen: (kind: CorrectionKind) => void;
}

const { correction } = texts;

/** What was corrected of a step, what it corrects, and the ways to correct it. */
export const StepCorrection = ({ step, onOpen }: Props) => {
  const { standing, correctedBy, corrects, reason, correctable } = step;
  const kinds: readonly CorrectionKind[] = standing === 'voided' ? ['replace'] : ['replace', 'void'];
  return (
    <>
      {standing !== undefined && correctedBy !== undefined && (
        <p>
          <Mark kind="warning">{correction.standing[standing]}</Mark> {correction.by}{' '}
          <StepLink sequence={correctedBy} />
        </p>
      )}
      {corrects !== undefined && (
        <p>
          {correction.of}
          <StepLink sequence={corrects} />；{correction.reason}：{reason ?? correction.erased}
        </p>
      )}
      {correctable &&
        kinds.map((kind) => (
          <Button key={kind} type="link" size="small" onClick={() => onOpen(kind)}>
            {correction.actions[kind]}
          </Button>
        ))}
    </>
  );
};
