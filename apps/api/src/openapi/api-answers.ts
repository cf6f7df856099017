import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { PROBLEMS, type ProblemCode } from '#libs/contracts/problems.js';
import { problemExample } from './problem.schema.js';
import type { SchemaName } from './schemas.js';

const refTo = (name: SchemaName | 'Problem') => ({ $ref: `#/components/schemas/${name}` });

/** By name: what is shown of a body, and in one Chinese line why. */
export type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

/** The answer of an operation that went well. */
export const Answers = (
  status: number,
  schema: SchemaName,
  description: string,
  examples?: Examples,
): MethodDecorator =>
  ApiResponse({
    status,
    description,
    content: { 'application/json': { schema: refTo(schema), ...(examples && { examples }) } },
    ...(status === 201 || status === 202
      ? { headers: { Location: { description: '所产生内容的地址', schema: { type: 'string' } } } }
      : {}),
  });

/** Bytes instead of JSON. */
export const AnswersFile = (description: string): MethodDecorator =>
  ApiResponse({
    status: 200,
    description,
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
    headers: {
      'X-Content-SHA256': {
        description: '内容的 SHA-256，十六进制',
        schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    },
  });

/** What any read may answer. */
export const READING: readonly ProblemCode[] = ['UNAUTHENTICATED', 'TEMPORARILY_UNAVAILABLE'];
export const READING_ONE: readonly ProblemCode[] = [...READING, 'NOT_FOUND'];
export const LISTING: readonly ProblemCode[] = [...READING, 'FIELD_INVALID', 'FIELD_UNKNOWN'];

/** What any question that comes in a body may answer. */
export const ASKING: readonly ProblemCode[] = [
  'BODY_MALFORMED',
  'BODY_TOO_DEEP',
  'BODY_TOO_LARGE',
  'MEDIA_TYPE_UNSUPPORTED',
  'UNAUTHENTICATED',
  'FIELD_INVALID',
  'FIELD_UNKNOWN',
  'TEMPORARILY_UNAVAILABLE',
];

/** What any write may answer. */
export const WRITING: readonly ProblemCode[] = [
  ...ASKING,
  'IDEMPOTENCY_KEY_MISSING',
  'IDEMPOTENCY_KEY_REUSED',
];

/** What else an operation may answer, with an example of each code. */
export function Problems(...codes: readonly ProblemCode[]): MethodDecorator {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort((one, other) => one - other);
  return applyDecorators(
    ...statuses.map((status) => {
      const same = codes.filter((code) => PROBLEMS[code].status === status);
      return ApiResponse({
        status,
        description: same.map((code) => `${code}：${PROBLEMS[code].title}`).join('；'),
        content: {
          'application/problem+json': {
            schema: refTo('Problem'),
            examples: Object.fromEntries(same.map((code) => [code, { value: problemExample(code) }])),
          },
        },
      });
    }),
  );
}

/** @param except when the call writes nothing and may come without, in Chinese */
export const NeedsIdempotencyKey = (except = ''): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: except === '',
    description: `这一次写入的名字：同一账号、同一地址、同一键、同一内容，得到同一结果。${except}`,
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$', examples: ['7d6f2c1e-start'] },
  });
