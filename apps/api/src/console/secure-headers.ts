import type { FastifyInstance } from 'fastify';

/**
 * Headers of every answer. Scripts come from here alone and nothing is framed; the issuer is the one other place that
 * the console talks to. Inline styles are let through because the console's component library sets them at run time.
 */
export function secureHeaders(server: FastifyInstance, issuer: string): void {
  const policy = [
    "default-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${new URL(issuer).origin}`,
  ].join('; ');
  server.addHook('onSend', (_request, reply, payload, done) => {
    void reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
