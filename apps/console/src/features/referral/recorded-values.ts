import type { Referral } from '../../api/referrals.js';
import type { RecordedStep } from '../../api/steps.js';
import type { Asked } from '../../form/asked.js';
import type { FormValues } from '../../form/form-values.js';
import { fieldOfInstant } from '../../time/beijing-time.js';

/**
 * What a form starts from that puts another act in the place of a recorded one: its outcome, its files, and the facts as
 * the referral has them now. The person sees all of it, and sends what is left of it.
 */
export const recordedValues = (
  { outcome, documents }: RecordedStep,
  { facts }: Pick<Referral, 'facts'>,
  asked: Asked,
): FormValues => ({
  ...(outcome === null ? {} : { outcome }),
  facts: Object.fromEntries(
    asked.facts.flatMap(({ key, type }) => {
      const value = facts[key];
      if (value === undefined || value === null) return [];
      return [[key, type === 'instant' ? fieldOfInstant(Date.parse(String(value))) : String(value)]];
    }),
  ),
  documents: Object.fromEntries(
    asked.documents.map(({ type, name }) => [
      type,
      documents
        .filter((document) => document.type === type)
        .map(({ documentId, sha256 }) => ({ documentId, sha256, name })),
    ]),
  ),
});
