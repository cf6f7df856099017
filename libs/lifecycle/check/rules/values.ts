import { factIs } from '../../conditions.js';
import type { Finding } from '../finding.js';
import { conditionsOf, factsIn, periodsOf, type Placed } from '../words.js';
import type { FactIs, FactValue, LifecycleDefinition, Period } from '../../vocabulary.js';
import type { Rule } from './subject.js';

/** Conditions on facts, and periods chosen by them, name values that the fact can have. */
export const valuesArePossible: Rule = ({ definition }) => {
  const judged = conditionsOf(definition).flatMap(({ where, word }) =>
    'fact' in word ? [{ where, word }] : [],
  );
  const choosing = choicesIn(definition).flatMap(({ where, word }) =>
    word.choose.flatMap((one, index) =>
      factsIn(one).map((condition) => ({ where: `${where}.choose.${index}`, word: condition })),
    ),
  );
  return [...judged, ...choosing].flatMap(({ where, word }) =>
    valuesOf(word).flatMap((value) => impossible(definition, where, word.fact, value)),
  );
};

const JSON_TYPES: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  integer: 'number',
  decimal: 'number',
};

const impossible = (
  definition: LifecycleDefinition,
  where: string,
  fact: string,
  value: FactValue,
): readonly Finding[] => {
  const { type = '', options = {} } = definition.facts[fact] ?? {};
  if (type === 'choice') {
    const message = `fact ${fact} has no value ${value}`;
    return typeof value === 'string' && Object.hasOwn(options, value)
      ? []
      : [{ rule: 'option-unknown', where, message }];
  }
  if (type !== 'text' && typeof value === (JSON_TYPES[type] ?? 'string')) return [];
  const message = type === 'text' ? `fact ${fact} is text, which goes by id only` : `fact ${fact} is ${type}`;
  return [{ rule: 'fact-type-wrong', where, message }];
};

/**
 * Where facts choose a period, every case is the first that holds for some values, and every value has a case. Judged
 * by trying all values that make a difference; a fact without an end of values has others beside those named.
 */
export const casesAreReachedAndComplete: Rule = ({ definition }) =>
  choicesIn(definition).flatMap(({ where, word }) => {
    const reached = new Set<number>();
    const missing: Readings[] = [];
    for (const facts of readingsOf(definition, word.choose.flatMap(factsIn))) {
      const first = word.choose.findIndex((one) =>
        factsIn(one).every((condition) => factIs(facts, condition)),
      );
      reached.add(first);
      const areKnown = Object.values(facts).every((value) => value !== UNKNOWN);
      if (first < 0 && areKnown) missing.push(facts);
    }
    const unreached = word.choose.flatMap((_case, index) =>
      reached.has(index) ? [] : [`${where}.choose.${index}`],
    );
    if (word.otherwise && !reached.has(-1)) unreached.push(`${where}.otherwise`);
    return [
      ...unreached.map((place): Finding => ({
        rule: 'case-unreachable',
        where: place,
        message: 'whatever the facts, an earlier case is used or this one does not hold',
      })),
      ...(word.otherwise ? [] : missing).map((facts): Finding => ({
        rule: 'option-missing',
        where,
        message: `no period where ${wordingOf(facts)}`,
      })),
    ];
  });

type Choice = Extract<Period, { readonly choose: unknown }>;
type Readings = Readonly<Record<string, FactValue>>;

/** Stand-ins: no fact has a value with a space in front. */
const UNKNOWN = ' unknown';
const ANOTHER = ' another value';

const choicesIn = (definition: LifecycleDefinition): readonly Placed<Choice>[] =>
  periodsOf(definition).flatMap(({ where, word }) => ('choose' in word ? [{ where, word }] : []));

/** Every combination of what the facts in these conditions may be, as far as the conditions tell values apart. */
function readingsOf(definition: LifecycleDefinition, conditions: readonly FactIs[]): readonly Readings[] {
  const named = new Map<string, Set<FactValue>>();
  for (const condition of conditions) {
    const values = named.get(condition.fact) ?? new Set();
    named.set(condition.fact, new Set([...values, ...valuesOf(condition)]));
  }
  return [...named].reduce<readonly Readings[]>(
    (readings, [fact, values]) =>
      [...values, ...othersOf(definition, fact, values), UNKNOWN].flatMap((value) =>
        readings.map((reading) => ({ ...reading, [fact]: value })),
      ),
    [{}],
  );
}

/** What the fact may be beside the values named. */
function othersOf(
  { facts }: LifecycleDefinition,
  fact: string,
  named: ReadonlySet<FactValue>,
): readonly FactValue[] {
  const { type, options = {} } = facts[fact] ?? {};
  if (type !== 'choice' && type !== 'boolean') return [ANOTHER];
  const all: readonly FactValue[] = type === 'boolean' ? [true, false] : Object.keys(options);
  return all.filter((value) => !named.has(value));
}

const valuesOf = ({ is }: FactIs): readonly FactValue[] => [is].flat();

const wordingOf = (facts: Readings): string =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact} is ${String(value).trim()}`)
    .join(' and ');
