import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '#libs/access/index.js';
import { unauthenticated } from './token-verifier.js';

/** A request that the guard has let through. */
export interface IdentifiedRequest extends FastifyRequest {
  viewer?: Viewer;
}

export const PUBLIC = 'liandong:public';

/** Answers without a token: health, definitions of the interface itself. Everything else needs one. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Who asks, as the token says. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!viewer) throw unauthenticated();
  return viewer;
});
