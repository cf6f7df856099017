import { own } from './own.js';
import type { FactType, LifecycleDefinition, Requirements } from './vocabulary.js';

export interface WantedDocument {
  readonly type: string;
  readonly name: string;
}

export interface WantedFact {
  readonly key: string;
  readonly type: FactType;
  readonly name: string;
  /** For `choice`: code → label; for `unit`, where the directory was asked: id → name. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface Wanted {
  readonly documents: readonly WantedDocument[];
  readonly facts: readonly WantedFact[];
}

/** What an act, an outcome or the opening asks for, with the names that a form shows. */
export function wanted(
  definition: LifecycleDefinition,
  facts: readonly string[] = [],
  documents: readonly string[] = [],
): Wanted {
  return {
    documents: documents.map((type) => ({ type, name: own(definition.documents, type)?.name ?? type })),
    facts: facts.flatMap((key) => {
      const fact = own(definition.facts, key);
      if (fact === undefined) return [];
      const { type, name, options } = fact;
      return [{ key, type, name, ...(options === undefined ? {} : { options }) }];
    }),
  };
}

/** What has to be given. */
export const required = (definition: LifecycleDefinition, requires: Requirements | undefined): Wanted =>
  wanted(definition, requires?.facts, requires?.documents);

/** What may be given as well. */
export const allowed = (definition: LifecycleDefinition, requires: Requirements | undefined): Wanted =>
  wanted(definition, requires?.allowsFacts, requires?.allowsDocuments);
