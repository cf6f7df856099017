import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '#libs/contracts/problems.js';
import { badFields, Problem } from '../errors/problem.js';
import { inheritedKeys } from './parse-json-body.js';

/** Doubts every body and query by its DTO: unknown fields at any level are refused, nothing is converted silently. */
export class BodyPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => badFields(errors.flatMap((error) => fieldsOf(error, []))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new Problem('BODY_MALFORMED', '请求内容应为一个 JSON 对象。');
    }
    const inherited = metadata.type === 'query' ? inheritedKeys(value) : [];
    if (inherited.length > 0) throw badFields(inherited);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function fieldsOf(error: ValidationError, above: readonly string[]): FieldProblem[] {
  const path = [...above, error.property];
  const inner = (error.children ?? []).flatMap((child) => fieldsOf(child, path));
  const constraints = Object.entries(error.constraints ?? {});
  return [...constraints.map(([name, message]) => fieldOf(path.join('.'), name, message)), ...inner];
}

function fieldOf(path: string, constraint: string, message: string): FieldProblem {
  return constraint === 'whitelistValidation'
    ? { path, code: 'FIELD_UNKNOWN', detail: '没有这一字段。' }
    : { path, code: 'FIELD_INVALID', detail: message };
}
