import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { JSON_BODY_LIMIT, parseJsonBody } from './parse-json-body.js';

/** Boundaries and headers around a file. */
const MULTIPART_FRAME = 64 * 1024;

/**
 * JSON is the only body that is parsed, by our own doubting parser; multipart is streamed by the documents alone. A
 * body that says that it is too large is refused before it is read.
 */
export function acceptBodies(server: FastifyInstance, documentLimit: number): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: JSON_BODY_LIMIT },
    (_request, body, done) => {
      try {
        done(null, parseJsonBody(body as Buffer));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  server.addHook('onRequest', (request, _reply, done) => {
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') return done(encoded());
    const limit = isMultipart(request) ? documentLimit + MULTIPART_FRAME : JSON_BODY_LIMIT;
    if (Number(request.headers['content-length'] ?? 0) <= limit) return done();
    done(tooLarge(limit));
  });
}

const tooLarge = (limit: number): Problem =>
  new Problem('BODY_TOO_LARGE', `请求内容不得超过 ${Math.floor(limit / 1024)} KiB。`, { facts: { limit } });

const encoded = (): Problem =>
  new Problem('MEDIA_TYPE_UNSUPPORTED', '请求内容不得压缩（Content-Encoding）。');

const isMultipart = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.toLowerCase().startsWith('multipart/form-data') === true;
