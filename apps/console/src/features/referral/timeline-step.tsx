import type { Lifecycle } from '../../api/lifecycles.js';
import type { RecordedStep } from '../../api/steps.js';
import { Mark } from '../../app/mark.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';
import { DocumentLink } from './document-link.js';
import { StepDuties } from './step-duties.js';
import { StepMoves } from './step-moves.js';
import { stepSentence } from './step-sentence.js';

interface Props {
  readonly step: RecordedStep;
  readonly lifecycle: Lifecycle | undefined;
}

const SHORT_HASH = 12;

export const TimelineStep = ({ step, lifecycle }: Props) => {
  const unitName = useUnitNames();
  return (
    <li value={step.sequence}>
      <p>
        {stepSentence(step, lifecycle, unitName)} {step.late && <Mark kind="warning">{texts.step.late}</Mark>}
      </p>
      <p className="when">
        <span>
          {texts.step.occurred} <time dateTime={step.occurredAt}>{formatInstant(step.occurredAt)}</time>
        </span>
        <span>
          {texts.step.recorded} <time dateTime={step.recordedAt}>{formatInstant(step.recordedAt)}</time>
        </span>
        <span title={step.hash}>
          {texts.step.hash} <code>{step.hash.slice(0, SHORT_HASH)}</code>
        </span>
      </p>
      <StepDuties step={step} lifecycle={lifecycle} />
      {step.moves !== undefined && <StepMoves moves={step.moves} />}
      {step.documents.length > 0 && (
        <ul className="documents">
          {step.documents.map((document) => (
            <li key={document.documentId}>
              <DocumentLink
                id={document.documentId}
                name={lifecycle?.documents[document.type]?.name ?? document.type}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
