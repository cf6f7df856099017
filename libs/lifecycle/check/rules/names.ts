import type { Finding } from '../finding.js';
import { conditionsOf, rulesOf } from '../words.js';
import type { Rule } from './subject.js';

/** `#` and `/` join ids into `review#2/urge`; a name of Object.prototype would be found where nothing was declared. */
const NAME = /^[a-z][A-Za-z0-9-]*$/;

export const namesAreWellFormed: Rule = ({ definition }) => {
  const { parties, stages, facts, documents, acts, duties, links = {} } = definition;
  const declared = Object.entries({ parties, stages, facts, documents, acts, duties, links }).flatMap(
    ([section, words]) => Object.keys(words).map((id) => ({ where: `${section}.${id}`, id })),
  );
  const outcomes = Object.entries(acts).flatMap(([act, words]) =>
    Object.keys(words.outcomes ?? {}).map((id) => ({ where: `acts.${act}.outcomes.${id}`, id })),
  );
  return [{ where: 'id', id: definition.id }, ...declared, ...outcomes]
    .filter(({ id }) => !NAME.test(id) || id in Object.prototype)
    .map(({ where, id }) => ({
      rule: 'name-malformed',
      where,
      message: `"${id}" is not a name: letters, digits and hyphens, a small letter first, no name of Object.prototype`,
    }));
};

export const rulesExist: Rule = ({ definition, hasRule }) =>
  rulesOf(definition)
    .filter(({ word }) => !hasRule(word))
    .map(({ where, word }) => ({ rule: 'unknown-rule', where, message: `no rule ${word} in the catalogue` }));

export const outcomesExist: Rule = ({ definition }) =>
  conditionsOf(definition).flatMap(({ where, word }): Finding[] => {
    const act = 'done' in word ? word.done : 'last' in word ? word.last : null;
    const outcome = 'outcome' in word && !('link' in word) ? word.outcome : undefined;
    if (act === null || outcome === undefined) return [];
    if (Object.hasOwn(definition.acts[act]?.outcomes ?? {}, outcome)) return [];
    return [{ rule: 'unknown-outcome', where, message: `act ${act} has no outcome ${outcome}` }];
  });

export const linksExist: Rule = ({ definition, edges }) => {
  const links = definition.links ?? {};
  const started = edges.flatMap(({ where, effect }) => effect.links.map((link) => ({ where, ...link })));
  const judged = conditionsOf(definition).flatMap(({ where, word }) =>
    'link' in word ? [{ where, as: word.link, lifecycle: undefined }] : [],
  );
  const pausing = Object.entries(definition.duties).flatMap(([id, { pausedWhile }]) =>
    (pausedWhile?.links ?? []).map((as) => ({ where: `duties.${id}.pausedWhile`, as, lifecycle: undefined })),
  );
  const wrong = [...started, ...judged, ...pausing].flatMap(({ where, as, lifecycle }): Finding[] => {
    const link = Object.hasOwn(links, as) ? links[as] : undefined;
    if (!link) return [{ rule: 'unknown-link', where, message: `no link ${as}` }];
    if (lifecycle === undefined || lifecycle === link.lifecycle) return [];
    return [
      { rule: 'unknown-link', where, message: `link ${as} is a ${link.lifecycle}, not a ${lifecycle}` },
    ];
  });
  const unused = Object.keys(links)
    .filter((id) => !started.some(({ as }) => as === id))
    .map((id): Finding => ({
      rule: 'link-unused',
      where: `links.${id}`,
      message: 'nothing starts this link',
    }));
  return [...wrong, ...unused];
};

/** A digest, a drawing and a meaning in ten years: nothing that JSON cannot hold. */
export const definitionIsPlainData: Rule = ({ definition }) => impureParts(definition, '');

const impureParts = (value: unknown, where: string): readonly Finding[] => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number' && Number.isFinite(value)) return [];
  const isPlain = typeof value === 'object' && (Array.isArray(value) || isBareObject(value));
  if (!isPlain)
    return [{ rule: 'not-plain-data', where, message: `${String(value)} cannot be kept as JSON` }];
  return Object.entries(value).flatMap(([key, part]) =>
    impureParts(part, where === '' ? key : `${where}.${key}`),
  );
};

/** Its prototype is the last one: true in whatever realm the object was made. */
const isBareObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
