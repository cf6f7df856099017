import type { DocumentField, FactField, Fields } from '../api/referrals.js';

/** What a form asks for, once each, with whether it must be given. */
export interface Asked {
  readonly facts: readonly (FactField & { readonly required: boolean })[];
  readonly documents: readonly (DocumentField & { readonly required: boolean })[];
}

interface Demand {
  readonly requires: Fields;
  readonly allows: Fields;
}

/** The first that names it wins. */
const once = <T>(items: readonly T[], key: (item: T) => string): T[] => {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
};

/** Adds up what an act and its chosen outcome ask for; what one requires and the other allows is required. */
export const askedBy = (demands: readonly (Demand | undefined)[]): Asked => {
  const parts = [
    ...demands.map((demand) => ({ fields: demand?.requires, required: true })),
    ...demands.map((demand) => ({ fields: demand?.allows, required: false })),
  ];
  return {
    facts: once(
      parts.flatMap(({ fields, required }) => (fields?.facts ?? []).map((field) => ({ ...field, required }))),
      (field) => field.key,
    ),
    documents: once(
      parts.flatMap(({ fields, required }) =>
        (fields?.documents ?? []).map((field) => ({ ...field, required })),
      ),
      (field) => field.type,
    ),
  };
};

/** Names of the form's fields, as `facts.amount`. */
export const namesOf = (asked: Asked): readonly string[] => [
  ...asked.facts.map(({ key }) => `facts.${key}`),
  ...asked.documents.map(({ type }) => `documents.${type}`),
];
