import { exploreMark } from '../explore.js';
import type { Finding } from '../finding.js';
import { conditionsOf, periodsOf } from '../words.js';
import type { FactValue, LifecycleDefinition, Period } from '../../vocabulary.js';
import { openingsOf, type Edge } from '../edges.js';
import type { Rule, Subject } from './subject.js';

/** What starts a clock, sets a day, binds a unit or chooses a period is a fact of the type for it. */
export const factsHaveTheRightType: Rule = ({ definition, edges }) => {
  const uses = [
    ...Object.entries(definition.duties).flatMap(([id, { start }]) =>
      typeof start === 'object' && 'fact' in start ? [instantUse(`duties.${id}.start`, start.fact)] : [],
    ),
    ...edges.flatMap((edge) => [
      ...openingsOf(edge).flatMap(({ duty, start }) =>
        typeof start === 'object' && 'fact' in start
          ? [instantUse(`${edge.where}.opens.${duty}`, start.fact)]
          : [],
      ),
      ...edge.effect.restates.map(({ start }) => instantUse(`${edge.where}.restates`, start)),
      ...edge.effect.binds.flatMap(({ to }) =>
        to && 'fact' in to ? [{ where: `${edge.where}.binds`, fact: to.fact, types: ['unit'] }] : [],
      ),
    ]),
    ...periodsOf(definition).flatMap(({ where, word }) => {
      if ('setBy' in word) return [{ where, fact: word.setBy, types: ['date'] }];
      return 'byFact' in word ? [{ where, fact: word.byFact, types: ['choice', 'boolean'] }] : [];
    }),
  ];
  return uses
    .filter(({ fact, types }) => !types.includes(definition.facts[fact]?.type ?? ''))
    .map(({ where, fact, types }) => ({
      rule: 'fact-type-wrong',
      where,
      message: `fact ${fact} is ${definition.facts[fact]?.type}, which is not ${types.join(' or ')}`,
    }));
};

const instantUse = (where: string, fact: string) => ({ where, fact, types: ['date', 'instant'] });

/** Conditions on facts and periods chosen by them name values that the fact can have, and leave none out. */
export const valuesArePossible: Rule = ({ definition }) => {
  const judged = conditionsOf(definition).flatMap(({ where, word }): Finding[] => {
    if (!('fact' in word)) return [];
    const values = typeof word.is === 'object' ? word.is : [word.is];
    return values.flatMap((value) => impossible(definition, where, word.fact, value));
  });
  const cases = periodsOf(definition).flatMap(({ where, word }): Finding[] => {
    if (!('byFact' in word)) return [];
    const missing = valuesOf(definition, word.byFact).filter((value) => !Object.hasOwn(word.cases, value));
    return [
      ...Object.keys(word.cases).flatMap((value) => impossibleCase(definition, where, word.byFact, value)),
      ...(word.otherwise ? [] : missing).map((value): Finding => ({
        rule: 'option-missing',
        where,
        message: `no period where ${word.byFact} is ${value}`,
      })),
    ];
  });
  return [...judged, ...cases];
};

const valuesOf = ({ facts }: LifecycleDefinition, fact: string): readonly string[] =>
  facts[fact]?.type === 'boolean' ? ['true', 'false'] : Object.keys(facts[fact]?.options ?? {});

const impossibleCase = (
  definition: LifecycleDefinition,
  where: string,
  fact: string,
  value: string,
): Finding[] =>
  valuesOf(definition, fact).includes(value)
    ? []
    : [{ rule: 'option-unknown', where, message: `fact ${fact} has no value ${value}` }];

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
): Finding[] => {
  const type = definition.facts[fact]?.type ?? '';
  if (type === 'choice') return impossibleCase(definition, where, fact, String(value));
  if (type !== 'text' && typeof value === (JSON_TYPES[type] ?? 'string')) return [];
  const message = type === 'text' ? `fact ${fact} is text, which goes by id only` : `fact ${fact} is ${type}`;
  return [{ rule: 'fact-type-wrong', where, message }];
};

/** A fact that chooses or sets a period is known wherever its duty is opened. */
export const periodsAreChosen: Rule = (subject) =>
  Object.entries(subject.definition.duties).flatMap(([id, { period }]) =>
    choosersOf(period).flatMap((fact) => {
      const { places, entries } = exploreMark(subject.definition, (edge) =>
        gives(subject, edge, fact) ? true : null,
      );
      const opens = [...entries, ...places.flatMap(({ exits }) => exits)].filter(
        ({ edge, to }) => openingsOf(edge).some(({ duty }) => duty === id) && to.mark?.made === false,
      );
      return [...new Set(opens.map(({ edge }) => edge.where))].map((where) => ({
        rule: 'period-unchosen' as const,
        where,
        message: `opens ${id} while ${fact}, which its period depends on, may be unknown`,
      }));
    }),
  );

const choosersOf = (period: Period): readonly string[] => {
  if ('setBy' in period) return [period.setBy];
  if (!('byFact' in period)) return [];
  const inner = [...Object.values(period.cases), ...(period.otherwise ? [period.otherwise] : [])];
  return [...(period.otherwise ? [] : [period.byFact]), ...inner.flatMap(choosersOf)];
};

const gives = ({ definition }: Subject, edge: Edge, fact: string): boolean => {
  const act = edge.act === undefined ? undefined : definition.acts[edge.act];
  const requires = [
    edge.cause === 'opening' ? definition.opening.requires : undefined,
    act?.requires,
    act?.outcomes?.[edge.outcome ?? '']?.requires,
  ];
  return requires.some((requirements) => requirements?.facts?.includes(fact));
};

/** A clock that starts at another duty's due instant starts one day. */
export const clocksStart: Rule = ({ definition, edges }) => {
  const starts = [
    ...Object.entries(definition.duties).map(([id, { start }]) => ({
      where: `duties.${id}.start`,
      id,
      start,
    })),
    ...edges.flatMap((edge) =>
      openingsOf(edge).flatMap(({ duty, start }) =>
        start === undefined ? [] : [{ where: `${edge.where}.opens.${duty}`, id: duty, start }],
      ),
    ),
  ];
  return starts.flatMap(({ where, id, start }): Finding[] => {
    if (typeof start === 'string' || !('dueOf' in start)) return [];
    const awaited = definition.duties[start.dueOf];
    if (start.dueOf !== id && awaited && !('none' in awaited.period)) return [];
    return [{ rule: 'starts-never', where, message: `${start.dueOf} never falls due before ${id} starts` }];
  });
};
