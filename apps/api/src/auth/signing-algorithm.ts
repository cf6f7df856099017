import { SIGNING_ALGORITHMS, type SigningAlgorithm } from '#libs/contracts/identity.js';
import { SettingError } from '#libs/settings/setting-error.js';

const VARIABLE = 'OIDC_ALGORITHM';

/** The one algorithm that tokens are signed with: what a token says of itself is never asked. @throws SettingError */
export function signingAlgorithmOf(env: Readonly<Record<string, string | undefined>>): SigningAlgorithm {
  const wanted = env[VARIABLE] ?? 'ES256';
  const known = SIGNING_ALGORITHMS.find((algorithm) => algorithm === wanted);
  if (!known) {
    throw new SettingError(
      VARIABLE,
      `${VARIABLE} must be ${SIGNING_ALGORITHMS.join(' or ')}, but it is ${JSON.stringify(wanted)}.`,
    );
  }
  return known;
}
