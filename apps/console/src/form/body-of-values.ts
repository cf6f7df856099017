import type { DocumentReference, FactField, FactValue, Fields } from '../api/referrals.js';
import { instantOfField } from '../time/beijing-time.js';
import type { FormValues } from './form-values.js';

const factValue = ({ type }: FactField, typed: string | boolean): FactValue => {
  if (typeof typed === 'boolean') return typed;
  switch (type) {
    case 'integer':
    case 'decimal':
      return Number(typed);
    case 'boolean':
      return typed === 'true';
    case 'instant':
      return instantOfField(typed);
    default:
      return typed;
  }
};

/** Values of the asked facts as the API takes them; what was left empty is left out. */
export const factsOf = (asked: readonly FactField[], { facts = {} }: FormValues): Record<string, FactValue> =>
  Object.fromEntries(
    asked.flatMap((field) => {
      const typed = facts[field.key];
      return typed === undefined || typed === '' ? [] : [[field.key, factValue(field, typed)]];
    }),
  );

/** References to the uploaded files, in the order in which the form asks for them. */
export const documentsOf = (
  asked: Fields['documents'],
  { documents = {} }: FormValues,
): DocumentReference[] =>
  asked.flatMap(({ type }) => (documents[type] ?? []).map(({ documentId }) => ({ type, documentId })));

/** The legal instant, where the person gave one. */
export const occurredAtOf = ({ occurredAt }: FormValues): { readonly occurredAt?: string } =>
  occurredAt === undefined || occurredAt === '' ? {} : { occurredAt: instantOfField(occurredAt) };
