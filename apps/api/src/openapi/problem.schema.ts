import { PROBLEM_CODES, PROBLEMS, type ProblemCode } from '#libs/contracts/problems.js';

/** RFC 9457, with a stable code. Facts of a refusal stand beside the listed members. */
export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string', description: 'urn:liandong:problem:CODE' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: PROBLEM_CODES },
    detail: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'detail'],
        properties: {
          path: { type: 'string' },
          code: { type: 'string', enum: ['FIELD_INVALID', 'FIELD_UNKNOWN', 'FIELD_REQUIRED'] },
          detail: { type: 'string' },
        },
      },
    },
  },
} as const;

const FACTS: Partial<Record<ProblemCode, Readonly<Record<string, unknown>>>> = {
  ACT_NOT_LAWFUL: { from: 'reported', act: 'send', because: 'stage' },
  ACT_NOT_YOURS: { act: 'decide', because: 'position', positions: ['principal-head'] },
  SEQUENCE_MOVED: { sequence: 4 },
  DOCUMENT_REQUIRED: { documents: ['transferLetter'], facts: [] },
  FACT_REQUIRED: { documents: [], facts: ['domain'] },
  OUTCOME_NOT_OFFERED: { outcome: null, offered: ['approve', 'refuse'] },
  INSTANT_IN_FUTURE: { at: '2026-03-02T01:30:00.000Z', now: '2026-03-02T01:00:00.000Z' },
  FIELD_UNKNOWN: { fields: [{ path: 'facts.colour', code: 'FIELD_UNKNOWN', detail: '没有这一字段。' }] },
  FIELD_INVALID: { fields: [{ path: 'occurredAt', code: 'FIELD_INVALID', detail: '应为带时区的时间。' }] },
};

export function problemExample(code: ProblemCode): Readonly<Record<string, unknown>> {
  const { title, status } = PROBLEMS[code];
  return { type: `urn:liandong:problem:${code}`, title, status, code, detail: `${title}。`, ...FACTS[code] };
}
