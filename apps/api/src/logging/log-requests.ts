import type { FastifyInstance } from 'fastify';

/** One line a request: what was asked of which address, by whom, and the status. Never a body, a query or a title. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const quiet =
      request.routeOptions.url?.startsWith('/health') === true || request.routeOptions.url === '/metrics';
    request.log[quiet ? 'debug' : 'info'](
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}
