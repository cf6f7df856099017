import type {
  Condition,
  FactIs,
  LifecycleDefinition,
  PartyRef,
  Period,
  PeriodCase,
  Requirements,
} from '../vocabulary.js';
import { edgesOf, openingEdge, openingsOf } from './edges.js';

/** A word of the definition with the path to it. */
export interface Placed<T> {
  readonly where: string;
  readonly word: T;
}

/** Every condition, however deep, each also with those inside it. */
export const conditionsOf = (definition: LifecycleDefinition): readonly Placed<Condition>[] => {
  const ofActs = Object.entries(definition.acts).flatMap(([id, { when = [], outcomes = {} }]) => [
    ...when.map((word) => ({ where: `acts.${id}.when`, word })),
    ...Object.entries(outcomes).flatMap(([outcome, words]) =>
      (words.when ?? []).map((word) => ({ where: `acts.${id}.outcomes.${outcome}.when`, word })),
    ),
  ]);
  const ofEffects = [openingEdge(definition), ...edgesOf(definition)].flatMap((edge) => [
    ...openingsOf(edge).flatMap((opening) =>
      (opening.if ?? []).map((word) => ({ where: `${edge.where}.opens.${opening.duty}.if`, word })),
    ),
    ...edge.effect.links.flatMap((link) =>
      (link.if ?? []).map((word) => ({ where: `${edge.where}.links.${link.as}.if`, word })),
    ),
  ]);
  return [...ofActs, ...ofEffects].flatMap(({ where, word }) =>
    withInner(word).map((condition) => ({ where, word: condition })),
  );
};

/** What each act, each outcome and the opening require and allow. */
export const requirementsOf = ({ opening, acts }: LifecycleDefinition): readonly Placed<Requirements>[] => [
  { where: 'opening', word: opening.requires ?? {} },
  ...Object.entries(acts).flatMap(([id, { requires = {}, outcomes = {} }]) => [
    { where: `acts.${id}`, word: requires },
    ...Object.entries(outcomes).map(([outcome, words]) => ({
      where: `acts.${id}.outcomes.${outcome}`,
      word: words.requires ?? {},
    })),
  ]),
];

/** Every period, those chosen by facts and the periods of their cases. */
export const periodsOf = ({ duties }: LifecycleDefinition): readonly Placed<Period>[] =>
  Object.entries(duties).flatMap(([id, { period }]) => periodsIn(`duties.${id}.period`, period));

/** The conditions of a case, one or several. */
export const factsIn = ({ when }: PeriodCase): readonly FactIs[] => [when].flat();

/** Every rule id that the definition names, `RULE:KEY` where it names an extension of a rule. */
export const rulesOf = (definition: LifecycleDefinition): readonly Placed<string>[] => [
  ...periodsOf(definition).flatMap(({ where, word }) => {
    if ('rule' in word) return [{ where, word: word.rule }];
    return 'setBy' in word && word.maximum !== undefined ? [{ where, word: word.maximum }] : [];
  }),
  ...[openingEdge(definition), ...edgesOf(definition)].flatMap(({ where, effect }) =>
    effect.extends.map(({ rule }) => ({ where: `${where}.extends`, word: rule })),
  ),
];

/** The role that a reference is about. */
export const roleOf = (reference: PartyRef): string =>
  typeof reference === 'string' ? reference : reference.of;

const withInner = (condition: Condition): readonly Condition[] => {
  if ('not' in condition) return [condition, ...withInner(condition.not)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(withInner)];
  return [condition];
};

const periodsIn = (where: string, period: Period): readonly Placed<Period>[] => {
  if (!('choose' in period)) return [{ where, word: period }];
  return [
    { where, word: period },
    ...period.choose.flatMap(({ use }, index) => periodsIn(`${where}.choose.${index}.use`, use)),
    ...(period.otherwise ? periodsIn(`${where}.otherwise`, period.otherwise) : []),
  ];
};
