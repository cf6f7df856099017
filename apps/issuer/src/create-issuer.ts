import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { CONSOLE_CLIENT_ID, TOKEN_AUDIENCE } from '#libs/contracts/identity.js';
import type { Account, DirectoryData } from '#libs/directory/directory-data.js';
import { accountClaims } from './account-claims.js';
import { accountPage } from './account-page.js';
import { TOKEN_LIFETIME_SECONDS } from './mint-token.js';
import { escaped, page, PAGE_STYLE } from './page.js';
import { ISSUER_ALGORITHM, type IssuerKeys } from './signing-key.js';

export interface IssuerOptions {
  /** Its own address, and the `iss` of its tokens. */
  readonly issuer: string;
  /** Where the console is served: it may be sent back there, and it may ask for tokens from there. */
  readonly consoleOrigins: readonly string[];
  readonly keys: IssuerKeys;
  readonly directory: DirectoryData;
}

/** The one resource that tokens are for. */
const RESOURCE = `urn:${TOKEN_AUDIENCE}:api`;
/** Long enough to choose an account, and no longer: the console keeps the token, not this session. */
const SESSION_SECONDS = 10 * 60;

/**
 * The demonstration issuer: standard OpenID Connect (authorization code with PKCE) whose login is the choice of an
 * account. It keeps nothing but its keys; sessions are forgotten with the process.
 */
export function createIssuer({ issuer, consoleOrigins, keys, directory }: IssuerOptions): Provider {
  const accounts = new Map(directory.accounts.map((account) => [account.id, account]));
  const show = showing(contentSecurityPolicy(consoleOrigins));
  const provider = new Provider(issuer, configuration(consoleOrigins, keys, accounts, show));
  provider.use(async (context, next) => {
    if (/^\/auth(\/|$)/.test(context.path)) forgetSession(context.req, provider.cookieName('session'));
    const [, interactionId, accountId] = /^\/sign-in\/([\w-]+)(?:\/([\w.-]+))?$/.exec(context.path) ?? [];
    if (interactionId === undefined) return next();
    if (context.method === 'POST' && accountId !== undefined && accounts.has(accountId)) {
      context.respond = false;
      return provider.interactionFinished(context.req, context.res, {
        login: { accountId, remember: false },
      });
    }
    await provider.interactionDetails(context.req, context.res);
    show(context, accountPage(directory, interactionId));
  });
  return provider;
}

type Show = (context: Pick<KoaContextWithOIDC, 'set' | 'type' | 'body'>, html: string) => void;

/** A page of ours: nothing may be loaded for it, and nobody else may show it. */
const showing =
  (policy: string): Show =>
  (context, html) => {
    context.set({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    context.type = 'html';
    context.body = html;
  };

function configuration(
  consoleOrigins: readonly string[],
  keys: IssuerKeys,
  accounts: ReadonlyMap<string, Account>,
  show: Show,
): Configuration {
  return {
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookieSecret] },
    clients: [
      {
        client_id: CONSOLE_CLIENT_ID,
        client_name: '联动',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: consoleOrigins.map((origin) => `${origin}/signed-in`),
        post_logout_redirect_uris: consoleOrigins.map((origin) => `${origin}/sign-in`),
        id_token_signed_response_alg: ISSUER_ALGORITHM,
      },
    ],
    clientBasedCORS: (_context, origin) => consoleOrigins.includes(origin),
    enabledJWA: { idTokenSigningAlgValues: [ISSUER_ALGORITHM] },
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'unit', 'position', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => {
      const account = accounts.get(id);
      return (
        account && {
          accountId: id,
          claims: () => ({ sub: id, name: account.displayName, ...accountClaims(account) }),
        }
      );
    },
    extraTokenClaims: (_context, token) => {
      const account = accounts.get('accountId' in token ? String(token.accountId) : '');
      return account && { ...accountClaims(account) };
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          const confirm = `${form}<p>确认退出演示账号？</p><button type="submit" form="op.logoutForm" name="logout" value="yes">退出</button>`;
          show(context, page('退出登录', confirm));
        },
        postLogoutSuccessSource: (context) => {
          show(context, page('已退出登录', '<p>可以关闭本页。</p>'));
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: TOKEN_AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_LIFETIME_SECONDS,
          jwt: { sign: { alg: ISSUER_ALGORITHM } },
        }),
      },
    },
    renderError: (context, { error }) => {
      show(context, page('无法登录', `<p>请返回控制台重新登录。（${escaped(error)}）</p>`));
    },
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      const grant = new oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: TOKEN_LIFETIME_SECONDS,
      AuthorizationCode: 60,
      Grant: TOKEN_LIFETIME_SECONDS,
      IdToken: TOKEN_LIFETIME_SECONDS,
      Interaction: SESSION_SECONDS,
      Session: SESSION_SECONDS,
    },
  };
}

/**
 * Every sign-in asks for an account, whoever signed in before: a demonstration is played by one person in many parts.
 * So each authorization begins as if there were no session yet.
 */
function forgetSession({ headers }: IncomingMessage, cookie: string): void {
  const kept = headers.cookie?.split(';').filter((pair) => !pair.trim().startsWith(cookie));
  if (kept) headers.cookie = kept.join(';');
}

/** Browsers hold the answer to a form to `form-action` as well: it leads back to the console. */
function contentSecurityPolicy(consoleOrigins: readonly string[]): string {
  const style = createHash('sha256').update(PAGE_STYLE, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    `form-action 'self' ${consoleOrigins.join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
