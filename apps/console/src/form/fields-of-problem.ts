import type { FieldProblem, Problem } from '../api/problem.js';
import { refusalText } from '../texts/refusal-texts.js';

const listIn = (facts: Readonly<Record<string, unknown>>, name: string): readonly string[] => {
  const list = facts[name];
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
};

/** Paths that a refusal of the engine is about, where it names no fields. */
const impliedPaths = ({ code, facts }: Problem): readonly string[] => {
  switch (code) {
    case 'DOCUMENT_REQUIRED':
    case 'FACT_REQUIRED':
      return [
        ...listIn(facts, 'facts').map((key) => `facts.${key}`),
        ...listIn(facts, 'documents').map((type) => `documents.${type}`),
      ];
    case 'PARTY_KIND_WRONG':
      return [`parties.${String(facts.party)}`];
    case 'OUTCOME_NOT_OFFERED':
      return ['outcome'];
    case 'DUTY_REQUIRED':
      return ['duty'];
    case 'INSTANT_IN_FUTURE':
    case 'INSTANT_BEFORE_CAUSE':
    case 'RULE_NOT_IN_FORCE':
      return ['occurredAt'];
    default:
      return [];
  }
};

/** What a problem says about single fields, in the words of the API or, failing that, of its code. */
export const fieldsOfProblem = (problem: Problem): readonly Pick<FieldProblem, 'path' | 'detail'>[] => {
  if (problem.fields.length > 0) return problem.fields;
  const detail = refusalText(problem.code).says;
  return impliedPaths(problem).map((path) => ({ path, detail }));
};
