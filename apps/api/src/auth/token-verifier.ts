import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { TOKEN_AUDIENCE, type SigningAlgorithm } from '#libs/contracts/identity.js';
import { Problem, temporarilyUnavailable } from '../errors/problem.js';

/** RFC 9068 names `at+jwt`; most identity providers still sign access tokens as plain `JWT`. */
const ACCESS_TOKEN_TYPES = new Set(['at+jwt', 'application/at+jwt', 'jwt']);
const DISCOVERY_TIMEOUT_MS = 3_000;
/** Clocks of two machines in one network. */
const CLOCK_TOLERANCE_SECONDS = 5;

/**
 * Checks bearer tokens against one OIDC issuer. The issuer is asked for its keys when the first token comes, and
 * again when that failed: this process may well be up before the issuer is.
 */
export class TokenVerifier {
  private keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(
    private readonly issuer: string,
    private readonly algorithm: SigningAlgorithm,
  ) {}

  /**
   * The claims of a valid access token.
   * @throws Problem UNAUTHENTICATED, or TEMPORARILY_UNAVAILABLE while the issuer cannot be asked
   */
  async verify(token: string): Promise<JWTPayload> {
    const keys = await this.signingKeys();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: this.issuer,
        audience: TOKEN_AUDIENCE,
        algorithms: [this.algorithm],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'exp'],
      });
      if (!ACCESS_TOKEN_TYPES.has((protectedHeader.typ ?? 'jwt').toLowerCase())) throw unauthenticated();
      return payload;
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (error instanceof errors.JWKSTimeout || isUnreachable(error)) throw temporarilyUnavailable();
      if (error instanceof errors.JOSEError) throw unauthenticated();
      throw error;
    }
  }

  /** Resolves when the issuer answers with its keys' address; for readiness. */
  async reach(): Promise<void> {
    await this.signingKeys();
  }

  private signingKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.discover().catch((error: unknown) => {
      this.keys = null;
      throw error;
    });
    return this.keys;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const address = `${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const document = await fetchJson(address);
    if (document.issuer !== this.issuer || typeof document.jwks_uri !== 'string')
      throw temporarilyUnavailable();
    return createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: DISCOVERY_TIMEOUT_MS });
  }
}

export const unauthenticated = (): Problem =>
  new Problem('UNAUTHENTICATED', '请先登录，或重新登录。', {
    headers: { 'www-authenticate': 'Bearer realm="liandong", error="invalid_token"' },
  });

async function fetchJson(address: string): Promise<Record<string, unknown>> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS) });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  } catch (cause) {
    const problem = temporarilyUnavailable();
    problem.cause = cause;
    throw problem;
  }
}

/** jose reports a bad answer of the key endpoint as a plain JOSEError, and a refused connection as fetch does. */
const isUnreachable = (error: unknown): boolean =>
  (error instanceof TypeError && error.message === 'fetch failed') ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
