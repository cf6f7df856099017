import type {
  FactDefinition,
  FactValue,
  LifecycleDefinition,
  Requirements,
} from '#libs/lifecycle/vocabulary.js';

export interface Brought {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly documents: readonly { readonly type: string; readonly documentId: string }[];
}

/** One thing that is wrong with what an act brings, and what must be said of it. */
export interface Flaw {
  readonly what: string;
  readonly body: Brought;
  readonly code: 'FACT_REQUIRED' | 'DOCUMENT_REQUIRED' | 'FIELD_INVALID' | 'FIELD_UNKNOWN';
  /** Path of the field that the answer must name. */
  readonly field: string;
}

/** What no fact of the type can be. */
const WRONG: Readonly<Record<FactDefinition['type'], FactValue>> = {
  text: 7,
  integer: 1.5,
  decimal: 'viel',
  boolean: 'yes',
  date: '2026-02-30',
  instant: '2026-03-02T10:00:00',
  choice: 'constructor',
  unit: 'nowhere',
  referral: 'nowhere',
};

/** What such a fact may be, where any will do. */
const RIGHT: Readonly<Record<FactDefinition['type'], FactValue>> = {
  ...WRONG,
  text: '（虚构）',
  integer: 1,
  decimal: 1.5,
  boolean: true,
  date: '2026-03-02',
  instant: '2026-03-02T10:00:00+08:00',
};

const NOBODY_ASKED = 'nobodyAsked';

/**
 * Everything that an act must bring, each missing and each wrong, and what it may not bring.
 * @param whole with which it would be lawful
 * @param othersDocument id of a document of another unit
 */
export const flawsOf = (
  definition: LifecycleDefinition,
  requires: readonly (Requirements | undefined)[],
  whole: Brought,
  othersDocument: string,
): readonly Flaw[] => {
  const admitted = requires.flatMap((one) => [...(one?.facts ?? []), ...(one?.allowsFacts ?? [])]);
  const foreign = Object.entries(definition.facts).find(
    ([key, { type }]) => !admitted.includes(key) && ['text', 'boolean', 'date'].includes(type),
  );
  const withFact = (key: string, value: FactValue): Brought => ({
    ...whole,
    facts: { ...whole.facts, [key]: value },
  });
  return [
    ...Object.keys(whole.facts).flatMap((key): Flaw[] => [
      {
        what: `without ${key}`,
        body: {
          ...whole,
          facts: Object.fromEntries(Object.entries(whole.facts).filter(([one]) => one !== key)),
        },
        code: 'FACT_REQUIRED',
        field: `facts.${key}`,
      },
      {
        what: `with ${key} of the wrong type`,
        body: withFact(key, WRONG[definition.facts[key]?.type ?? 'text']),
        code: 'FIELD_INVALID',
        field: `facts.${key}`,
      },
    ]),
    ...(foreign
      ? [
          {
            what: `with ${foreign[0]}, which belongs elsewhere`,
            body: withFact(foreign[0], RIGHT[foreign[1].type]),
            code: 'FIELD_UNKNOWN',
            field: `facts.${foreign[0]}`,
          } as const,
        ]
      : []),
    {
      what: 'with a fact that there is not',
      body: withFact(NOBODY_ASKED, 'x'),
      code: 'FIELD_UNKNOWN',
      field: `facts.${NOBODY_ASKED}`,
    },
    ...whole.documents.flatMap(({ type }, at): Flaw[] => [
      {
        what: `without ${type}`,
        body: { ...whole, documents: whole.documents.filter((document) => document.type !== type) },
        code: 'DOCUMENT_REQUIRED',
        field: `documents.${type}`,
      },
      {
        what: `with another unit's ${type}`,
        body: { ...whole, documents: whole.documents.with(at, { type, documentId: othersDocument }) },
        code: 'FIELD_INVALID',
        field: `documents.${at}.documentId`,
      },
    ]),
    ...whole.documents.slice(0, 1).map(({ documentId }): Flaw => ({
      what: 'with a document that there is not',
      body: { ...whole, documents: [...whole.documents, { type: NOBODY_ASKED, documentId }] },
      code: 'FIELD_UNKNOWN',
      field: `documents.${NOBODY_ASKED}`,
    })),
  ];
};
