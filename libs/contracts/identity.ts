/** What the API and an issuer of tokens agree on. */

/** The audience of every access token that this API takes. */
export const TOKEN_AUDIENCE = 'liandong';

/** The console as a public OAuth client: authorization code with PKCE, no secret. */
export const CONSOLE_CLIENT_ID = 'liandong-console';

/** Signature algorithms to choose from; a deployment takes exactly one. */
export const SIGNING_ALGORITHMS = ['ES256', 'RS256'] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

/** Claims beside the standard ones. `sub` is the account id. */
export interface AccountClaims {
  /** Unit id in the directory; absent for accounts that belong to no unit (auditor, administrators). */
  readonly unit?: string;
  readonly position?: string;
  readonly roles?: readonly string[];
}
