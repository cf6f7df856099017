import type { AccountClaims } from '#libs/contracts/identity.js';
import type { Account } from '#libs/directory/directory-data.js';

/** What a token says of an account. */
export function accountClaims({ unit, positions, oversight }: Account): AccountClaims {
  const [position] = positions;
  return {
    ...(unit === null ? {} : { unit }),
    ...(position === undefined ? {} : { position }),
    roles: oversight === null ? [] : [oversight],
  };
}
