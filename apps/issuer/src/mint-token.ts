import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { CONSOLE_CLIENT_ID, TOKEN_AUDIENCE } from '#libs/contracts/identity.js';
import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { accountClaims } from './account-claims.js';
import { ISSUER_ALGORITHM, issuerKeys } from './signing-key.js';

/** A working day with its evening. */
export const TOKEN_LIFETIME_SECONDS = 12 * 60 * 60;

/** There is no such account in the demonstration directory. */
export class UnknownAccount extends Error {
  override readonly name = 'UnknownAccount';
}

/**
 * A bearer token of a demonstration account, signed with the issuer's own key: whoever may read the data folder may
 * be anybody in the demonstration.
 *
 * @param issuer the `iss` claim, as the API expects it
 * @throws UnknownAccount
 */
export async function mintToken(
  dataDir: string,
  accountId: string,
  { issuer }: { readonly issuer: string },
): Promise<string> {
  const account = demonstrationDirectory.accounts.find(({ id }) => id === accountId);
  if (!account) throw new UnknownAccount(`There is no demonstration account ${accountId}.`);
  const { signing } = await issuerKeys(dataDir);
  return new SignJWT({ ...accountClaims(account), client_id: CONSOLE_CLIENT_ID })
    .setProtectedHeader({ alg: ISSUER_ALGORITHM, typ: 'at+jwt', kid: signing.kid })
    .setSubject(account.id)
    .setIssuer(issuer)
    .setAudience(TOKEN_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_LIFETIME_SECONDS}s`)
    .setJti(randomUUID())
    .sign(await importJWK(signing, ISSUER_ALGORITHM));
}
