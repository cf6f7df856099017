import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/** An issuer for specs: real discovery and keys over HTTP, tokens made at will. */
export interface LocalIssuer {
  readonly url: string;
  readonly publicJwk: JWK;
  /** A valid token of an account, with whatever is to be wrong with it. */
  token(account: string, changes?: TokenChanges): Promise<string>;
  close(): Promise<void>;
}

export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly notBefore?: string;
  readonly type?: string;
  readonly key?: CryptoKey;
}

export async function startLocalIssuer(): Promise<LocalIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'spec', alg: 'ES256', use: 'sig' };
  let url = '';
  const server: Server = createServer((request, response) => {
    const body = request.url === '/jwks' ? { keys: [publicJwk] } : { issuer: url, jwks_uri: `${url}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    publicJwk,
    token: (account, changes = {}) => {
      const [unit, suffix] = account.split('.');
      const position = {
        handler: 'handler',
        deputy: 'deputy-head',
        head: 'principal-head',
        supervisor: 'supervisor',
      }[suffix ?? ''];
      const claims = position === undefined ? { roles: [account] } : { unit, position, roles: [] };
      const token = new SignJWT({ ...claims, ...changes.claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'spec', typ: changes.type ?? 'at+jwt' })
        .setSubject(account)
        .setIssuer(changes.issuer ?? url)
        .setAudience(changes.audience ?? 'liandong')
        .setIssuedAt()
        .setExpirationTime(changes.expires ?? '1h');
      if (changes.notBefore !== undefined) token.setNotBefore(changes.notBefore);
      return token.sign(changes.key ?? privateKey);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
