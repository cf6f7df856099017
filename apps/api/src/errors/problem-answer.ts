import { PROBLEMS, type FieldProblem, type ProblemBody } from '#libs/contracts/problems.js';
import type { Refusal, RefusalCode } from '#libs/lifecycle/refusal.js';
import { Problem } from './problem.js';
import { explainRefusal } from './explain-refusal.js';

export const PROBLEM_TYPE = 'application/problem+json';

const STANDARD_MEMBERS = new Set(['type', 'title', 'status', 'code', 'detail', 'fields', 'instance']);

/** A problem as it is answered. Facts never overwrite a standard member. */
export function problemBody({ code, detail, fields, facts }: Problem): ProblemBody {
  const { status, title } = PROBLEMS[code];
  const own = Object.fromEntries(Object.entries(facts).filter(([name]) => !STANDARD_MEMBERS.has(name)));
  return {
    ...own,
    type: `urn:liandong:problem:${code}`,
    title,
    status,
    code,
    detail,
    ...(fields === undefined ? {} : { fields }),
  };
}

/** What the engine refused, as a problem. */
export function problemOf(refusal: Refusal): Problem {
  const { code, facts } = refusal;
  const fields = fieldsIn(code, facts);
  return new Problem(code, explainRefusal(refusal), { facts, ...(fields.length > 0 ? { fields } : {}) });
}

/** The engine names fields by their path, and what is missing by its kind. */
function fieldsIn(code: RefusalCode, facts: Refusal['facts']): readonly FieldProblem[] {
  if (code === 'FIELD_INVALID' || code === 'FIELD_UNKNOWN') {
    const detail = code === 'FIELD_INVALID' ? '取值无效。' : '此处不接受这一字段。';
    return strings(facts.fields).map((path) => ({ path, code, detail }));
  }
  if (code === 'DOCUMENT_REQUIRED' || code === 'FACT_REQUIRED') {
    return [
      ...strings(facts.documents).map((type) => required(`documents.${type}`)),
      ...strings(facts.facts).map((key) => required(`facts.${key}`)),
    ];
  }
  return [];
}

const required = (path: string): FieldProblem => ({ path, code: 'FIELD_REQUIRED', detail: '必填。' });

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
