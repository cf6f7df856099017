import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { createIssuer } from './create-issuer.js';
import { mintToken, UnknownAccount } from './mint-token.js';
import { issuerKeys } from './signing-key.js';

const CONSOLE = 'http://127.0.0.1:3000';
let folder: string;
let server: Server;
let issuer: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liandong-issuer-'));
  const keys = await issuerKeys(folder);
  let answer: (
    ...args: Parameters<ReturnType<ReturnType<typeof createIssuer>['callback']>>
  ) => unknown = () => undefined;
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answer = createIssuer({
    issuer,
    consoleOrigins: [CONSOLE],
    keys,
    directory: demonstrationDirectory,
  }).callback();
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** A browser that keeps cookies and does not follow redirects by itself. */
function browser() {
  const cookies = new Map<string, string>();
  return async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(new URL(path, issuer), {
      redirect: 'manual',
      ...init,
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}

const locationOf = (answer: Response): string => answer.headers.get('location') ?? '';

async function signIn(account: string, visit = browser()) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'liandong-console',
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: `${CONSOLE}/signed-in`,
    state: 'returned',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  const page = locationOf(await visit(`/auth?${query}`));
  const shown = await visit(page);
  const back = await visit(locationOf(await visit(`${page}/${account}`, { method: 'POST' })));
  return { verifier, page, shown, back: locationOf(back) };
}

const exchange = (code: string, verifier: string) =>
  fetch(new URL('/token', issuer), {
    method: 'POST',
    headers: { origin: CONSOLE },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'liandong-console',
      redirect_uri: `${CONSOLE}/signed-in`,
      code,
      code_verifier: verifier,
    }),
  });

describe('signing in at the demonstration issuer', () => {
  it('shows every account on a page that says it is a demonstration without passwords', async () => {
    const { shown } = await signIn('city-eco.handler');
    const page = await shown.text();
    expect(page).toContain('演示');
    expect(page).toContain('无需密码');
    for (const { id } of demonstrationDirectory.accounts) expect(page).toContain(`/${id}"`);
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('returns to the console with a code that buys an access token of the chosen account', async () => {
    const { back, verifier } = await signIn('city-eco.head');
    expect(back.startsWith(`${CONSOLE}/signed-in?`)).toBe(true);
    const answer = await exchange(new URL(back).searchParams.get('code') ?? '', verifier);
    expect(answer.headers.get('access-control-allow-origin')).toBe(CONSOLE);
    const tokens = (await answer.json()) as { access_token: string; expires_in: number };
    expect(tokens.expires_in).toBeGreaterThanOrEqual(8 * 60 * 60);
    const keys = createRemoteJWKSet(new URL('/jwks', issuer));
    const { payload, protectedHeader } = await jwtVerify(tokens.access_token, keys, {
      issuer,
      audience: 'liandong',
    });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).toMatchObject({
      sub: 'city-eco.head',
      unit: 'city-eco',
      position: 'principal-head',
      roles: [],
    });
  });

  it('gives no token for a code without its verifier', async () => {
    const { back } = await signIn('city-eco.head');
    const answer = await exchange(
      new URL(back).searchParams.get('code') ?? '',
      randomBytes(32).toString('base64url'),
    );
    expect(answer.status).toBe(400);
  });

  it('asks for an account at every sign-in, also in the same browser', async () => {
    const visit = browser();
    await signIn('city-eco.head', visit);
    const again = await signIn('city-police.head', visit);
    expect(again.page).toMatch(/^\/sign-in\//);
    expect(again.back).toContain('code=');
  });

  it('sends nobody back to another address', async () => {
    const query = new URLSearchParams({
      client_id: 'liandong-console',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'http://127.0.0.1:3999/signed-in',
      code_challenge_method: 'S256',
      code_challenge: 'x'.repeat(43),
    });
    expect((await browser()(`/auth?${query}`)).status).toBe(400);
  });
});

describe('a minted token', () => {
  it('is one that the issuer itself could have signed, with everything that the directory says', async () => {
    const token = await mintToken(folder, 'auditor', { issuer });
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL('/jwks', issuer)), {
      issuer,
      audience: 'liandong',
      typ: 'at+jwt',
    });
    expect(payload).toMatchObject({ sub: 'auditor', roles: ['auditor'] });
    expect(payload).not.toHaveProperty('unit');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeGreaterThanOrEqual(8 * 60 * 60);
  });

  it('is not made for an account that does not exist', async () => {
    await expect(mintToken(folder, 'city-eco.mayor', { issuer })).rejects.toThrow(UnknownAccount);
  });
});

describe('the issuer’s keys', () => {
  it('are made once, also by two processes at once, and readable by their owner alone', async () => {
    const other = mkdtempSync(join(tmpdir(), 'liandong-issuer-'));
    const [one, two] = await Promise.all([issuerKeys(other), issuerKeys(other)]);
    expect(two).toEqual(one);
    expect(await issuerKeys(other)).toEqual(one);
    expect(statSync(join(other, 'issuer', 'keys.json')).mode & 0o077).toBe(0);
    rmSync(other, { recursive: true });
  });
});

describe('the other pages of the issuer', () => {
  it.each(['/session/end/success', '/auth?client_id=nobody'])(
    '%s is Chinese and asks nobody else for anything',
    async (path) => {
      const answer = await browser()(path, { headers: { accept: 'text/html' } });
      const body = await answer.text();
      expect(body).toContain('lang="zh-CN"');
      expect(body).not.toMatch(/googleapis|https?:\/\/(?!127\.0\.0\.1)/);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );
});
