import type { LifecycleDefinition, Names } from './vocabulary.js';

/** The six name sets of one literal. References are kept out of inference, so that a wrong name stays a wrong name. */
interface Declared<
  Party extends string,
  Stage extends string,
  Fact extends string,
  Document extends string,
  Act extends string,
  Duty extends string,
> extends Names {
  party: NoInfer<Party>;
  stage: NoInfer<Stage>;
  fact: NoInfer<Fact>;
  document: NoInfer<Document>;
  act: NoInfer<Act>;
  duty: NoInfer<Duty>;
}

/** Where the names are declared, and nowhere else: the only places that the compiler infers them from. */
interface Declarations<
  Party extends string,
  Stage extends string,
  Fact extends string,
  Document extends string,
  Act extends string,
  Duty extends string,
> {
  readonly parties: { readonly [K in Party]: unknown };
  readonly stages: { readonly [K in Stage]: unknown };
  readonly facts: { readonly [K in Fact]: unknown };
  readonly documents: { readonly [K in Document]: unknown };
  readonly acts: { readonly [K in Act]: unknown };
  readonly duties: { readonly [K in Duty]: unknown };
}

/**
 * States a lifecycle. The definition comes back as it is, frozen to its last leaf: a definition is immutable data.
 * The compiler refuses a reference to a party, stage, fact, document, act or duty that the literal does not declare;
 * rule ids, outcome names and link names are the checker's (`check/check-lifecycle.ts`).
 */
export const defineLifecycle = <
  const Party extends string,
  const Stage extends string,
  const Fact extends string,
  const Document extends string,
  const Act extends string,
  const Duty extends string,
>(
  definition: Declarations<Party, Stage, Fact, Document, Act, Duty> &
    LifecycleDefinition<Declared<Party, Stage, Fact, Document, Act, Duty>>,
): LifecycleDefinition<{
  party: Party;
  stage: Stage;
  fact: Fact;
  document: Document;
  act: Act;
  duty: Duty;
}> => deepFreeze(definition);

const deepFreeze = <T extends object>(value: T): T => {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) deepFreeze(part);
  }
  return Object.freeze(value);
};
