import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { viewerOf } from '#libs/access/index.js';
import { TokenVerifier, unauthenticated } from './token-verifier.js';
import { PUBLIC, type IdentifiedRequest } from './viewer.decorator.js';

const BEARER = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i;
/** No identity provider's access token comes near it. */
const LONGEST_TOKEN = 8_192;

/** Lets nobody through without a valid token, except where a handler says `@Public()`. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (
      this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
        context.getHandler(),
        context.getClass(),
      ])
    )
      return true;
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const { sub, ...claims } = await this.tokens.verify(bearerToken(request.headers.authorization));
    if (typeof sub !== 'string' || sub === '') throw unauthenticated();
    request.viewer = viewerOf({ ...claims, sub });
    return true;
  }
}

function bearerToken(header: string | undefined): string {
  const token = header !== undefined && header.length <= LONGEST_TOKEN ? BEARER.exec(header)?.[1] : undefined;
  if (token === undefined) throw unauthenticated();
  return token;
}
