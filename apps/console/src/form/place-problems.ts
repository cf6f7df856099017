import type { Problem } from '../api/problem.js';
import type { DocumentReference } from '../api/referrals.js';
import { fieldsOfProblem } from './fields-of-problem.js';

/** Where a problem belongs in the form, as antd's Form names its fields. */
export interface PlacedProblem {
  readonly name: readonly string[];
  readonly errors: readonly string[];
}

export interface PlacedProblems {
  readonly placed: readonly PlacedProblem[];
  /** What belongs to no field on the screen. */
  readonly elsewhere: readonly string[];
}

/** `documents.1.documentId` names a place in a list; the form knows documents by their type. */
const nameOf = (path: string, documents: readonly DocumentReference[]): readonly string[] => {
  const [first = '', second = ''] = path.split('.');
  if (first === 'documents') return [first, documents[Number(second)]?.type ?? second];
  return second === '' ? [first] : [first, second];
};

/** Sorts what the API says about fields to the fields that the form shows. */
export const placeProblems = (
  problem: Problem,
  documents: readonly DocumentReference[],
  shown: ReadonlySet<string>,
): PlacedProblems => {
  const placed = new Map<string, string[]>();
  const elsewhere: string[] = [];
  for (const { path, detail } of fieldsOfProblem(problem)) {
    const name = nameOf(path, documents).join('.');
    if (shown.has(name)) placed.set(name, [...(placed.get(name) ?? []), detail]);
    else elsewhere.push(detail);
  }
  return {
    placed: [...placed].map(([name, errors]) => ({ name: name.split('.'), errors })),
    elsewhere,
  };
};
