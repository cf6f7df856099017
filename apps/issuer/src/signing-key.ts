import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { SigningAlgorithm } from '#libs/contracts/identity.js';

/** The demonstration issuer signs with one algorithm. */
export const ISSUER_ALGORITHM: SigningAlgorithm = 'ES256';

/** What the issuer keeps: never leaves its folder, and is made once. */
export interface IssuerKeys {
  /** Private; its `kid` is its thumbprint (RFC 7638). */
  readonly signing: JWK & { readonly kid: string };
  readonly cookieSecret: string;
}

/**
 * The keys under `dataDir`/issuer, made when there are none. Two processes that make them at once end with the same
 * ones: the file appears whole, and only if nobody's was there first.
 */
export async function issuerKeys(dataDir: string): Promise<IssuerKeys> {
  const folder = join(dataDir, 'issuer');
  const file = join(folder, 'keys.json');
  const kept = read(file);
  if (kept) return kept;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `keys.${randomUUID()}.tmp`);
  writeFileSync(draft, JSON.stringify(await newKeys()), { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const made = read(file);
  if (!made) throw new Error(`${file} disappeared while it was made`);
  return made;
}

function read(file: string): IssuerKeys | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as IssuerKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function newKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair(ISSUER_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return {
    signing: { ...jwk, kid, alg: ISSUER_ALGORITHM, use: 'sig' },
    cookieSecret: randomBytes(32).toString('base64url'),
  };
}
