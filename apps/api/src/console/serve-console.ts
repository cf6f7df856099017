import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound, Problem } from '../errors/problem.js';
import { answerProblem, type Unrouted } from '../errors/problem.filter.js';
import type { KnownRoutes } from '../errors/known-routes.js';

/** Addresses that are never a page of the console. */
const NOT_PAGES = /^\/(api|health|metrics|assets)(\/|$)/;

/**
 * Serves the files of the built console where there is one.
 * @returns what to answer where no route is: a page of the console, 405, or 404.
 */
export async function serveConsole(
  server: FastifyInstance,
  folder: string,
  routes: KnownRoutes,
): Promise<Unrouted> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    const { default: fastifyStatic } = await import('@fastify/static');
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      // Names under assets/ carry a digest of their content.
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
  }
  return (request, reply) => {
    const path = pathOf(request);
    const methods = routes.methodsOf(path);
    if (methods.length > 0) answerProblem(wrongMethod(methods), request, reply);
    else if (built && isPage(request, path))
      void reply.header('cache-control', 'no-cache').sendFile('index.html');
    else answerProblem(notFound(), request, reply);
  };
}

const isPage = ({ method }: FastifyRequest, path: string): boolean =>
  (method === 'GET' || method === 'HEAD') && !NOT_PAGES.test(path);

const pathOf = ({ raw }: FastifyRequest): string => (raw.url ?? '/').split(/[?;]/, 1)[0] ?? '/';

const wrongMethod = (methods: readonly string[]): Problem =>
  new Problem('METHOD_NOT_ALLOWED', `该地址只接受 ${methods.join('、')}。`, {
    headers: { allow: methods.join(', ') },
  });
