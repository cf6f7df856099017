import type { CorrectionBody } from '../../api/referrals.js';
import type { RecordedStep } from '../../api/steps.js';
import type { Asked } from '../../form/asked.js';
import { documentsOf, factsOf, occurredAtOf } from '../../form/body-of-values.js';
import type { FormValues } from '../../form/form-values.js';

export type CorrectionKind = CorrectionBody['kind'];

/** The correction as the API takes it; the duty that the act answered is the recorded one. */
export const correctionBody = (
  kind: CorrectionKind,
  { duty }: Pick<RecordedStep, 'duty'>,
  asked: Asked,
  values: FormValues,
  sequence: number,
): CorrectionBody => ({
  ...{ kind, reason: values.reason ?? '', expectedSequence: sequence },
  ...(kind === 'replace' && {
    ...(values.outcome === undefined ? {} : { outcome: values.outcome }),
    ...(duty === null ? {} : { duty }),
    ...occurredAtOf(values),
    facts: factsOf(asked.facts, values),
    documents: documentsOf(asked.documents, values),
  }),
});
