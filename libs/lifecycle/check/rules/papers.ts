import type { Finding } from '../finding.js';
import { openingsOf } from '../edges.js';
import { conditionsOf, factsIn, periodsOf, requirementsOf } from '../words.js';
import type { Rule, Subject } from './subject.js';

/** What is read is given by some act; what is declared is given too. */
export const factsAreGiven: Rule = (subject) => {
  const { definition } = subject;
  const given = new Set(
    requirementsOf(definition).flatMap(({ word }) => [...(word.facts ?? []), ...(word.allowsFacts ?? [])]),
  );
  const read = factsRead(subject);
  return Object.keys(definition.facts)
    .filter((id) => !given.has(id))
    .map((id): Finding => {
      const where = `facts.${id}`;
      return read.has(id)
        ? { rule: 'fact-never-given', where, message: 'read, but no act requires or allows it' }
        : { rule: 'fact-unused', where, message: 'no act requires or allows it' };
    });
};

const factsRead = ({ definition, edges }: Subject): ReadonlySet<string> => {
  const starts = [
    ...Object.values(definition.duties).map(({ start }) => start),
    ...edges.flatMap(openingsOf).map(({ start }) => start),
  ];
  return new Set([
    ...conditionsOf(definition).flatMap(({ word }) =>
      'fact' in word ? [word.fact] : 'known' in word ? [word.known] : [],
    ),
    ...periodsOf(definition).flatMap(({ word }) => {
      if ('setBy' in word) return [word.setBy];
      if ('choose' in word) return word.choose.flatMap(factsIn).map(({ fact }) => fact);
      return 'rule' in word && word.inCustody !== undefined ? [word.inCustody] : [];
    }),
    ...starts.flatMap((start) => (typeof start === 'object' && 'fact' in start ? [start.fact] : [])),
    ...edges.flatMap(({ effect }) => [
      ...effect.restates.map(({ start }) => start),
      ...effect.binds.flatMap(({ to }) => (to && 'fact' in to ? [to.fact] : [])),
    ]),
  ]);
};

export const documentsAreGiven: Rule = ({ definition, edges }) => {
  const given = new Set(
    requirementsOf(definition).flatMap(({ word }) => [
      ...(word.documents ?? []),
      ...(word.allowsDocuments ?? []),
    ]),
  );
  const copied = new Set(edges.flatMap(({ effect }) => effect.copies.map(({ document }) => document)));
  return Object.keys(definition.documents)
    .filter((id) => !given.has(id))
    .map((id): Finding => {
      const where = `documents.${id}`;
      return copied.has(id)
        ? { rule: 'copy-never-issued', where, message: 'copied to somebody, but no act issues it' }
        : { rule: 'document-unused', where, message: 'no act requires or allows it' };
    });
};
