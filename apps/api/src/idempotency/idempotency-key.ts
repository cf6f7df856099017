import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The caller's name for one write: 1 to 200 visible ASCII characters. The same key is the same write. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  idempotencyKeyOf(context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key']),
);

/** @throws Problem IDEMPOTENCY_KEY_MISSING, also for a key that is none */
export function idempotencyKeyOf(header: string | string[] | undefined): string {
  if (typeof header !== 'string' || !KEY.test(header)) {
    throw new Problem(
      'IDEMPOTENCY_KEY_MISSING',
      '写入请求须带 Idempotency-Key 请求头：1 至 200 个可见 ASCII 字符。',
    );
  }
  return header;
}

export const keyReused = (): Problem =>
  new Problem('IDEMPOTENCY_KEY_REUSED', '该幂等键已用于内容不同的请求，请使用新的幂等键。');
