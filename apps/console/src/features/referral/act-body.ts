import type { ActBody } from '../../api/referrals.js';
import type { Asked } from '../../form/asked.js';
import { documentsOf, factsOf, occurredAtOf } from '../../form/body-of-values.js';
import type { FormValues } from '../../form/form-values.js';

/** The act as the API takes it: what the form asks for and nothing else. */
export const actBody = (asked: Asked, values: FormValues, sequence: number): ActBody => ({
  ...(values.outcome === undefined ? {} : { outcome: values.outcome }),
  ...(values.duty === undefined ? {} : { duty: values.duty }),
  ...occurredAtOf(values),
  facts: factsOf(asked.facts, values),
  documents: documentsOf(asked.documents, values),
  expectedSequence: sequence,
});
