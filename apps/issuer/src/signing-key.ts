import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { SigningAlgorithm } from '#libs/contracts/identity.js';
import { madeOnce } from '#libs/settings/made-once.js';

/** The demonstration issuer signs with one algorithm. */
export const ISSUER_ALGORITHM: SigningAlgorithm = 'ES256';

/** What the issuer keeps: never leaves its folder, and is made once. */
export interface IssuerKeys {
  /** Private; its `kid` is its thumbprint (RFC 7638). */
  readonly signing: JWK & { readonly kid: string };
  readonly cookieSecret: string;
}

/** The keys under `dataDir`/issuer, made when there are none. */
export const issuerKeys = async (dataDir: string): Promise<IssuerKeys> =>
  JSON.parse(
    await madeOnce(join(dataDir, 'issuer', 'keys.json'), async () => JSON.stringify(await newKeys())),
  ) as IssuerKeys;

async function newKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair(ISSUER_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return {
    signing: { ...jwk, kid, alg: ISSUER_ALGORITHM, use: 'sig' },
    cookieSecret: randomBytes(32).toString('base64url'),
  };
}
