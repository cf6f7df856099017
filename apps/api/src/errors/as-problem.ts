import { HttpException } from '@nestjs/common';
import { CursorMalformed } from '#libs/records/pages.js';
import { EngineSilent } from '../engine/engine.js';
import { badField, notFound, Problem, temporarilyUnavailable } from './problem.js';
import { isUnreachable } from './unreachable.js';

/** Names the problem behind anything that was thrown. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof CursorMalformed) return badField('cursor', '游标无效，请从第一页重新查询。');
  return (
    ofFastify(error) ??
    ofNest(error) ??
    ofDependency(error) ??
    caused(new Problem('INTERNAL', '系统内部错误，请联系管理员。'), error)
  );
}

/** What the HTTP server refuses before any handler sees it. */
function ofFastify(error: unknown): Problem | null {
  const code = codeOf(error);
  if (code === null || !code.startsWith('FST_')) return null;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return unsupported();
  const status = (error as { statusCode?: unknown }).statusCode;
  if (status === 404 || status === 414) return notFound();
  return typeof status === 'number' && status >= 400 && status < 500
    ? caused(new Problem('BODY_MALFORMED', '请求格式不正确。'), error)
    : null;
}

function ofNest(error: unknown): Problem | null {
  if (!(error instanceof HttpException)) return null;
  const status = error.getStatus();
  if (status === 404) return notFound();
  if (status === 413) return tooLarge();
  if (status === 415) return unsupported();
  return status >= 400 && status < 500
    ? caused(new Problem('BODY_MALFORMED', '请求格式不正确。'), error)
    : null;
}

/** PostgreSQL or the engine does not answer. */
const ofDependency = (error: unknown): Problem | null =>
  error instanceof EngineSilent || isUnreachable(error) ? caused(temporarilyUnavailable(), error) : null;

const tooLarge = (): Problem => new Problem('BODY_TOO_LARGE', '请求内容超过大小限制。');

const unsupported = (): Problem =>
  new Problem('MEDIA_TYPE_UNSUPPORTED', '请以 application/json（上传文件以 multipart/form-data）提交。');

function codeOf(error: unknown): string | null {
  const code = error instanceof Error ? (error as { code?: unknown }).code : null;
  return typeof code === 'string' ? code : null;
}

function caused(problem: Problem, cause: unknown): Problem {
  problem.cause = cause;
  return problem;
}
