import type { Lifecycle } from '../../api/lifecycles.js';
import type { Referral } from '../../api/referrals.js';
import type { RecordedStep } from '../../api/steps.js';
import { Mark } from '../../app/mark.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';
import type { CorrectionKind } from './correction-body.js';
import { CorrectionForm } from './correction-form.js';
import { DocumentLink } from './document-link.js';
import { StepCorrection } from './step-correction.js';
import { StepDuties } from './step-duties.js';
import { StepMoves } from './step-moves.js';
import { StepRungs } from './step-rungs.js';
import { stepAnchor } from './step-link.js';
import { stepSentence } from './step-sentence.js';

interface Props {
  readonly referral: Referral;
  readonly step: RecordedStep;
  readonly lifecycle: Lifecycle | undefined;
  /** The kind of its correction whose form is open. */
  readonly correcting: CorrectionKind | null;
  readonly onCorrect: (kind: CorrectionKind) => void;
  readonly onClose: () => void;
}

const SHORT_HASH = 12;

export const TimelineStep = ({ referral, step, lifecycle, correcting, onCorrect, onClose }: Props) => {
  const unitName = useUnitNames();
  const sentence = stepSentence(step, lifecycle, unitName);
  return (
    <li value={step.sequence} id={stepAnchor(step.sequence)}>
      <p>
        {step.standing === undefined ? sentence : <s>{sentence}</s>}{' '}
        {step.late && <Mark kind="warning">{texts.step.late}</Mark>}
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
      {step.rungs !== undefined && step.rungs.length > 0 && <StepRungs rungs={step.rungs} />}
      {step.moves !== undefined && <StepMoves moves={step.moves} />}
      {step.documents.length > 0 && (
        <ul className="documents">
          {step.documents.map((document) => (
            <li key={document.documentId}>
              <DocumentLink
                id={document.documentId}
                name={lifecycle?.documents[document.type]?.name ?? document.type}
              />
              {document.number !== null && (
                <span className="document-number">
                  {document.numberVoided ? texts.step.numberVoided(document.number) : document.number}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <StepCorrection step={step} onOpen={onCorrect} />
      {correcting !== null && lifecycle !== undefined && (
        <CorrectionForm
          key={correcting}
          referral={referral}
          lifecycle={lifecycle}
          step={step}
          kind={correcting}
          onClose={onClose}
        />
      )}
    </li>
  );
};
