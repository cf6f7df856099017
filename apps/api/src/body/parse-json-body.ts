import type { FieldProblem } from '#libs/contracts/problems.js';
import { badFields, Problem } from '../errors/problem.js';
import { duplicateKey, nestingExceeds } from './scan-json.js';

/** Largest JSON body, in bytes. */
export const JSON_BODY_LIMIT = 256 * 1024;
/** Deepest nesting of a JSON body. */
export const JSON_DEPTH_LIMIT = 20;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A JSON body, doubted once: UTF-8, depth, grammar, no key twice, and no key that every object answers to anyway
 * (`constructor`, `__proto__`, `toString`): no field of this API is called so.
 *
 * @throws Problem BODY_MALFORMED, BODY_TOO_DEEP or FIELD_UNKNOWN
 */
export function parseJsonBody(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  if (nestingExceeds(text, JSON_DEPTH_LIMIT)) {
    throw new Problem('BODY_TOO_DEEP', `请求内容的嵌套层级不得超过 ${JSON_DEPTH_LIMIT} 层。`, {
      facts: { limit: JSON_DEPTH_LIMIT },
    });
  }
  const value = parse(text);
  const repeated = duplicateKey(text);
  if (repeated !== null) throw malformed(`同一对象中字段重复：${repeated.slice(0, 80)}`);
  const inherited = inheritedKeys(value);
  if (inherited.length > 0) throw badFields(inherited);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw malformed('请求内容不是有效的 UTF-8 文本', cause);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw malformed('请求内容不是有效的 JSON', cause);
  }
}

function malformed(why: string, cause?: unknown): Problem {
  const problem = new Problem('BODY_MALFORMED', `${why}。`);
  problem.cause = cause;
  return problem;
}

/**
 * Fields that are called as something that every object has (`constructor`), which a plain look-up would find.
 * Recursion is bounded: depth was checked before.
 */
export function inheritedKeys(value: unknown, path: readonly string[] = []): FieldProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return !Array.isArray(value) && key in Object.prototype
      ? [{ path: here.join('.'), code: 'FIELD_UNKNOWN' as const, detail: '没有这一字段。' }]
      : inheritedKeys(inner, here);
  });
}
