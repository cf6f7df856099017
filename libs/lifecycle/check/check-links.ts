import type { LifecycleDefinition, LinkDefinition, LinkedOpening } from '../vocabulary.js';
import { edgesOf, openingEdge, type Edge } from './edges.js';
import type { Finding } from './finding.js';

/** The version on which a new referral of a lifecycle runs; undefined for one that is not here. */
export type NewestOf = (lifecycle: string) => LifecycleDefinition | undefined;

/**
 * Whether what this lifecycle opens can be opened as it says: roles, facts and documents of the other's newest version, and
 * the ends that it listens for. A link that people open is held to its ends alone, and to nothing while the other is not here.
 */
export const checkLinks = (definition: LifecycleDefinition, newest: NewestOf): readonly Finding[] =>
  Object.entries(definition.links ?? {}).flatMap(([as, link]) => {
    const other = newest(link.lifecycle);
    const found = (path: string, message: string): Finding => ({
      rule: 'link-does-not-fit',
      where: `links.${as}${path}`,
      message,
    });
    if (other === undefined)
      return link.opensWith ? [found('.lifecycle', `there is no lifecycle ${link.lifecycle}`)] : [];
    return [
      ...unknownEnds(link, other).map((end) => found(`.onOutcome.${end}`, `${other.id} does not end so`)),
      ...(link.opensWith === undefined
        ? []
        : [
            ...misfits(definition, link.opensWith, other).map(([path, message]) =>
              found(`.opensWith.${path}`, message),
            ),
            ...openers(definition, as, link.opensWith, other).map((message) => found('.opensWith', message)),
          ]),
    ];
  });

/** Besides its ends a referral may answer with the code of a refused opening. */
const unknownEnds = (
  { onOutcome = {} }: LinkDefinition,
  { stages }: LifecycleDefinition,
): readonly string[] =>
  Object.keys(onOutcome).filter(
    (end) => end !== '*' && !/^[A-Z_]+$/.test(end) && stages[end]?.final !== true,
  );

type Misfit = readonly [path: string, message: string];

const misfits = (
  definition: LifecycleDefinition,
  { parties, facts = {}, documents = {} }: LinkedOpening,
  other: LifecycleDefinition,
): readonly Misfit[] => {
  const { requires = {} } = other.opening;
  const absent = (given: object, wanted: readonly string[]) =>
    wanted.filter((name) => !Object.hasOwn(given, name));
  const atOpening = Object.entries(other.parties).filter(([, { joins }]) => joins === 'opening');
  const needed = atOpening.filter(([, { optional }]) => !optional).map(([role]) => role);
  const admitted = {
    facts: [...(requires.facts ?? []), ...(requires.allowsFacts ?? [])],
    documents: [...(requires.documents ?? []), ...(requires.allowsDocuments ?? [])],
  };
  const unasked = (given: object, wanted: readonly string[]) =>
    Object.keys(given).filter((name) => !wanted.includes(name));
  return [
    ...absent(parties, needed).map((role): Misfit => [`parties.${role}`, 'nobody is put in this role']),
    ...unasked(
      parties,
      atOpening.map(([role]) => role),
    ).map((role): Misfit => [`parties.${role}`, `${other.id} knows no such role at its opening`]),
    ...wrongKinds(definition, parties, other),
    ...absent(facts, requires.facts ?? []).map((fact): Misfit => [`facts.${fact}`, 'nothing stands for it']),
    ...unasked(facts, admitted.facts).map((fact): Misfit => [`facts.${fact}`, 'has no place in the opening']),
    ...wrongValues(definition, facts, other),
    ...absent(documents, requires.documents ?? []).map((type): Misfit => [
      `documents.${type}`,
      'nothing stands for it',
    ]),
    ...unasked(documents, admitted.documents).map((type): Misfit => [
      `documents.${type}`,
      'has no place in the opening',
    ]),
  ];
};

const wrongKinds = (
  definition: LifecycleDefinition,
  parties: LinkedOpening['parties'],
  other: LifecycleDefinition,
): readonly Misfit[] =>
  Object.entries(parties).flatMap(([role, ref]): readonly Misfit[] => {
    if (typeof ref !== 'string') return [];
    const admitted = other.parties[role]?.kinds ?? [];
    const strange = (definition.parties[ref]?.kinds ?? []).filter((kind) => !admitted.includes(kind));
    return strange.map((kind): Misfit => [
      `parties.${role}`,
      `${ref} may be a ${kind}, which it does not admit`,
    ]);
  });

const wrongValues = (
  definition: LifecycleDefinition,
  facts: NonNullable<LinkedOpening['facts']>,
  other: LifecycleDefinition,
): readonly Misfit[] =>
  Object.entries(facts).flatMap(([key, source]): readonly Misfit[] => {
    const { type, options = {} } = other.facts[key] ?? {};
    if (typeof source !== 'string') {
      const isFitting = type === 'choice' ? Object.hasOwn(options, String(source.is)) : fits(type, source.is);
      return isFitting ? [] : [[`facts.${key}`, `${String(source.is)} is not a value of it`]];
    }
    const own = definition.facts[source];
    if (own?.type !== type) return [[`facts.${key}`, `${source} is of another type`]];
    const strange = Object.keys(own?.options ?? {}).filter(
      (code) => type === 'choice' && !Object.hasOwn(options, code),
    );
    return strange.map((code): Misfit => [
      `facts.${key}`,
      `${source} may be ${code}, which it does not know`,
    ]);
  });

const fits = (type: string | undefined, value: unknown): boolean =>
  type === 'boolean' || type === 'integer' || type === 'decimal'
    ? typeof value === (type === 'boolean' ? 'boolean' : 'number')
    : typeof value === 'string';

/** Whoever performs what starts it is said to have opened it, so it must be theirs to open. */
const openers = (
  definition: LifecycleDefinition,
  as: string,
  { parties }: LinkedOpening,
  other: LifecycleDefinition,
): readonly string[] => {
  const { by } = other.opening;
  const opener = parties[by.party];
  const starting = [openingEdge(definition), ...edgesOf(definition)].filter(({ effect }) =>
    effect.links.some((link) => link.as === as),
  );
  const isByOpener = ({ actors }: Edge): boolean =>
    actors.length > 0 && actors.every((role) => role === opener);
  return [
    ...(by.positions ? [`${other.id} is opened by certain positions only`] : []),
    ...starting
      .filter((edge) => !isByOpener(edge))
      .map(({ where }) => `${where} starts it, and is not the act of whoever is to be its ${by.party}`),
  ];
};
