import { isDate, isInstant } from './instants.js';
import { own } from './own.js';
import { admits } from './parties.js';
import { refuse, type Refusal } from './refusal.js';
import type { DocumentRef, ReferralState } from './state.js';
import type { Effect, FactDefinition, FactValue, LifecycleDefinition, Requirements } from './vocabulary.js';

/** What an event brings with it. */
export interface Given {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly documents: readonly DocumentRef[];
  readonly unitKinds?: Readonly<Record<string, string>>;
}

/** Ids are printable ASCII without spaces: a sentence put where an id belongs is refused. */
const ID = /^[\x21-\x7e]{1,200}$/;

export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

function fits(fact: FactDefinition, value: unknown): boolean {
  switch (fact.type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'decimal':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return isDate(value);
    case 'instant':
      return isInstant(value);
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(fact.options ?? {}, value);
    case 'text':
    case 'unit':
    case 'referral':
      return isId(value);
  }
}

/** Every field that the definition asks for and the event lacks, both kinds at once. */
function missing(given: Given, requires: readonly Requirements[]): Refusal | null {
  const documents = requires
    .flatMap((one) => one.documents ?? [])
    .filter((type) => !given.documents.some((document) => document.type === type));
  const facts = requires
    .flatMap((one) => one.facts ?? [])
    .filter((fact) => !Object.hasOwn(given.facts, fact));
  if (documents.length > 0) return refuse('DOCUMENT_REQUIRED', { missing: documents, documents, facts });
  return facts.length > 0 ? refuse('FACT_REQUIRED', { missing: facts, documents, facts }) : null;
}

function unknown(
  definition: LifecycleDefinition,
  given: Given,
  requires: readonly Requirements[],
): Refusal | null {
  const facts = requires.flatMap((one) => [...(one.facts ?? []), ...(one.allowsFacts ?? [])]);
  const documents = requires.flatMap((one) => [...(one.documents ?? []), ...(one.allowsDocuments ?? [])]);
  const fields = [
    ...Object.keys(given.facts).flatMap((fact) =>
      facts.includes(fact) && Object.hasOwn(definition.facts, fact) ? [] : [`facts.${fact}`],
    ),
    ...given.documents.flatMap(({ type }) =>
      documents.includes(type) && Object.hasOwn(definition.documents, type) ? [] : [`documents.${type}`],
    ),
  ];
  return fields.length > 0 ? refuse('FIELD_UNKNOWN', { fields }) : null;
}

function invalid(definition: LifecycleDefinition, given: Given): Refusal | null {
  const fields = [
    ...Object.entries(given.facts).flatMap(([key, value]) => {
      const fact = own(definition.facts, key);
      return fact !== undefined && fits(fact, value) ? [] : [`facts.${key}`];
    }),
    ...given.documents.flatMap(({ type, documentId }) => (isId(documentId) ? [] : [`documents.${type}`])),
  ];
  return fields.length > 0 ? refuse('FIELD_INVALID', { fields }) : null;
}

function wrongKind(
  definition: LifecycleDefinition,
  state: ReferralState | null,
  given: Given,
  effects: readonly Effect[],
): Refusal | null {
  for (const { party, to } of effects.flatMap((effect) => effect.binds ?? [])) {
    if (to === null || !('fact' in to)) continue;
    const unit = own(given.facts, to.fact) ?? own(state?.facts ?? {}, to.fact);
    if (typeof unit !== 'string') continue;
    const kind = own(given.unitKinds ?? {}, unit) ?? own(state?.unitKinds ?? {}, unit);
    if (!admits(definition, party, kind)) {
      const admitted = own(definition.parties, party)?.kinds ?? [];
      return refuse('PARTY_KIND_WRONG', { party, unit, kind: kind ?? null, admits: admitted });
    }
  }
  return null;
}

/** Doubts the facts and documents of an event against what its act, outcome or opening asks for and lets in. */
export function judgeFields(
  definition: LifecycleDefinition,
  state: ReferralState | null,
  given: Given,
  requirements: readonly (Requirements | undefined)[],
  effects: readonly (Effect | undefined)[],
): Refusal | null {
  const requires = requirements.filter((one) => one !== undefined);
  return (
    missing(given, requires) ??
    unknown(definition, given, requires) ??
    invalid(definition, given) ??
    wrongKind(
      definition,
      state,
      given,
      effects.filter((one) => one !== undefined),
    )
  );
}
