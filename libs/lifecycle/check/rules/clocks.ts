import { exploreMark } from '../explore.js';
import type { Finding } from '../finding.js';
import { factsIn, periodsOf } from '../words.js';
import type { Period, PeriodCase } from '../../vocabulary.js';
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
      if ('choose' in word) return word.choose.flatMap(choosingUses(where));
      return 'rule' in word && word.inCustody !== undefined
        ? [{ where, fact: word.inCustody, types: ['boolean'] }]
        : [];
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

/** Of days, instants and amounts, equality says nothing that chooses a period. */
const choosingUses = (where: string) => (word: PeriodCase, index: number) =>
  factsIn(word).map(({ fact }) => ({
    where: `${where}.choose.${index}`,
    fact,
    types: ['choice', 'boolean', 'integer'],
  }));

/** A fact that chooses or sets a period is known wherever its duty is opened. */
export const periodsAreChosen: Rule = (subject) =>
  Object.entries(subject.definition.duties).flatMap(([id, { period }]) =>
    choosersOf(period).flatMap((fact) => {
      const { places, entries } = exploreMark(subject.ground, (edge) =>
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

/** Where something else is said, a fact that is not known chooses that. */
const choosersOf = (period: Period): readonly string[] => {
  if ('setBy' in period) return [period.setBy];
  if (!('choose' in period)) return [];
  const always = period.choose.some((word) => factsIn(word).length === 0);
  const deciding = period.choose.flatMap((word) => factsIn(word).map(({ fact }) => fact));
  const inner = [...period.choose.map(({ use }) => use), ...(period.otherwise ? [period.otherwise] : [])];
  return [...new Set([...(period.otherwise || always ? [] : deciding), ...inner.flatMap(choosersOf)])];
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
