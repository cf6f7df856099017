import type { FieldProblem, ProblemCode } from '#libs/contracts/problems.js';

interface ProblemExtras {
  readonly fields?: readonly FieldProblem[];
  /** Members of the answer beside the standard ones. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is not the one asked for. Thrown anywhere, worded once by the filter. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly fields: readonly FieldProblem[] | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail Chinese, for a person: what is wrong with this request. */
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    { fields, facts = {}, headers = {} }: ProblemExtras = {},
  ) {
    super(`${code}: ${detail}`);
    this.fields = fields;
    this.facts = facts;
    this.headers = headers;
  }
}

/** The same answer for what is not there and for what is not yours. */
export const notFound = (): Problem => new Problem('NOT_FOUND', '未找到所请求的内容，或您无权查看。');

/** Bad input: unknown fields win over invalid ones, so that a caller's spelling mistake is named as such. */
export function badFields(fields: readonly FieldProblem[]): Problem {
  const unknown = fields.filter((field) => field.code === 'FIELD_UNKNOWN');
  return unknown.length > 0
    ? new Problem('FIELD_UNKNOWN', `存在未知字段：${listed(unknown)}。`, { fields })
    : new Problem('FIELD_INVALID', `以下字段无效：${listed(fields)}。`, { fields });
}

/** One field that could not be taken. */
export const badField = (path: string, detail: string): Problem =>
  badFields([{ path, code: 'FIELD_INVALID', detail }]);

export const temporarilyUnavailable = (retryAfterSeconds = 2): Problem =>
  new Problem('TEMPORARILY_UNAVAILABLE', '服务暂时不可用，请稍后以同一幂等键重试。', {
    headers: { 'retry-after': String(retryAfterSeconds) },
  });

function listed(fields: readonly FieldProblem[]): string {
  const shown = fields.slice(0, 5).map((field) => shorten(field.path));
  return shown.join('、') + (fields.length > shown.length ? ` 等 ${fields.length} 项` : '');
}

/** A caller's own field name may be of any length. */
const shorten = (path: string): string => (path.length > 80 ? `${path.slice(0, 80)}…` : path);
